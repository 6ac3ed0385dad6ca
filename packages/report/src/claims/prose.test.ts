import { expect, test } from 'vitest';
import { placeOf, proseOf } from './prose.ts';

const even = (text: string) => proseOf({ id: 's1', heading: '', text }, false).text;

test.each([
  ['full-width digits and signs', '收到１２０件（占６０％）：其中', '收到120件(占60%):其中'],
  ['commas stay apart', '12,345条，', '12,345条，'],
  ['spaces of every kind', '2024 年\u00a0申请\u3000 17 件\u200b', '2024年申请17件'],
  ['a blank that parts two numbers', '64 0 0', '64 0 0'],
  [
    'a line that a printer wrapped',
    '全市全年共收办政府信息公开申请案件，泗阳县301件、泗洪\n县874件',
    '全市全年共收办政府信息公开申请案件，泗阳县301件、泗洪县874件',
  ],
  ['a heading ends with its line', '（一）主动公开\n2023年公开信息', '(一)主动公开\n2023年公开信息'],
  [
    'a numbered item begins a line',
    '收到申请，已经全部登记在案并且转交办理\n（二）办结',
    '收到申请，已经全部登记在案并且转交办理\n(二)办结',
  ],
  ['blank lines part paragraphs once', '甲。\n\n \n乙。', '甲。\n乙。'],
  [
    'digits over a line end stay two numbers',
    '二十条信息里面，全市各级行政机关收到的有117\n4件',
    '二十条信息里面，全市各级行政机关收到的有117 4件',
  ],
])('%s', (_why, text, wanted) => {
  expect(even(text)).toBe(wanted);
});

test('a place leads back to what was printed', () => {
  const text = '（一）收到 申请\u3000２０ 件，其中';
  const prose = proseOf({ id: 's1', heading: '', text }, false);
  const from = prose.text.indexOf('收到');
  const to = prose.text.indexOf('件') + 1;
  expect(placeOf(prose, from, to)).toEqual({ kind: 'text', section: 's1', from: 3, to: 13, quote: '收到 申请\u3000２０ 件' });
});

test('also from traditional script, where words change their length', () => {
  const text = '政府入口網站發布檔案條目4296條。';
  const prose = proseOf({ id: 's1', heading: '', text }, true);
  expect(prose.text).toBe('政府门户网站发布文件条目4296条。');
  const from = prose.text.indexOf('4296');
  expect(placeOf(prose, from, from + 5).quote).toBe('4296條');
});
