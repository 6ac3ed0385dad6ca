import { type Hit } from './datum.ts';
import { type Reading } from './reading.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** Letters and digits of a number; I and O are not used (GA 36). */
const MARK = '[0-9A-HJ-NP-Z]';

/**
 * New-energy numbers of six first (small: letter then five, large: five then D or F), five, or four and a word such as 挂.
 * At most two letters, so that 鲁B2021年 and words in capitals stay out.
 */
const PLATE = new RegExp(
  `[${PROVINCES}][A-HJ-NP-Z][ ·.]?(?:[DABCEFGHJK]${MARK}\\d{4}|\\d{5}[DF]|(?=[A-Z]*\\d(?:[A-Z]*\\d){2})${MARK}{5}|(?=[A-Z]*\\d(?:[A-Z]*\\d))${MARK}{4}[学警港澳挂使领])(?![0-9A-Za-z*])`,
  'g',
);

/** P10. */
export function plates(reading: Reading): readonly Hit[] {
  return [...reading.text.matchAll(PLATE)].flatMap(({ 0: plate, index: from }): readonly Hit[] => {
    const to = from + plate.length;
    return reading.isFree(from, to) ? [{ detector: 'P10', from, to, severity: 'warn', reason: 'privacy.plate' }] : [];
  });
}
