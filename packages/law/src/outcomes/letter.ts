import { LETTERS, type LetterCode, type LetterPart, type LetterRow } from './letters.data.ts';

const EVERY_LETTER = ['letterhead', 'title', 'number', 'addressee', 'contact', 'agency', 'date', 'seal'] as const;
const EVERY_ANSWER = ['receipt', 'request', 'inquiry', 'conclusion', 'article', 'reasons', 'remedy'] as const;

const BY_CODE: ReadonlyMap<string, LetterRow> = new Map(LETTERS.map((row) => [row.code, row]));

export const isLetterCode = (text: string): text is LetterCode => BY_CODE.has(text);

export function letterRow(code: LetterCode): LetterRow {
  const row = BY_CODE.get(code);
  if (!row) throw new RangeError(`no letter ${code}`);
  return row;
}

/**
 * Everything a letter must hold before it may leave: what every letter has, what every answer has, and its own parts.
 * An office may word them as it likes; none may be missing.
 */
export function requiredParts(code: LetterCode): readonly LetterPart[] {
  const { parts, trigger } = letterRow(code);
  return [...new Set([...EVERY_LETTER, ...(trigger === 'outcome' ? EVERY_ANSWER : []), ...parts])];
}
