import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test.each([
  ['a plain name', 'report.txt', 'report.txt'],
  ['a Chinese name', '莱西市 2020.docx', '%E8%8E%B1%E8%A5%BF%E5%B8%82%202020.docx'],
  ['quotes and what would end the header', `a"b';c\r\nx: y`, 'a%22b%27%3Bc%0D%0Ax%3A%20y'],
  ['brackets and stars, which encodeURIComponent leaves', '报告(1)*.pdf', '%E6%8A%A5%E5%91%8A%281%29%2A.pdf'],
  ['half a surrogate pair, which has no encoding', 'a\uD800b', 'a_b'],
  ['signs beyond the first plane', '😀', '%F0%9F%98%80'],
])('%s', (_why, name, encoded) => {
  expect(attachment(name, 'x.txt')).toBe(`attachment; filename="x.txt"; filename*=UTF-8''${encoded}`);
});

test('whatever the name, the header is one line of plain letters that gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = attachment(name, 'x');
      expect(header).toMatch(/^[\x20-\x7E]*$/);
      expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name.normalize('NFC').replace(/\p{Surrogate}/gu, '_'));
    }),
  );
});
