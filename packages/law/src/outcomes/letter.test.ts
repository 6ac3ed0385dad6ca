import { expect, test } from 'vitest';
import { requiredParts } from './letter.ts';
import { LAW_DEFAULTS } from '../settings/law-settings.data.ts';
import { LETTER_PARTS, LETTERS, type LetterPart } from './letters.data.ts';

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

/** Spec §3, column “must contain”. */
test.each([
  [
    'a correction says all points at once, how, by when, and what silence does',
    'L03',
    ['points', 'guidance', 'period', 'effectOfSilence'],
  ],
  [
    'a third party learns what, by when, and what silence does',
    'L06',
    ['informationSummary', 'period', 'effectOfSilence', 'replyForm'],
  ],
  ['a fee notice', 'L11', ['feeBasis', 'feeStandard', 'feeAmount', 'paymentMethod', 'period', 'effectOfSilence']],
  ['a partial answer says what is given, what not, and on which ground', 'L22', ['given', 'withheld', 'groundOfEach', 'remedy']],
  ['a refusal has reasons, not the article alone', 'L23', ['article', 'reasons', 'groundOfEach', 'remedy']],
  ['nothing exists: how it was searched for', 'L24', ['searchRecord', 'remedy']],
  ['a repetition: the earlier answer', 'L26', ['earlierAnswer', 'remedy']],
] as const)('%s', (_why, code, parts) => expect(requiredParts(code)).toEqual(expect.arrayContaining([...parts])));

test('a fee notice carries a remedy where it can be challenged on its own', () => {
  const settings = { ...LAW_DEFAULTS, feeNoticeChallengeable: true };
  expect([requiredParts('L11'), requiredParts('L11', settings)].map((parts) => parts.includes('remedy'))).toEqual([false, true]);
});
