import type { Quantity } from './quantities.ts';

const DUST = 1e-9;

/** A number cut to its printed places the usual way; `step` is the value of the last place. */
export function rounded(value: number, step: number): number {
  const places = Math.max(0, Math.round(-Math.log10(step)));
  return Number(value.toFixed(places));
}

type Ranged = Pick<Quantity, 'low' | 'high'>;

/**
 * Whether a printed number can stand for a true one that lies between `low` and `high`: rounded, or cut off (2.96 printed as 2.9).
 * `loose` also takes rounding up.
 */
export function printedFits(printed: Quantity, low: number, high: number, loose = false): boolean {
  const under = loose ? printed.step : printed.step / 2;
  const reach = printed.approximate ? Math.max(printed.step, Math.abs(printed.value) * 0.1) : 0;
  return (
    high >= Math.min(printed.low, printed.value - reach) - under - DUST &&
    low < Math.max(printed.high, printed.value + reach) + printed.step - DUST
  );
}

/** Whether `part` of `whole` can be printed as `percent`. */
export function ratioFits(part: Ranged, whole: number, percent: Quantity, loose = false): boolean {
  if (whole <= 0) return false;
  return printedFits(percent, (part.low / whole) * 100, (part.high / whole) * 100, loose);
}
