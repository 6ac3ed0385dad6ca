import type { Row } from '../edition.ts';
import { essentials } from './characters.ts';
import { onceForWords } from './once-for-words.ts';

const ENUMERATOR = /^\s*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、)）])/;

/** 一 in （一）, 七 in 七、, 3 in 3.; undefined where a label has no number. */
export function enumeratorOf(label: string): string | undefined {
  const match = ENUMERATOR.exec(label);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** A label as it is compared: ideographs without its number. */
export type Label = { readonly essence: string; readonly number: string | undefined };

/** What a cell or a line is as a label. */
export const labelOf: (printed: string) => Label = onceForWords((printed) => ({
  // 其中： before a label belongs to the row above as much as to this one, and is often lost.
  essence: essentials(printed.replace(ENUMERATOR, '')).replace(/^其中/, ''),
  number: enumeratorOf(printed),
}));

const labels = new WeakMap<Row, readonly Label[]>();

/** The wordings of a row, the printed one first. */
export function labelsOf(row: Row): readonly Label[] {
  let wordings = labels.get(row);
  if (!wordings) {
    wordings = [row.title, ...(row.also ?? [])].map(labelOf);
    labels.set(row, wordings);
  }
  return wordings;
}

/** Pairs of characters of a text. */
const pairs = onceForWords((text): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
});

/** Share of character pairs two texts have in common, 0–1; 0 where their lengths alone keep it under a half. */
export function pairShare(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  if (4 * Math.min(a.length, b.length) < a.length + b.length) return 0;
  const left = pairs(a);
  let common = 0;
  for (const [pair, count] of pairs(b)) common += Math.min(count, left.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}

/**
 * How likely a printed text is this label, 0–1. A misprint (其他法律行政止公开, 洪泽 2024) or a cut label still scores;
 * another number in front halves the score, because the short labels (其他, 总计) also stand in the column heads.
 */
export function likeness(label: Label, printed: Label): number {
  if (printed.essence === '') return 0;
  const numbered = label.number === printed.number || (label.essence.length >= 4 && printed.number === undefined) ? 1 : 0.5;
  if (label.essence === printed.essence) return numbered;
  const [short, long] = label.essence.length < printed.essence.length ? [label, printed] : [printed, label];
  if (short.essence.length >= 4 && long.essence.startsWith(short.essence)) return 0.9 * numbered;
  if (short.essence.length < 4) return 0;
  return pairShare(label.essence, printed.essence) * numbered;
}
