import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { LAW_DEFAULTS, letterRow, requiredParts, type LawSettings, type LetterCode, type LetterPart } from '@gongkai/law';
import { saysNothing } from './says-nothing.ts';

/**
 * Parts that the register, the law and the calendar say: what happened, what was decided and on which article, what can be done against it,
 * the number and the date. An office words the others as it likes; these it can neither change nor take out of its template.
 */
export const LOCKED_PARTS: readonly LetterPart[] = [
  'letterhead',
  'title',
  'number',
  'addressee',
  'agency',
  'date',
  'receipt',
  'request',
  'inquiry',
  'conclusion',
  'article',
  'groundOfEach',
  'remedy',
  'registrationNumber',
  'receiptDate',
  'dueDay',
  'confirmationDate',
  'period',
  'effectOfSilence',
  'timeNotCounted',
  'newDueDay',
  'countAndFrequency',
  'feeBasis',
  'feeStandard',
  'feeAmount',
  'searchRecord',
  'missedStep',
  'earlierAnswer',
  'closingReason',
];

export type PartTexts = { readonly [Part in LetterPart]?: string };

export type LetterContent = {
  readonly code: LetterCode;
  readonly title: string;
  /** In the order of the letter. */
  readonly parts: readonly { readonly part: LetterPart; readonly text: string; readonly locked: boolean }[];
  /** What is enclosed (附件), by title and digest; absent: nothing. */
  readonly annexes?: readonly { readonly title: string; readonly sha256: string }[];
};

export type LetterRefused = Failure<'letter.part-missing' | 'letter.part-changed'> & { readonly parts: readonly LetterPart[] };

/** Each letter in the order in which it is read; parts that one letter does not have are left out. */
const ORDER: readonly LetterPart[] = [
  'letterhead',
  'title',
  'number',
  'addressee',
  'receipt',
  'registrationNumber',
  'receiptDate',
  'confirmationDate',
  'request',
  'matter',
  'informationSummary',
  'disclosedContent',
  'inquiry',
  'searchRecord',
  'countAndFrequency',
  'points',
  'guidance',
  'missedStep',
  'earlierAnswer',
  'conclusion',
  'article',
  'reasons',
  'groundOfEach',
  'given',
  'withheld',
  'supply',
  'supplyForm',
  'address',
  'responsibleBody',
  'queryRoute',
  'correctionResult',
  'extensionReason',
  'delayReason',
  'feeBasis',
  'feeStandard',
  'feeAmount',
  'paymentMethod',
  'replyForm',
  'period',
  'effectOfSilence',
  'timeNotCounted',
  'dueDay',
  'newDueDay',
  'closingReason',
  'remedy',
  'contact',
  'agency',
  'date',
  'seal',
];

/**
 * The parts of a letter as far as they are known, in the order in which it is read: every part that it must hold, blank where nothing is
 * there yet, and what the office added.
 */
export function laidOutParts(
  code: LetterCode,
  facts: PartTexts,
  texts: PartTexts,
  settings: LawSettings,
): LetterContent['parts'] {
  const required = requiredParts(code, settings);
  const textOf = (part: LetterPart): string => {
    const text = (LOCKED_PARTS.includes(part) ? facts[part] : (texts[part] ?? facts[part])) ?? '';
    return saysNothing(text) ? '' : text.trim();
  };
  return ORDER.filter((part) => required.includes(part) || !saysNothing(texts[part] ?? '')).map((part) => ({
    part,
    text: textOf(part),
    locked: LOCKED_PARTS.includes(part),
  }));
}

/**
 * The letter, where nothing is missing that it must hold. `facts` are the locked parts as the case has them; `texts` what the office
 * wrote, in which a locked part may stand only as it is.
 *
 * Refuses, naming every part at once: parts without text, and locked parts that were changed.
 *
 * @param settings whether a fee notice has to carry a remedy
 */
export function completeLetter(
  code: LetterCode,
  facts: PartTexts,
  texts: PartTexts,
  settings: LawSettings = LAW_DEFAULTS,
): Result<LetterContent, LetterRefused> {
  const { title, cites } = letterRow(code);
  const changed = LOCKED_PARTS.filter((part) => texts[part] !== undefined && texts[part] !== facts[part]);
  if (changed.length > 0)
    return fail({ code: 'letter.part-changed', params: { letter: title, parts: changed.join('、') }, cites, parts: changed });
  const parts = laidOutParts(code, facts, texts, settings);
  const blank = parts.filter(({ text }) => text === '').map(({ part }) => part);
  const missing = requiredParts(code, settings).filter((part) => blank.includes(part));
  if (missing.length > 0)
    return fail({ code: 'letter.part-missing', params: { letter: title, parts: missing.join('、') }, cites, parts: missing });
  return ok({ code, title, parts });
}
