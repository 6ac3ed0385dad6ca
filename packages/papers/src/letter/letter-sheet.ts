import type { LetterPart } from '@gongkai/law';
import type { LetterContent } from '@gongkai/requests';
import { printable } from '../printable.ts';

/** What stands in a place of its own; everything else is a paragraph of the body. */
const PLACED: readonly LetterPart[] = ['letterhead', 'title', 'number', 'addressee', 'agency', 'date', 'seal'];

/** A letter as the layout of 信函格式 (GB/T 9704-2012) places it; Word and PDF are both made from this. */
export type LetterSheet = {
  readonly letterhead: string;
  /** Points, so that the name stands in one line of the type area. */
  readonly letterheadSize: number;
  readonly number: string;
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly { readonly part: LetterPart; readonly text: string }[];
  /** Titles of what is enclosed. */
  readonly annexes: readonly string[];
  readonly agency: string;
  readonly date: string;
  /** Which seal is to be put on; room is left for it. */
  readonly seal: string;
  /** Stands on every page of what is no letter yet: 草稿. Absent: it is what leaves. */
  readonly draft?: string;
};

const TYPE_AREA = (156 / 25.4) * 72;
const LARGEST_HEAD = 36;

/**
 * Each line of a part is a paragraph, but for those without any text.
 *
 * @param draft a word for every page of a draft
 */
export function letterSheet(content: LetterContent, annexes: readonly string[] = [], draft?: string): LetterSheet {
  const textOf = (part: LetterPart): string => printable(content.parts.find((each) => each.part === part)?.text ?? '');
  const letterhead = textOf('letterhead');
  const paragraphs = content.parts
    .filter(({ part }) => !PLACED.includes(part))
    .flatMap(({ part, text }) => text.split(/\r?\n|\u2028|\u2029/).map((line) => ({ part, text: printable(line).trim() })))
    .filter(({ text }) => text !== '');
  return {
    letterhead,
    letterheadSize: Math.min(LARGEST_HEAD, Math.floor(TYPE_AREA / Math.max(1, [...letterhead].length))),
    number: textOf('number'),
    title: textOf('title'),
    addressee: textOf('addressee'),
    paragraphs,
    annexes: annexes.map(printable),
    agency: textOf('agency'),
    date: textOf('date'),
    seal: textOf('seal'),
    ...(draft === undefined ? {} : { draft: printable(draft) }),
  };
}
