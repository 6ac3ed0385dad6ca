import type { PlainDate } from '@gongkai/kernel';
import { detectPersonalData, type DatumReason, type DatumSeverity, type DetectorId } from '@gongkai/law';
import type { SourcePage } from '../pages/page.ts';
import { boxesOf, type PageWords } from '../pages/page-words.ts';
import { placedLetters, plainLetters } from './plain-letters.ts';
import { inPageUnits, type Box } from './region.ts';

/** Personal data that a detector found on a page, to be masked or left by whoever redacts. */
export type Suggestion = {
  /** The same for the same file on the same day. */
  readonly id: string;
  readonly page: number;
  readonly detector: DetectorId;
  readonly severity: DatumSeverity;
  readonly reason: DatumReason;
  readonly words: string;
  /** In page units, one for each line. */
  readonly boxes: readonly Box[];
};

export type SuggestOptions = { readonly on: PlainDate; readonly allow?: readonly string[] };

/** Share of a character's height that a mask goes beyond it: its ink may, and what was recognised is known to a character's breadth. */
const BEYOND = { layer: 0.12, recognised: 0.6, unread: 0.12 } as const;

/** What the detectors of personal data find in the words of a page, with its places; data that nobody sees are left out. */
export function suggest(
  page: Pick<SourcePage, 'number' | 'toView'>,
  words: PageWords,
  options: SuggestOptions,
): readonly Suggestion[] {
  return detectPersonalData(words.text, options)
    .filter(({ from, to }) => words.letters.slice(from, to).some((letter) => letter?.seen))
    .map(({ detector, severity, reason, text, from, to }, index) => ({
      id: `${page.number}-${index + 1}-${detector}`,
      page: page.number,
      detector,
      severity,
      reason,
      words: text,
      boxes: masksOf(page, words, from, to),
    }));
}

/** Boxes over a stretch of a page's text, a little wider than its characters, in page units. */
const masksOf = ({ toView }: Pick<SourcePage, 'toView'>, words: PageWords, from: number, to: number): readonly Box[] =>
  boxesOf(words, from, to).map(({ x, y, width, height }) => {
    const size = Math.min(width, height);
    const [along, across] = [size * BEYOND[words.from], size * BEYOND.layer];
    const [wide, high] = width >= height ? [along, across] : [across, along];
    return inPageUnits(toView, { x: x - wide, y: y - high, width: width + 2 * wide, height: height + 2 * high });
  });

/** Every place of a page where the words stand, however spaced, in page units. */
export function placesOfWords(page: Pick<SourcePage, 'toView'>, words: PageWords, sought: string): readonly Box[] {
  const { plain, places } = placedLetters(words.text);
  const target = plainLetters(sought);
  const found: Box[] = [];
  for (let at = plain.indexOf(target); target !== '' && at !== -1; at = plain.indexOf(target, at + target.length)) {
    const last = places[at + target.length - 1] ?? 0;
    found.push(...masksOf(page, words, places[at] ?? 0, last + 1));
  }
  return found;
}
