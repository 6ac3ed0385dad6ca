import { plainDate } from '@gongkai/kernel';
import { expect, test } from 'vitest';
import { openSearch, readSearch, type SearchRecord } from './search-record.ts';

const WHOLE: SearchRecord = {
  searchedOn: plainDate('2026-03-03'),
  searchers: [' 周杰 ', ''],
  places: ['档案室2008—2011年卷宗', '公文系统'],
  keywords: ['浴室'],
  scope: ' ',
  retention: '该类文件保存十年',
  result: '没有相符的文件',
};

test('a record is read without blanks, and read back as it was sealed', () => {
  const read = readSearch(WHOLE, false);
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value).toEqual({
    searchedOn: '2026-03-03',
    searchers: ['周杰'],
    places: ['档案室2008—2011年卷宗', '公文系统'],
    keywords: ['浴室'],
    retention: '该类文件保存十年',
    result: '没有相符的文件',
  });
  expect(openSearch(JSON.stringify(read.value))).toEqual(read.value);
});

test('a record of before, in free words, has no parts', () => {
  expect(openSearch('查了档案室')).toBeUndefined();
  expect(openSearch('{查了档案室}')).toBeUndefined();
});

test.each([
  ['searchers', { searchers: [' '] }],
  ['places', { places: [] }],
  ['keywords', { keywords: [''] }],
  ['result', { result: ' ' }],
] as const)('nothing is said to be missing without its %s', (what, change) =>
  expect(readSearch({ ...WHOLE, ...change }, false)).toMatchObject({ failure: { code: 'search.incomplete', params: { what } } }),
);

test('what was found needs no words with which it was looked for', () =>
  expect(readSearch({ ...WHOLE, keywords: [] }, true).ok).toBe(true));
