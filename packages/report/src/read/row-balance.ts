import type { Candidate } from './candidates.ts';

/** Rows that must add up, column by column: Σ left = Σ right. Each row is the list of what it may be. */
export type RowSum = { readonly left: readonly (readonly Candidate[])[]; readonly right: readonly (readonly Candidate[])[] };

/** Sums looked at before the question is given up; a table with most borders lost has no single answer anyway. */
const MOST_SUMS = 60_000;

type Vector = readonly number[];
/** Candidates that count alike: blanks are 0 in a sum. */
type Group = { readonly vector: Vector; readonly candidates: readonly Candidate[] };
type Step = { readonly groups: readonly Group[]; readonly sign: 1 | -1 };

const keyOf = (vector: Vector): string => vector.join(' ');
const plus = (state: Vector, vector: Vector, sign: 1 | -1): Vector =>
  state.map((value, index) => value + sign * (vector[index] ?? 0));

function grouped(candidates: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, { vector: Vector; candidates: Candidate[] }>();
  for (const candidate of candidates) {
    const vector = candidate.map((value) => value ?? 0);
    const key = keyOf(vector);
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { vector, candidates: [candidate] });
  }
  return [...groups.values()];
}

/**
 * Which candidates take part in at least one solution, in the order given. The right side is taken off first, so that no
 * partial sum may rise above zero; that keeps the sums few. Undefined: no solution at all, or too many sums to tell.
 */
export function viable({ left, right }: RowSum, width: number): RowSum | undefined {
  const steps: readonly Step[] = [
    ...right.map((candidates): Step => ({ groups: grouped(candidates), sign: -1 })),
    ...left.map((candidates): Step => ({ groups: grouped(candidates), sign: 1 })),
  ];
  const start: Vector = Array.from({ length: width }, () => 0);
  const reached: Map<string, Vector>[] = [new Map([[keyOf(start), start]])];
  let sums = 0;
  for (const { groups, sign } of steps) {
    const next = new Map<string, Vector>();
    for (const state of reached.at(-1)?.values() ?? []) {
      sums += groups.length;
      if (sums > MOST_SUMS) return undefined;
      for (const { vector } of groups) {
        const sum = plus(state, vector, sign);
        if (sign === -1 || !sum.some((value) => value > 0)) next.set(keyOf(sum), sum);
      }
    }
    if (next.size === 0) return undefined;
    reached.push(next);
  }
  if (!reached.at(-1)?.has(keyOf(start))) return undefined;
  return backwards(steps, reached, keyOf(start), right.length);
}

/** Goes back from the solution and keeps what leads to it. */
function backwards(steps: readonly Step[], reached: readonly ReadonlyMap<string, Vector>[], end: string, rights: number): RowSum {
  let live: ReadonlySet<string> = new Set([end]);
  const kept: (readonly Candidate[])[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { groups, sign } = steps[index] as Step;
    const before = new Set<string>();
    const used = new Set<Group>();
    for (const [key, state] of reached[index] ?? []) {
      for (const group of groups) {
        if (!live.has(keyOf(plus(state, group.vector, sign)))) continue;
        before.add(key);
        used.add(group);
      }
    }
    kept.unshift(groups.filter((group) => used.has(group)).flatMap((group) => group.candidates));
    live = before;
  }
  return { right: kept.slice(0, rights), left: kept.slice(rights) };
}
