import type { CellReading } from '../report.ts';

/** One way to give a row's figures to its cells; null is a blank cell. */
export type Candidate = readonly (number | null)[];

const MOST = 20_000;

/** Every way to put figures, in their order, into `count` cells. Undefined when there are too many to look at. */
export function placements(readings: readonly CellReading[], count: number): readonly Candidate[] | undefined {
  const values = readings.map((reading) => reading.value);
  const found: Candidate[] = [];
  const place = (cells: (number | null)[], next: number): boolean => {
    const left = values.length - next;
    if (cells.length === count) {
      found.push(cells);
      return found.length <= MOST;
    }
    const room = count - cells.length;
    if (left > 0 && !place([...cells, values[next] ?? null], next + 1)) return false;
    return left >= room || place([...cells, null], next);
  };
  return place([], 0) ? found : undefined;
}

/** Every way to cut runs of digits into `count` figures, none with a leading zero. Undefined when there are too many to look at. */
export function cuts(runs: readonly string[], count: number): readonly Candidate[] | undefined {
  const found: Candidate[] = [];
  let steps = 0;
  const cut = (cells: readonly number[], run: number, at: number): boolean => {
    steps += 1;
    if (steps > MOST * 10) return false;
    const digits = runs[run];
    if (digits === undefined) {
      if (cells.length === count) found.push(cells);
      return found.length <= MOST;
    }
    if (at === digits.length) return cut(cells, run + 1, 0);
    if (cells.length === count) return true;
    const rest = runs.slice(run + 1).reduce((sum, one) => sum + one.length, digits.length - at);
    if (rest < count - cells.length) return true;
    const longest = digits[at] === '0' ? 1 : Math.min(digits.length - at, 15);
    for (let length = 1; length <= longest; length += 1) {
      if (!cut([...cells, Number(digits.slice(at, at + length))], run, at + length)) return false;
    }
    return true;
  };
  return runs.every((run) => /^\d+$/.test(run)) && cut([], 0, 0) ? found : undefined;
}
