import { type PlainDate } from '@gongkai/kernel';
import { type Hit } from './datum.ts';
import { type NumberRun } from './number-runs.ts';

/** What a detector gets: the normalised text, its numbers, the day, and what is taken already. */
export type Reading = {
  readonly text: string;
  readonly runs: readonly NumberRun[];
  readonly on: PlainDate;
  /** Is the whole stretch neither found by an earlier detector nor on the list of what is never masked? */
  isFree(from: number, to: number): boolean;
  /** As `isFree`, for numbers with a check character: these are found even under a label such as 项目代码. */
  isFreeOfCodes(from: number, to: number): boolean;
};

export type Detector = (reading: Reading) => readonly Hit[];

/** Up to `length` characters before a place, on the same line. */
export function before(text: string, at: number, length: number): string {
  const near = text.slice(Math.max(0, at - length), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

/** Up to `length` characters after a place, on the same line. */
export function after(text: string, at: number, length: number): string {
  const near = text.slice(at, at + length);
  const end = near.indexOf('\n');
  return end < 0 ? near : near.slice(0, end);
}
