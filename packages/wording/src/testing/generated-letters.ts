import { addDays, plainDate } from '@gongkai/kernel';
import type { LetterCode } from '@gongkai/law';
import fc from 'fast-check';
import type { LetterFacts } from '../letters/letter-facts.ts';
import { SAMPLE_LETTERS } from '../letters/sample-letters.ts';

/** Values that are one of a closed list, or that the law has made; another text in their place would be no fact. */
const CLOSED = new Set([
  'kind',
  'nature',
  'outcome',
  'basis',
  'ground',
  'form',
  'way',
  'route',
  'fact',
  'missed',
  'of',
  'cites',
  'fee',
  'notices',
]);

/** What people write: Chinese characters, figures, signs that end or quote a sentence, an order of Typst and of XML, lines. */
const text = fc
  .array(fc.constantFrom(...'青石县征地补偿方案〔〕（）、，。；！？“”《》·12aZ#$*_<>&\\"\'@[]{}—\n 　'), {
    minLength: 0,
    maxLength: 60,
  })
  .map((characters) => `信${characters.join('')}息`);

const day = fc.integer({ min: 0, max: 2900 }).map((days) => addDays(plainDate('2024-01-02'), days));

function varied(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? day : text;
  if (typeof value === 'number') return fc.integer({ min: 1, max: 9999 });
  if (Array.isArray(value)) return fc.array(varied(value[0]), { minLength: 1, maxLength: 5 });
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  return fc.record(
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, CLOSED.has(key) ? fc.constant(each) : varied(each)] as const),
    ),
  );
}

/** Any letter of a code: the sample with every name, text, number and day replaced, and lists as long as they like. */
export function generatedLetter<Code extends LetterCode>(code: Code): fc.Arbitrary<LetterFacts<Code>> {
  return fc.tuple(varied(SAMPLE_LETTERS[code]), fc.constantFrom('person', 'body', 'agency')).map(([facts, kind]) => {
    const letter = facts as LetterFacts<Code>;
    return { ...letter, addressee: { ...letter.addressee, kind } };
  });
}
