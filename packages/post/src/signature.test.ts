import { expect, test } from 'vitest';
import { isSigned, sign } from './signature.ts';

const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const body = '{"test": 2432232314}';

test('signs as the published example of Standard Webhooks is signed', () => {
  expect(sign(secret, id, 1614265330.9, body)).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test.each([
  ['another body', { body: '{"test": 2432232315}' }],
  ['another moment', { 'webhook-timestamp': '1614265331' }],
  ['another message', { 'webhook-id': 'msg_other' }],
  ['a signature cut short', { 'webhook-signature': 'v1,g0hM9SsE' }],
  ['no signature', { 'webhook-signature': '' }],
])('%s is seen', (_why, changed) => {
  const signed = { ...sign(secret, id, 1614265330, body), body };
  expect(isSigned(secret, signed, signed.body)).toBe(true);
  const said = { ...signed, ...changed };
  expect(isSigned(secret, said, said.body)).toBe(false);
});

test('one good signature among several is enough while a secret is changed', () => {
  const signed = sign(secret, id, 1614265330, body);
  const both = { ...signed, 'webhook-signature': `v1,AAAA ${signed['webhook-signature']}` };
  expect(isSigned(secret, both, body)).toBe(true);
});
