import type { Count } from './passage.ts';

/** A sum of counts with what 余, 约 and 万 leave open. */
export type Sum = { readonly value: number; readonly low: number; readonly high: number; readonly exact: boolean };

type Ranged = Pick<Count, 'value' | 'low' | 'high'>;

// Amounts have up to six decimals (6846.176002万元); adding them in binary leaves dust.
const DUST = 1e-6;
const tidy = (value: number): number => Math.round(value / DUST) * DUST;

export function sumOf(counts: readonly Ranged[]): Sum {
  let [value, low, high] = [0, 0, 0];
  for (const count of counts) {
    value += count.value;
    low += count.low;
    high += count.high;
  }
  return { value: Math.round(value * 1e6) / 1e6, low: tidy(low), high: tidy(high), exact: high - low < DUST };
}

export const fits = (total: Ranged, sum: Ranged): boolean => sum.low <= total.high + DUST && sum.high >= total.low - DUST;

const MOST_PARTS = 40;

/** A part that equals the sum of the two or more that follow it holds them: 办结95件, 予以公开60件, 部分公开35件. */
function nested(parts: readonly Ranged[]): readonly (readonly Ranged[])[] {
  const readings: (readonly Ranged[])[] = [];
  for (let at = 0; at < parts.length - 2; at += 1) {
    const holder = parts[at];
    if (!holder) continue;
    for (let end = at + 3; end <= parts.length; end += 1) {
      if (fits(holder, sumOf(parts.slice(at + 1, end)))) readings.push([...parts.slice(0, at + 1), ...parts.slice(end)]);
    }
  }
  return readings;
}

/**
 * Whether any sensible reading makes the parts agree with the total: all of them; some in a row (a list of several kinds of parts,
 * one after another, each adding up: 自然人, 法人 | 予以公开, …, 结转); one part holding those behind it.
 */
export function agrees(total: Ranged, parts: readonly Ranged[]): boolean {
  if (parts.length === 0) return true;
  if (fits(total, sumOf(parts))) return true;
  if (parts.length > MOST_PARTS) return false;
  for (let from = 0; from < parts.length; from += 1) {
    let run: Ranged = { value: 0, low: 0, high: 0 };
    for (let to = from; to < parts.length; to += 1) {
      run = sumOf([run, parts[to] ?? run]);
      if (fits(total, run)) return true;
    }
  }
  return nested(parts).some((reading) => fits(total, sumOf(reading)));
}
