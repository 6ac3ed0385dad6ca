const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Value of a Chinese numeral below ten thousand (三, 十二, 两百零五), or undefined for anything else. */
export function chineseNumeral(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let place = 10_000;
  for (const sign of text) {
    const value = DIGIT[sign];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const next = PLACE[sign];
    if (next === undefined || next >= place) return undefined;
    // Only 十 may stand without a digit before it.
    if ((digit === undefined || digit === 0) && next !== 10) return undefined;
    total += (digit === undefined || digit === 0 ? 1 : digit) * next;
    place = next;
    digit = undefined;
  }
  return text === '' ? undefined : total + (digit ?? 0);
}

/** The signs of Chinese numerals. */
export const CHINESE_DIGITS = [...Object.keys(DIGIT), ...Object.keys(PLACE)].join('');
