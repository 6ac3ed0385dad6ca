import { expect, test } from 'vitest';
import { requiredParts } from './letter.ts';
import { LAW_DEFAULTS } from '../settings/law-settings.data.ts';
import { LETTER_PARTS, LETTERS, type LetterCode, type LetterPart } from './letters.data.ts';

test('codes run as in the specification: L01–L12 of the procedure, L20–L33 of outcomes, L34, L35', () => {
  const number = (n: number) => `L${String(n).padStart(2, '0')}`;
  const wanted = [...Array(12).keys()].map((n) => number(n + 1)).concat([...Array(16).keys()].map((n) => number(n + 20)));
  expect(LETTERS.map(({ code }) => code)).toEqual(wanted);
});

test('every part is asked for by some letter', () => {
  const asked = new Set<LetterPart>(LETTERS.flatMap(({ code }) => requiredParts(code)));
  expect(LETTER_PARTS.filter((part) => !asked.has(part))).toEqual([]);
});

test('no letter with a remedy can be without it, and none without one asks for it', () => {
  const withNotice = LETTERS.filter(({ code }) => requiredParts(code).includes('remedy')).map(({ code }) => code);
  const withClass = LETTERS.filter(({ remedy }) => remedy !== 'RN').map(({ code }) => code);
  expect(withNotice).toEqual(withClass);
});

const ANSWERED = ['receipt', 'request', 'inquiry', 'conclusion', 'article', 'reasons', 'remedy'] as const;

/** Spec §3, column “must contain”: what each letter holds beyond head, title, number, addressee, contact, agency, date and seal. */
const MUST: Readonly<Record<LetterCode, readonly LetterPart[]>> = {
  L01: ['registrationNumber', 'receiptDate', 'receipt', 'dueDay'],
  L02: ['confirmationDate'],
  L03: ['request', 'points', 'guidance', 'period', 'effectOfSilence'],
  L04: ['countAndFrequency', 'period'],
  L05: ['request', 'extensionReason', 'newDueDay'],
  L06: ['informationSummary', 'period', 'effectOfSilence', 'replyForm'],
  L07: ['request', 'timeNotCounted'],
  L08: ['informationSummary', 'period', 'effectOfSilence', 'replyForm'],
  L09: ['matter', 'replyForm'],
  L10: ['disclosedContent', 'article', 'reasons', 'remedy'],
  L11: ['feeBasis', 'feeStandard', 'feeAmount', 'paymentMethod', 'period', 'effectOfSilence'],
  L12: ['request', 'delayReason', 'newDueDay'],
  L20: [...ANSWERED, 'supply', 'supplyForm'],
  L21: [...ANSWERED, 'address'],
  L22: [...ANSWERED, 'supply', 'supplyForm', 'given', 'withheld', 'groundOfEach'],
  L23: [...ANSWERED, 'groundOfEach'],
  L24: [...ANSWERED, 'searchRecord'],
  L25: [...ANSWERED, 'responsibleBody'],
  L26: [...ANSWERED, 'earlierAnswer'],
  L27: [...ANSWERED, 'queryRoute'],
  L28: ANSWERED,
  L29: [...ANSWERED, 'points'],
  L30: ANSWERED,
  L31: [...ANSWERED, 'supply'],
  L32: [...ANSWERED, 'countAndFrequency'],
  L33: [...ANSWERED, 'missedStep'],
  L34: ['request', 'article', 'correctionResult', 'remedy'],
  L35: ['request', 'closingReason'],
};

test.each(LETTERS.map(({ code }) => [code] as const))('%s holds what it must, and nothing is asked for beside it', (code) => {
  const every = ['letterhead', 'title', 'number', 'addressee', 'contact', 'agency', 'date', 'seal'] as const;
  expect(requiredParts(code).toSorted()).toEqual([...every, ...MUST[code]].toSorted());
});

test('a fee notice carries a remedy where it can be challenged on its own', () => {
  const settings = { ...LAW_DEFAULTS, feeNoticeChallengeable: true };
  expect([requiredParts('L11'), requiredParts('L11', settings)].map((parts) => parts.includes('remedy'))).toEqual([false, true]);
});
