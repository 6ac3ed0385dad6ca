const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
const GROUPS = ['', '万', '亿'] as const;

/** Four figures; zeros inside are one 零, and `before` puts one in front. */
function groupText(group: number, before: boolean): string {
  let text = '';
  let gap = before;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${PLACES[place]}`;
    gap = false;
  }
  return text;
}

/**
 * An amount in the capitals in which a bill repeats it, so that no figure can be added: 4300 is 肆仟叁佰元整.
 *
 * @param amount whole 元, below a trillion
 */
export function capitalYuan(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= 1e12) throw new RangeError(`no amount: ${amount}`);
  if (amount === 0) return '零元整';
  let text = '';
  let gap = false;
  for (let at = GROUPS.length - 1; at >= 0; at -= 1) {
    const group = Math.floor(amount / 10_000 ** at) % 10_000;
    if (group === 0) gap ||= text !== '';
    else {
      text += groupText(group, text !== '' && (gap || group < 1000)) + (GROUPS[at] ?? '');
      gap = false;
    }
  }
  return `${text}元整`;
}
