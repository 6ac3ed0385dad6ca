import { fail, ok, plainDate, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { letterRow, LETTERS, type LetterCode, type LetterPart } from '@gongkai/law';
import { LOCKED_PARTS } from '../letters/complete-letter.ts';
import { saysNothing } from '../letters/says-nothing.ts';
import { isLetterCode, keepsOriginal, phrasableParts, type Phrasing, type PhrasingEvent } from './phrasing.ts';
import { phrasingHeld } from './phrasings-on.ts';
import { holdsOriginal, unknownPlaceholder } from './placeholders.ts';

export type PhrasingRefused = Failure<
  | 'phrasing.letter-unknown'
  | 'phrasing.part-locked'
  | 'phrasing.part-not-of-letter'
  | 'phrasing.text-missing'
  | 'phrasing.text-too-long'
  | 'phrasing.placeholder-unknown'
  | 'phrasing.original-missing'
  | 'phrasing.day-unusable'
  | 'phrasing.same'
  | 'phrasing.none'
>;

export type SetPhrasing = {
  readonly letter: string;
  readonly part: string;
  readonly from: PlainDate;
  /** `null` takes back what the unit has said. */
  readonly text: string | null;
};

export const LONGEST_PHRASING = 2000;
/** In more than two years nobody knows how the office words its letters. */
const MOST_AHEAD_YEARS = 2;

/**
 * What the unit says from a day on in place of the system's text, or no more. It never reaches back: letters that are drafted stay.
 *
 * Another text leaves what was said for a later day; taking back ends that, too, each on its day, or it would begin after the unit has
 * said that it words the part no more.
 *
 * @param before everything that the unit has said, in order
 */
export function setPhrasing(
  before: readonly Phrasing[],
  { from, text: said, ...of }: SetPhrasing,
  today: PlainDate,
): Result<readonly PhrasingEvent[], PhrasingRefused> {
  const found: Result<PartOfLetter & { readonly text?: string }, PhrasingRefused> =
    said === null ? partOfLetter(of) : phrasingOfPart({ ...of, text: said });
  if (!found.ok) return found;
  const { letter, part, text = null } = found.value;
  const last = plainDate(`${Number(today.slice(0, 4)) + MOST_AHEAD_YEARS}-12-31`);
  if (from < today || from > last) return fail({ code: 'phrasing.day-unusable', params: { first: today, last } });
  const isHeld = (day: PlainDate): boolean => phrasingHeld(before, { letter, part }, day) !== undefined;
  if (text !== null && text === phrasingHeld(before, { letter, part }, from)?.text)
    return fail({ code: 'phrasing.same', params: { on: from } });
  const days = text === null ? [from, ...laterDays(before, { letter, part }, from)].filter(isHeld) : [from];
  if (days.length === 0) return fail({ code: 'phrasing.none', params: { on: from } });
  return ok(days.map((day) => ({ type: 'phrasing.set', on: today, body: { letter, part, from: day, text } })));
}

/** The days after the one named for which something was said of the part. */
const laterDays = (before: readonly Phrasing[], { letter, part }: PartOfLetter, day: PlainDate): readonly PlainDate[] =>
  [
    ...new Set(before.flatMap((each) => (each.letter === letter && each.part === part && each.from > day ? [each.from] : []))),
  ].toSorted();

/**
 * The same of every letter that has the part, where that is asked for. What says so already is left alone; where all do, that is the refusal.
 *
 * @param before everything that the unit has said, in order
 */
export function setPhrasings(
  before: readonly Phrasing[],
  { everyLetter, ...said }: SetPhrasing & { readonly everyLetter: boolean },
  today: PlainDate,
): Result<readonly PhrasingEvent[], PhrasingRefused> {
  const first = setPhrasing(before, said, today);
  if (!everyLetter) return first;
  const others = LETTERS.filter(({ code }) => code !== said.letter && phrasableParts(code).some((part) => part === said.part));
  const made = [first, ...others.map(({ code }) => setPhrasing(before, { ...said, letter: code }, today))];
  const refused = made.flatMap((each) => (each.ok ? [] : [each.failure]));
  const unsayable = refused.find(({ code }) => code !== 'phrasing.same' && code !== 'phrasing.none');
  const events = made.flatMap((each) => (each.ok ? each.value : []));
  if (unsayable) return fail(unsayable);
  return events.length === 0 && !first.ok ? first : ok(events);
}

type PartOfLetter = { readonly letter: LetterCode; readonly part: LetterPart };
type Named = Pick<SetPhrasing, 'letter' | 'part'>;

/** The letter and its part, where an office may word it. */
function partOfLetter({ letter, part: named }: Named): Result<PartOfLetter, PhrasingRefused> {
  if (!isLetterCode(letter)) return fail({ code: 'phrasing.letter-unknown', params: { letter: letter.slice(0, 20) } });
  const { title, cites } = letterRow(letter);
  const locked = LOCKED_PARTS.find((each) => each === named);
  if (locked) return fail({ code: 'phrasing.part-locked', params: { letter: title, part: locked }, cites });
  const part = phrasableParts(letter).find((each) => each === named);
  if (!part) return fail({ code: 'phrasing.part-not-of-letter', params: { letter: title, part: named.slice(0, 40) } });
  return ok({ letter, part });
}

/** The part and its text as they are kept, or what is wrong with them. */
export function phrasingOfPart(
  said: Named & { readonly text: string },
): Result<PartOfLetter & { readonly text: string }, PhrasingRefused> {
  const of = partOfLetter(said);
  if (!of.ok) return of;
  const { part } = of.value;
  const text = said.text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (saysNothing(text)) return fail({ code: 'phrasing.text-missing' });
  if (text.length > LONGEST_PHRASING) return fail({ code: 'phrasing.text-too-long', params: { most: LONGEST_PHRASING } });
  const unknown = unknownPlaceholder(text);
  if (unknown !== undefined) return fail({ code: 'phrasing.placeholder-unknown', params: { placeholder: unknown.slice(0, 20) } });
  if (keepsOriginal(part) && !holdsOriginal(text)) return fail({ code: 'phrasing.original-missing', params: { part } });
  return ok({ ...of.value, text });
}
