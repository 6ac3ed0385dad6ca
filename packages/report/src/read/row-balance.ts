import type { Candidate } from './candidates.ts';

/** Rows that must add up, column by column: Σ left = Σ right. Each row is the list of what it may be. */
export type RowSum = { readonly left: readonly (readonly Candidate[])[]; readonly right: readonly (readonly Candidate[])[] };

const MOST_STATES = 30_000;

type State = readonly number[];
type Step = { readonly candidates: readonly Candidate[]; readonly sign: 1 | -1 };

const keyOf = (state: State): string => state.join(' ');
const zero = (width: number): State => Array.from({ length: width }, () => 0);
const plus = (state: State, candidate: Candidate, sign: 1 | -1): State =>
  state.map((value, index) => value + sign * (candidate[index] ?? 0));

/**
 * Which candidates take part in at least one solution. The right side is taken off first, so that no partial sum may rise
 * above zero; that keeps the states few. Undefined: no solution at all, or too many states to tell.
 */
export function viable({ left, right }: RowSum, width: number): RowSum | undefined {
  const steps: readonly Step[] = [
    ...right.map((candidates): Step => ({ candidates, sign: -1 })),
    ...left.map((candidates): Step => ({ candidates, sign: 1 })),
  ];
  const reached: Map<string, State>[] = [new Map([[keyOf(zero(width)), zero(width)]])];
  for (const { candidates, sign } of steps) {
    const next = new Map<string, State>();
    for (const state of reached.at(-1)?.values() ?? []) {
      for (const candidate of candidates) {
        const sum = plus(state, candidate, sign);
        if (sign === 1 && sum.some((value) => value > 0)) continue;
        next.set(keyOf(sum), sum);
      }
    }
    if (next.size === 0 || next.size > MOST_STATES) return undefined;
    reached.push(next);
  }
  if (!reached.at(-1)?.has(keyOf(zero(width)))) return undefined;
  let live = new Set([keyOf(zero(width))]);
  const kept: (readonly Candidate[])[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { candidates, sign } = steps[index] as Step;
    const before = new Set<string>();
    const used = new Set<Candidate>();
    for (const [key, state] of reached[index] ?? []) {
      for (const candidate of candidates) {
        if (!live.has(keyOf(plus(state, candidate, sign)))) continue;
        before.add(key);
        used.add(candidate);
      }
    }
    kept.unshift(candidates.filter((candidate) => used.has(candidate)));
    live = before;
  }
  return { right: kept.slice(0, right.length), left: kept.slice(right.length) };
}
