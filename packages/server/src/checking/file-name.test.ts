import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['a plain name', '年报 2020.docx', '年报 2020.docx'],
  ['a path of Windows', 'C:\\用户\\张三\\年报.docx', '年报.docx'],
  ['a path of others', '../../etc/passwd', 'passwd'],
  ['a folder', 'folder/', 'none'],
  ['nothing', undefined, 'none'],
  ['blanks', '  ', 'none'],
  ['a mark that turns the reading direction', 'report\u202Excod.exe', 'reportxcod.exe'],
  ['line ends and zeros', 'a\r\nb\0c', 'abc'],
  ['an accent of its own, put to its letter', 'e\u0301.txt', '\u00e9.txt'],
  ['a long one', '长'.repeat(500), '长'.repeat(120)],
])('%s', (_why, given, name) => {
  expect(fileName(given, 'none')).toBe(name);
});

test('whatever is given, the name has no folder, no control character and an end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const name = fileName(given, 'none');
      expect(name).toMatch(/^[^\\/\p{Cc}\p{Cf}\p{Cs}]{1,120}$/u);
      expect(fileName(name, 'none')).toBe(name);
    }),
  );
});
