import type { CellReading } from '../report.ts';
import { halfWidth, isIdeograph } from './characters.ts';
import { onceForWords } from './once-for-words.ts';

const UNITS = '亿元|万元|元|人次|件次|件|条|项|个|次|篇|人|份|部|家|宗|起';
const FIGURE = new RegExp(
  `^(增加|新增|净增|增|减少|净减|减|\\+|-|−)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\((?:${UNITS})\\)|${UNITS})?$`,
);
// A cell with /, — or 无 is not a blank one: the office says there is nothing to report.
const STRUCK = /^(?:[/\\—–―−\-_]+|无)$/;

/** The ideographs that a figure, or a mark for none, may begin with: most labels are told by their first. */
const OPENS = new Set([...'增新净减无零'].map((sign) => sign.charCodeAt(0)));

/** Three figures side by side are those of merged cells; one that a narrow column broke comes in two pieces. */
const SEVERAL = /\d\s+\d+\s+\d/;
const GROUPED = /^\D*\d{1,3}(?:\s\d{3})+(?!\d)/;
const PLAIN = /^\d{1,9}$/;
/** No office counts beyond this many digits: a longer run is a number of something, or several cells run together. */
const MOST_DIGITS = 12;
const ZERO: CellReading = { state: 'printed', value: 0 };
export const BLANK: CellReading = { state: 'blank', value: null };
export const MISSING: CellReading = { state: 'missing', value: null };
export const unreadable = (raw?: string): CellReading => ({ state: 'unreadable', value: null, ...(raw ? { raw } : {}) });

/**
 * What stands in one bounded cell. `增63` and `+15` are 63 and 15, `减2` is -2, a unit in the cell is left off the value and kept
 * in `raw`. A stray `?` is a non-breaking space that a mirror could not print (鞍山 2019); full-width digits, spaces inside
 * and thousands separators are read through. Undefined: no figure (a label, rubbish, or more digits than any count has).
 */
export function printedFigure(printed: string): CellReading | undefined {
  const cell = printed.trim();
  if (cell === '') return BLANK;
  if (cell === '0') return ZERO;
  if (PLAIN.test(cell))
    return cell.startsWith('0')
      ? { state: 'printed', value: Number(cell), raw: cell }
      : { state: 'printed', value: Number(cell) };
  const first = cell.charCodeAt(0);
  return isIdeograph(first) && !OPENS.has(first) ? undefined : figureIn(cell);
}

/** Numbered labels, and figures with signs and units. */
const figureIn = onceForWords((cell): CellReading | undefined => {
  const raw = halfWidth(cell.replace(/[─━]/g, '—')).replace(/\?/g, ' ').trim();
  if (SEVERAL.test(raw) && !GROUPED.test(raw)) return undefined;
  const dense = raw.replace(/\s+/g, '');
  if (dense === '') return BLANK;
  if (STRUCK.test(dense)) return { state: 'slash', value: null, raw };
  if (dense === '零') return { state: 'printed', value: 0, raw };
  const match = FIGURE.exec(dense);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const digits = whole.replace(/,/g, '');
  if (digits.length > MOST_DIGITS) return undefined;
  const value = Number(digits + decimals);
  const signed = sign !== undefined && /^(?:减|净减|-|−)/.test(sign) && value !== 0 ? -value : value;
  return { state: 'printed', value: signed, ...(String(signed) === dense ? {} : { raw: dense }) };
});
