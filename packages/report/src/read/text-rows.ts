import type { Table } from '../edition.ts';
import { tableRows } from '../form-cells.ts';
import type { Essence } from './characters.ts';
import { labelOf, labelsOf, likeness } from './label.ts';

/** Where a label of a form stands in a text. Landmarks are labels without figures (group heads, column heads). */
export type Found = {
  /** Index of the form row, or undefined for a landmark. */
  readonly row: number | undefined;
  /** Offsets in the text: from the label's number, to behind its last character. */
  readonly from: number;
  readonly to: number;
  /** As printed, where that is a misprint. */
  readonly printed?: string;
};

type Sought = {
  readonly row: number | undefined;
  readonly essence: string;
  /** The whole label, then its beginnings. */
  readonly wordings: readonly string[];
  /** The label's number at the end of what stands before the label, undefined for labels without one. */
  readonly numbered: RegExp | undefined;
  readonly order: number;
  /** The number of its first character. */
  readonly slot: number;
};
type Hit = { readonly sought: Sought; readonly from: number; readonly to: number; readonly weight: number };

// A department may write 行政处罚 thirty times before its table prints it once.
const MOST_HITS = 60;
/** What is sought of a table; a number for each character that a label begins with; whether one may, by the last ten bits of it. */
type Search = { readonly all: readonly Sought[]; readonly slots: ReadonlyMap<number, number>; readonly begins: Uint8Array };
const searches = new WeakMap<Table, Search>();

function searchOf(table: Table): Search {
  let known = searches.get(table);
  if (!known) {
    const slots = new Map<number, number>();
    const all = soughtOf(table, slots);
    const begins = new Uint8Array(0x400);
    for (const first of slots.keys()) begins[first & 0x3ff] = 1;
    searches.set(table, (known = { all, slots, begins }));
  }
  return known;
}

/** Where each of the first characters stands, so that a hundred labels do not search the whole text each. */
function startsIn(text: string, { slots, begins }: Search): readonly (readonly number[])[] {
  const starts: number[][] = [];
  for (let slot = 0; slot < slots.size; slot += 1) starts.push([]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (begins[code & 0x3ff] === 0) continue;
    const slot = slots.get(code);
    if (slot !== undefined) starts[slot]?.push(at);
  }
  return starts;
}

/** Every label of a table in printed order, landmarks among them; numbers their first characters in `slots`. */
function soughtOf(table: Table, slots: Map<number, number>): readonly Sought[] {
  const all: Sought[] = [];
  let order = 0;
  const printed = new Set<string>();
  const seek = (row: number | undefined, essence: string, number: string | undefined) => {
    const first = essence.charCodeAt(0);
    const slot = slots.get(first) ?? slots.size;
    slots.set(first, slot);
    const numbered = number === undefined ? undefined : endsWith(number);
    all.push({ row, essence, wordings: wordings(essence), numbered, order, slot });
  };
  const landmark = (title: string) => {
    const { essence, number } = labelOf(title);
    if (essence.length < 4) return;
    seek(undefined, essence, number);
    order += 1;
  };
  const heads = (titles: readonly string[]) => titles.forEach(landmark);
  for (const cells of table.head ?? []) heads(cells.map((cell) => cell.text));
  let block = tableRows(table)[0]?.block;
  if (block?.heading) landmark(block.heading);
  tableRows(table).forEach((form, index) => {
    if (form.block !== block) {
      block = form.block;
      if (block.heading) landmark(block.heading);
    }
    for (const group of form.row.under ?? []) {
      if (!printed.has(group) && !table.blocks.some((one) => one.rows.some((row) => row.title === group))) landmark(group);
      printed.add(group);
    }
    for (const { essence, number } of labelsOf(form.row)) if (essence !== '') seek(index, essence, number);
    order += 1;
  });
  return all;
}

/** Digits need their point: without it `2` may be the last figure of the row above. */
function endsWith(number: string): RegExp {
  const point = /\d/.test(number) ? '[.．、)）]' : '[.．、)）]?';
  return new RegExp(`[(（]?[^\\S\\n]*${number}[^\\S\\n]*${point}\\s*$`);
}

/** Offset of the label's number in front of it, or of the label itself where no number stands there. */
function withNumber(text: string, at: number, number: RegExp | undefined): { readonly from: number; readonly numbered: boolean } {
  if (number === undefined) return { from: at, numbered: true };
  const before = text.slice(Math.max(0, at - 6), at);
  const match = number.exec(before);
  return match ? { from: at - (before.length - match.index), numbered: true } : { from: at, numbered: false };
}

function hitsOf(text: string, essence: Essence, search: Search): readonly Hit[] {
  const hits: Hit[] = [];
  const starts = startsIn(essence.text, search);
  for (const one of search.all) {
    let found = 0;
    const places = starts[one.slot] ?? [];
    for (const wording of one.wordings) {
      for (const at of places) {
        if (found === MOST_HITS) break;
        if (!essence.text.startsWith(wording, at)) continue;
        const start = essence.at[at] as number;
        const { from, numbered } = withNumber(text, start, one.numbered);
        // 其他 and 总计 are column heads too, and 行政许可 is a word of the prose: short labels need their number, or a line of their own.
        if (one.essence.length < 4 && !(one.numbered === undefined ? standsAlone(text, essence, at, wording.length) : numbered))
          continue;
        const to = endOf(text, essence, at, wording.length);
        hits.push({ sought: one, from, to, weight: wording.length + (numbered ? 2 : 0) + (wording === one.essence ? 3 : 0) });
        found += 1;
      }
      if (found > 0) break;
    }
  }
  return hits.sort((a, b) => a.from - b.from || b.sought.order - a.sought.order);
}

/** Behind the label; before the figures where a label of two lines has them between its lines (宿迁 2023). */
function endOf(text: string, essence: Essence, at: number, length: number): number {
  for (let index = at; index < at + length - 1; index += 1) {
    const [end, next] = [(essence.at[index] as number) + 1, essence.at[index + 1] as number];
    if (next - end > 2 && /\s\d/.test(text.slice(end, next))) return end;
  }
  return (essence.at[at + length - 1] as number) + 1;
}

/** The whole label, then its beginning: layouts cut labels at the column edge (宿迁 2023), offices shorten them. */
const wordings = (essence: string): readonly string[] =>
  essence.length > 9
    ? [essence, essence.slice(0, 8), essence.slice(0, 6)]
    : essence.length > 6
      ? [essence, essence.slice(0, 6)]
      : [essence];

/** No other ideograph touches the label (规章 as a cell, not in 规章制度), or its figures follow at once (规章000, 平潭 2022). */
function standsAlone(text: string, essence: Essence, at: number, length: number): boolean {
  const [start, end] = [essence.at[at] as number, essence.at[at + length - 1] as number];
  const figures = /^\s*\d/.test(text.slice(end + 1, end + 4));
  return figures || (essence.at[at - 1] !== start - 1 && essence.at[at + length] !== end + 1);
}

/**
 * Finds the labels of a table in a text, in the order of the form: the heaviest chain of hits, so that a label's twin in the
 * prose or in a column head loses. Rows that offices left out are simply not in the chain.
 */
export function findLabels(table: Table, text: string, essence: Essence): readonly Found[] {
  const hits = hitsOf(text, essence, searchOf(table));
  const best: { readonly weight: number; readonly before: number }[] = [];
  let end = -1;
  hits.forEach((hit, index) => {
    let [weight, before] = [0, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = hits[earlier] as Hit;
      const reached = best[earlier]?.weight ?? 0;
      if (other.to <= hit.from && other.sought.order < hit.sought.order && reached - distance(other, hit) > weight) {
        [weight, before] = [reached - distance(other, hit), earlier];
      }
    }
    best.push({ weight: weight + hit.weight, before });
    if (end === -1 || weight + hit.weight > (best[end]?.weight ?? 0)) end = index;
  });
  const chain: Found[] = [];
  for (let index = end; index !== -1; index = best[index]?.before ?? -1) {
    const { sought: one, from, to } = hits[index] as Hit;
    chain.push({ row: one.row, from, to });
  }
  return withMisprints(table, text, chain.reverse());
}

const SEGMENT =
  /(?:\d{1,2}[.、．)）]|[(（][一二三四五六七八九十][)）])?[^\S\n]*[\u4e00-\u9fff][\u4e00-\u9fff“”"、，,（）()]{3,45}/g;

/** Labels with a misprint (其他法律行政止公开), looked for only between the two rows where they must stand. */
function withMisprints(table: Table, text: string, chain: readonly Found[]): readonly Found[] {
  const rows = tableRows(table);
  const known = new Set(chain.map((found) => found.row));
  const result: Found[] = [...chain];
  rows.forEach(({ row }, index) => {
    if (known.has(index)) return;
    const at = result.findLastIndex((found) => found.row !== undefined && found.row < index);
    const before = result[at];
    const after = result.slice(at + 1).find((found) => found.row !== undefined);
    if (at === -1 || !before || !after || after.from - before.to > 1500) return;
    for (const match of text.slice(before.to, after.from).matchAll(SEGMENT)) {
      const printed = labelOf(match[0]);
      const score = Math.max(...labelsOf(row).map((wording) => (wording.essence.length < 4 ? 0 : likeness(wording, printed))));
      const from = before.to + match.index;
      const to = from + match[0].length;
      if (score < 0.6 || result.some((found) => found.row === undefined && found.from < to && found.to > from)) continue;
      const place = result.findIndex((found) => found.from >= to);
      result.splice(place === -1 ? result.length : place, 0, { row: index, from, to, printed: match[0].trim() });
      return;
    }
  });
  return result;
}

/** A table stands together: a label far from its neighbours is more likely prose. */
const distance = (before: Hit, after: Hit): number => Math.min(6, Math.floor((after.from - before.to) / 150));
