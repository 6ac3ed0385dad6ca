import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameForTracking, readTrackingCode, trackingCode, TRACKING_CODE_BYTES } from './tracking-code.ts';

const random = fc.uint8Array({ minLength: TRACKING_CODE_BYTES, maxLength: 32 });
const OTHERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code comes back however it is typed', () => {
  fc.assert(
    fc.property(random, fc.boolean(), fc.boolean(), (bytes, lower, wide) => {
      const code = trackingCode(bytes);
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      let typed = code
        .replaceAll('-', lower ? ' ' : '–')
        .replaceAll('1', 'l')
        .replaceAll('0', 'o');
      if (lower) typed = typed.toLowerCase();
      if (wide) typed = typed.replaceAll(/[A-Za-z0-9]/g, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0));
      expect(readTrackingCode(typed)).toBe(code);
    }),
  );
});

test('one wrong character is never another code', () => {
  fc.assert(
    fc.property(random, fc.nat(19), fc.constantFrom(...OTHERS), (bytes, at, other) => {
      const bare = trackingCode(bytes).replaceAll('-', '');
      fc.pre(bare[at] !== other);
      expect(readTrackingCode(`${bare.slice(0, at)}${other}${bare.slice(at + 1)}`)).toBeUndefined();
    }),
  );
});

test('what differs in any of its first 95 bits is another code; a few bytes make none', () => {
  const codes = new Set(
    Array.from({ length: 95 }, (_, bit) => {
      const bytes = new Uint8Array(12);
      bytes[bit >> 3] = 0x80 >> (bit & 7);
      return trackingCode(bytes);
    }),
  );
  expect(codes.size).toBe(95);
  expect(() => trackingCode(new Uint8Array(11))).toThrow(RangeError);
});

test.each([
  ['', undefined],
  ['公开', undefined],
  ['0000-0000-0000-0000-0000', '0000-0000-0000-0000-0000'],
  ['0000-0000-0000-0000-000', undefined],
])('%j is read as %j', (typed, code) => expect(readTrackingCode(typed)).toBe(code));

test('a name is the same with and without spaces and points', () => {
  expect(nameForTracking(' 买买提·吐尔逊 ')).toBe(nameForTracking('买买提•吐尔逊'));
  expect(nameForTracking('ＡＢＣ有限公司')).toBe('ABC有限公司');
});
