import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from './phrase-breaks.ts';

test.each([
  ['words stay whole', '政府信息公开工作报告', ['政府', '信息', '公开', '工作', '报告']],
  ['a number keeps what it counts', '人民政府2018年度报告', ['人民政府', '2018年度', '报告']],
  ['a single character goes with the word before', '政府集中采购数', ['政府', '集中', '采购数']],
  ['a name keeps what kind of place it is', '鞍山市政府报告', ['鞍山市政府', '报告']],
  ['no line begins with punctuation', '体检结果：报告', ['体检', '结果：报告']],
  ['nothing is no piece', '', []],
])('%s', (_why, text, pieces) => {
  expect(phrasesOf(text)).toEqual(pieces);
});

test('the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(phrasesOf(text).join('')).toBe(text);
    }),
  );
});
