import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storableJson, storableText } from './storable.ts';

/** Any UTF-16, halves of pairs and zeros included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const broken = fc.constantFrom('\0', '\ud800', '\udc00', 'a\ud83d\ude00b', '\ude00\ud83d');

test('what PostgreSQL would refuse is gone, everything else stays in its place', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, broken), (text) => {
      const kept = storableText(text);
      expect(kept).toHaveLength(text.length);
      expect(kept.isWellFormed() && !kept.includes('\0')).toBe(true);
      for (let at = 0; at < text.length; at += 1) if (kept[at] !== text[at]) expect(kept[at]).toBe('\uFFFD');
      if (text.isWellFormed() && !text.includes('\0')) expect(kept).toBe(text);
    }),
  );
});

test('as JSON, only texts and keys change', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(storableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(JSON.parse(storableJson({ 'a\0': ['\ud800', { b: '\0' }, 1, null, true] }))).toEqual({
    'a\uFFFD': ['\uFFFD', { b: '\uFFFD' }, 1, null, true],
  });
});
