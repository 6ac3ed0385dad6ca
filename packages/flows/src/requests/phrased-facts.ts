import type { LetterPart } from '@gongkai/law';
import { phrasedParts, type PartTexts } from '@gongkai/requests';
import type { LetterGround, LetterWriter } from './letter-ground.ts';

/** The parts of a letter as the case has them, in the office's words where it has some. */
export function phrasedFacts(ground: LetterGround, writer: LetterWriter): PartTexts {
  const { step, request, phrasings } = ground;
  const texts = Object.fromEntries([...phrasings].map(([part, { text }]) => [part, text]));
  return phrasedParts(step.code, writer(ground), texts, { registration: request.receipt?.number ?? '' });
}

/** Whose words a part of a letter is in. */
export type PhrasedPart = { readonly part: LetterPart; readonly unitName: string };

/** The parts that stand as a unit words them, but for those that the officer has worded for the one letter. */
export const partsPhrased = ({ phrasings, units }: LetterGround, facts: PartTexts, texts: PartTexts): readonly PhrasedPart[] =>
  [...phrasings].flatMap(([part, { unit }]) =>
    texts[part] !== undefined || (facts[part] ?? '') === ''
      ? []
      : [{ part, unitName: units.find(({ id }) => id === unit)?.name ?? '' }],
  );
