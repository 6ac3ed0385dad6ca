import { expect, test } from 'vitest';
import { outletsSet, readPostSettings } from './post-settings.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const from = 'noreply@example.gov.cn';

test('nothing set: no outlet', () => {
  expect(readPostSettings({ GONGKAI_SMTP_URL: ' ', GONGKAI_SMS_URL: '' })).toEqual({ ok: true, value: { webhooks: {} } });
});

test.each([
  ['TLS from the first byte', 'smtps://mail.example.cn', { host: 'mail.example.cn', port: 465, tls: 'implicit' }],
  ['STARTTLS', 'smtp://mail.example.cn', { host: 'mail.example.cn', port: 587, tls: 'required' }],
  ['a relay without TLS', 'smtp://10.1.2.3:25?tls=optional', { host: '10.1.2.3', port: 25, tls: 'optional' }],
  ['a server on this machine', 'smtp://localhost:25', { host: 'localhost', port: 25, tls: 'optional' }],
  [
    'a user whose password holds signs',
    'smtps://gongkai%40example.cn:p%40ss%3A%2F@mail.example.cn:4465',
    { host: 'mail.example.cn', port: 4465, tls: 'implicit', user: { name: 'gongkai@example.cn', password: 'p@ss:/' } },
  ],
])('mail by %s', (_why, url, email) => {
  expect(readPostSettings({ GONGKAI_SMTP_URL: url, GONGKAI_MAIL_FROM: from })).toEqual({
    ok: true,
    value: { email: { ...email, from }, webhooks: {} },
  });
});

test('the outlets that are set are named', () => {
  const settings = readPostSettings({
    GONGKAI_SMTP_URL: 'smtps://mail.example.cn',
    GONGKAI_MAIL_FROM: from,
    GONGKAI_WECHAT_URL: 'https://push.example.cn/wechat',
    GONGKAI_WECHAT_SECRET: SECRET,
  });
  expect(settings.ok ? outletsSet(settings.value) : settings).toEqual(['email', 'wechat']);
});

test.each([
  ['another protocol', { GONGKAI_SMTP_URL: 'http://mail.example.cn', GONGKAI_MAIL_FROM: from }, 'settings.smtp-url'],
  ['no host', { GONGKAI_SMTP_URL: 'smtp://', GONGKAI_MAIL_FROM: from }, 'settings.smtp-url'],
  ['TLS switched off', { GONGKAI_SMTP_URL: 'smtp://mail.example.cn?tls=off', GONGKAI_MAIL_FROM: from }, 'settings.smtp-url'],
  ['no sender', { GONGKAI_SMTP_URL: 'smtp://mail.example.cn' }, 'settings.mail-from'],
  [
    'a sender with a name',
    { GONGKAI_SMTP_URL: 'smtp://mail.example.cn', GONGKAI_MAIL_FROM: `公开 <${from}>` },
    'settings.mail-from',
  ],
])('mail with %s is refused, without its value', (_why, environment, code) => {
  expect(readPostSettings(environment)).toEqual({ ok: false, failure: { code } });
});

const endpoint = (url: string, secret: string | undefined = SECRET) =>
  readPostSettings({ GONGKAI_SMS_URL: url, ...(secret === '' ? {} : { GONGKAI_SMS_SECRET: secret }) });

test.each([
  ['HTTPS', 'https://sms.example.cn/send?app=1'],
  ['plain HTTP on this machine', 'http://127.0.0.1:9000/'],
  ['plain HTTP inside the house', 'http://10.20.30.40/send'],
  ['plain HTTP inside the house, IPv6', 'http://[fd12:3456::1]/send'],
])('an endpoint by %s', (_why, url) => {
  expect(endpoint(url)).toEqual({ ok: true, value: { webhooks: { sms: { url, secret: Buffer.alloc(32, 7) } } } });
});

test.each([
  ['plain HTTP through the world', 'http://sms.example.cn/send'],
  ['plain HTTP to a public address', 'http://8.8.8.8/send'],
  ['what the cloud tells the machine', 'https://169.254.169.254/latest'],
  ['the same, written as a number', 'http://2852039166/latest'],
  ['a link-local address', 'https://[fe80::1]/'],
  ['this machine, written as nobody would', 'http://0.0.0.0/'],
  ['a password in the address', 'https://user:secret@sms.example.cn/'],
  ['another protocol', 'file:///etc/passwd'],
  ['no address', 'sms'],
])('an endpoint with %s is refused', (_why, url) => {
  expect(endpoint(url)).toEqual({ ok: false, failure: { code: 'settings.endpoint', params: { name: 'GONGKAI_SMS_URL' } } });
});

test.each([
  ['none', ''],
  ['one without its mark', SECRET.slice(6)],
  ['a short one', `whsec_${Buffer.alloc(16).toString('base64')}`],
  ['one that is no base64', 'whsec_密码密码密码密码密码密码密码密码密码密码密码密码'],
])('%s is no secret', (_why, secret) => {
  const failure = { code: 'settings.endpoint-secret', params: { name: 'GONGKAI_SMS_SECRET' } };
  expect(endpoint('https://sms.example.cn/', secret)).toEqual({ ok: false, failure });
});
