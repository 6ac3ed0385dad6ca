import { expect, test } from 'vitest';
import { keyLine, parseKeyRing, type KeyRing } from '../keys/key-ring.ts';
import { openLink, signLink, type LinkGrant } from './signed-link.ts';

function ringOf(...ids: readonly string[]): KeyRing {
  const ring = parseKeyRing(ids.map((id) => keyLine(id, Buffer.alloc(32, id))).join('\n'));
  if (!ring.ok) throw new Error(ring.failure.code);
  return ring.value;
}
const now = new Date('2026-11-22T08:00:00Z');
const grant: LinkGrant = { site: 1, file: 'f1', variant: 'original', holder: 'staff/p1', until: now.getTime() + 60_000 };

test('opens to what was granted, until its time is over', () => {
  const token = signLink(ringOf('a'), grant);
  expect(openLink(ringOf('a'), token, now)).toEqual({ ok: true, value: grant });
  expect(openLink(ringOf('a', 'b'), token, now)).toEqual({ ok: true, value: grant });
  expect(openLink(ringOf('a'), token, new Date(grant.until - 1))).toMatchObject({ ok: true });
  expect(openLink(ringOf('a'), token, new Date(grant.until))).toEqual({ ok: false, failure: { code: 'link.expired' } });
});

test.each<[string, Partial<LinkGrant>]>([
  ['another file', { file: 'f2' }],
  ['another person', { holder: 'staff/p2' }],
  ['a purpose in place of the person', { holder: 'purpose/p1' }],
  ['the other variant', { variant: 'stripped' }],
  ['another site', { site: 2 }],
  ['a later end', { until: grant.until + 1 }],
])('the proof of one link does not prove %s', (_what, other) => {
  const [, proof] = signLink(ringOf('a'), grant).split('.');
  const [body] = signLink(ringOf('a'), { ...grant, ...other }).split('.');
  expect(openLink(ringOf('a'), `${body}.${proof}`, now)).toEqual({ ok: false, failure: { code: 'link.not-ours' } });
});

test('a proof with another key, none, or nonsense is refused and nothing throws', () => {
  const token = signLink(ringOf('a'), grant);
  const [body] = token.split('.');
  const nonsense = [
    '',
    '.',
    `${body}.`,
    `${body}`,
    `${token}.x`,
    `${token}x`,
    `bnVsbA.x`,
    `${Buffer.from('[1]').toString('base64url')}.x`,
    '%%%',
    'x'.repeat(5000),
  ];
  for (const each of nonsense)
    expect(openLink(ringOf('a'), each, now)).toEqual({ ok: false, failure: { code: 'link.not-ours' } });
  expect(openLink(ringOf('b'), token, now)).toMatchObject({ ok: false });
});
