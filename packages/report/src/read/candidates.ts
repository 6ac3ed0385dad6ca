import type { CellReading } from '../report.ts';

/** One way to give a row's figures to its cells; null is a blank cell. */
export type Candidate = readonly (number | null)[];

const MOST = 20_000;

/** Every way to put figures, in their order, into `count` cells. Undefined when there are too many to look at. */
export function placements(readings: readonly CellReading[], count: number): readonly Candidate[] | undefined {
  const values = readings.map((reading) => reading.value);
  const found: Candidate[] = [];
  const cells: (number | null)[] = [];
  const place = (at: number, next: number): boolean => {
    const left = values.length - next;
    if (at === count) {
      found.push(cells.slice());
      return found.length <= MOST;
    }
    if (left > 0) {
      cells[at] = values[next] ?? null;
      if (!place(at + 1, next + 1)) return false;
    }
    if (left >= count - at) return true;
    cells[at] = null;
    return place(at + 1, next);
  };
  return place(0, 0) ? found : undefined;
}

/** Digits of the longest figure of a count that any report prints, with one to spare. */
const LONGEST = 9;
const MOST_STEPS = 60_000;

/** Every way to cut runs of digits into `count` figures, none with a leading zero. Undefined when there are too many to look at. */
export function cuts(runs: readonly string[], count: number): readonly Candidate[] | undefined {
  const digits = runs.reduce((sum, run) => sum + run.length, 0);
  if (digits < count || digits > count * LONGEST || !runs.every((run) => /^\d+$/.test(run))) return undefined;
  const found: Candidate[] = [];
  let steps = 0;
  const cut = (cells: readonly number[], run: number, at: number, left: number): boolean => {
    steps += 1;
    if (steps > MOST_STEPS || found.length > MOST) return false;
    const open = count - cells.length;
    if (left === 0) {
      if (open === 0) found.push(cells);
      return true;
    }
    if (left < open || left > open * LONGEST) return true;
    const own = runs[run] as string;
    const longest = own[at] === '0' ? 1 : Math.min(own.length - at, LONGEST);
    for (let length = 1; length <= longest; length += 1) {
      const figure = Number(own.slice(at, at + length));
      const ends = at + length === own.length;
      if (!cut([...cells, figure], ends ? run + 1 : run, ends ? 0 : at + length, left - length)) return false;
    }
    return true;
  };
  return cut([], 0, 0, digits) ? found : undefined;
}
