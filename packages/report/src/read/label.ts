import type { Row } from '../edition.ts';
import { essentials } from './characters.ts';

const ENUMERATOR = /^\s*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、|(\d{1,2})[.．、)）])/;

/** 一 in （一）, 七 in 七、, 3 in 3.; undefined where a label has no number. */
export function enumeratorOf(label: string): string | undefined {
  const match = ENUMERATOR.exec(label);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** A label as it is compared: ideographs without its number. */
export type Label = { readonly essence: string; readonly number: string | undefined };

const MOST_KNOWN = 4000;
const LONGEST_KNOWN = 60;
const known = new Map<string, Label>();

/** What a cell or a line is as a label. Short ones are kept, for the labels of the forms come back in every report. */
export function labelOf(printed: string): Label {
  if (printed.length > LONGEST_KNOWN) return labelFrom(printed);
  let label = known.get(printed);
  if (!label) {
    label = labelFrom(printed);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(printed, label);
  }
  return label;
}

const labelFrom = (printed: string): Label => ({
  // 其中： before a label belongs to the row above as much as to this one, and is often lost.
  essence: essentials(printed.replace(ENUMERATOR, '')).replace(/^其中/, ''),
  number: enumeratorOf(printed),
});

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

const counted = new Map<string, ReadonlyMap<string, number>>();

/** Pairs of characters of a text; kept, because the labels of the forms are compared again and again. */
function pairs(text: string): ReadonlyMap<string, number> {
  const pairsKnown = counted.get(text);
  if (pairsKnown) return pairsKnown;
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  if (counted.size >= MOST_KNOWN) counted.clear();
  counted.set(text, found);
  return found;
}

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
