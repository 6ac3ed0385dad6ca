import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import type { RemedyClass } from './remedy-class.ts';
import { LETTERS, type LetterCode, type LetterPart, type LetterRow } from './letters.data.ts';

const EVERY_LETTER = ['letterhead', 'title', 'number', 'addressee', 'contact', 'agency', 'date', 'seal'] as const;
const EVERY_ANSWER = ['receipt', 'request', 'inquiry', 'conclusion', 'article', 'reasons'] as const;

const BY_CODE: ReadonlyMap<string, LetterRow> = new Map(LETTERS.map((row) => [row.code, row]));

export const isLetterCode = (text: string): text is LetterCode => BY_CODE.has(text);

export function letterRow(code: LetterCode): LetterRow {
  const row = BY_CODE.get(code);
  if (!row) throw new RangeError(`no letter ${code}`);
  return row;
}

/** What that which came in is called: a request for information, or to rectify a record of oneself (条例 art. 41). */
export const APPLICATION_NAMES = { disclosure: '政府信息公开申请', rectification: '政府信息更正申请' } as const;

/** What a letter of such a request is called. */
export const letterTitle = (code: LetterCode, nature: keyof typeof APPLICATION_NAMES): string =>
  letterRow(code).title.replace(APPLICATION_NAMES.disclosure, APPLICATION_NAMES[nature]);

/** The remedy class of a letter; of a fee notice it hangs on a setting. */
export function letterRemedy(code: LetterCode, settings: LawSettings = LAW_DEFAULTS): RemedyClass | 'outcome' {
  return code === 'L11' && settings.feeNoticeChallengeable ? 'RE' : letterRow(code).remedy;
}

/**
 * Everything a letter must hold before it may leave: what every letter has, what every answer has, and its own parts.
 * An office may word them as it likes; none may be missing.
 */
export function requiredParts(code: LetterCode, settings: LawSettings = LAW_DEFAULTS): readonly LetterPart[] {
  const { parts, trigger } = letterRow(code);
  const answer = trigger === 'outcome' ? EVERY_ANSWER : [];
  const remedy = letterRemedy(code, settings) === 'RN' ? [] : (['remedy'] as const);
  return [...new Set([...EVERY_LETTER, ...answer, ...parts, ...remedy])];
}
