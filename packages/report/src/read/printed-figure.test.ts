import { expect, test } from 'vitest';
import { printedFigure } from './printed-figure.ts';

test.each([
  // why, cell, state, value
  ['a plain figure', '206', 'printed', 206],
  ['an empty cell', '', 'blank', null],
  ['non-breaking spaces only', '\u00a0\u00a0', 'blank', null],
  ['a mirror prints ? for a space it does not know (鞍山 2019)', '?', 'blank', null],
  ['the same before a figure', '?1', 'printed', 1],
  ['and behind it', '0?', 'printed', 0],
  ['NBSP around (上街 2020)', ' \u00a00 ', 'printed', 0],
  ['full-width digits', '１２３', 'printed', 123],
  ['full-width sign and digits', '＋１５', 'printed', 15],
  ['thousands separators', '1,808,595', 'printed', 1_808_595],
  ['full-width separators', '１，２３４', 'printed', 1234],
  ['spaces inside', '1 234', 'printed', 1234],
  ['spaces between thousands', '1 808 595', 'printed', 1_808_595],
  ['a figure that a narrow column broke', '12345\n6', 'printed', 123_456],
  ['增 is no minus (鞍山 2019)', '增63', 'printed', 63],
  ['减 is one', '减2', 'printed', -2],
  ['减少 too', '减少3', 'printed', -3],
  ['a signed change (上街 2020)', '+15', 'printed', 15],
  ['a typographic minus', '−1', 'printed', -1],
  ['a decrease of nothing is 0, not -0', '减0', 'printed', 0],
  ['unit in the cell (莱西 2020)', '6846.176002万元', 'printed', 6846.176002],
  ['元 in a cell of 万元 stays as printed', '251000元', 'printed', 251_000],
  ['unit in brackets', '12（件）', 'printed', 12],
  ['a stroke is not blank', '/', 'slash', null],
  ['a dash is a stroke', '——', 'slash', null],
  ['无 is a stroke in words', '无', 'slash', null],
  ['零 is a figure', '零', 'printed', 0],
])('%s: %j', (_why, cell, state, value) => {
  expect(printedFigure(cell)).toMatchObject({ state, value });
});

test.each([
  ['a label', '行政许可'],
  ['a figure with words around it', '约30件左右'],
  ['two figures', '3/5'],
  ['figures of merged cells', '1 1 0 0 2'],
  ['a date', '2020年'],
  ['a letter for a digit', 'O'],
  ['more digits than any count has', '1000000000000000000000000000000'],
  ['wrong grouping is no thousands separator', '12,34'],
])('%s is no figure: %j', (_why, cell) => {
  expect(printedFigure(cell)).toBeUndefined();
});

test('keeps what was printed where it says more than the value', () => {
  expect(printedFigure('6846.176002万元')?.raw).toBe('6846.176002万元');
  expect(printedFigure('增63')?.raw).toBe('增63');
  expect(printedFigure('63')?.raw).toBeUndefined();
});
