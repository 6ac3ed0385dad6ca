import { expect, test } from 'vitest';
import { counted } from './counting.ts';

test.each([
  ['one digit', 3, 'chineseCounting', '三'],
  ['ten alone has no 一 before it', 10, 'chineseCounting', '十'],
  ['eleven', 11, 'chineseCountingThousand', '十一'],
  ['whole tens', 20, 'chineseCounting', '二十'],
  ['a gap is read 零', 105, 'chineseCounting', '一百零五'],
  ['tens after a hundred keep their 一', 110, 'chineseCounting', '一百一十'],
  ['the formal figures of contracts', 12, 'chineseLegalSimplified', '壹拾贰'],
  ['circled', 3, 'decimalEnclosedCircleChinese', '③'],
  ['circled beyond twenty falls back to digits', 21, 'decimalEnclosedCircle', '21'],
  ['full-width', 12, 'decimalFullWidth', '１２'],
  ['letters go on doubled', 28, 'upperLetter', 'BB'],
  ['Roman', 14, 'lowerRoman', 'xiv'],
  ['two digits at least', 7, 'decimalZero', '07'],
  ['no number', 7, 'none', ''],
  ['an unknown format counts in digits', 7, 'hebrew1', '7'],
])('%s', (_why, value, format, text) => {
  expect(counted(value, format)).toBe(text);
});
