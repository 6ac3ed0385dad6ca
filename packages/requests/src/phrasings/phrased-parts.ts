import type { LetterCode } from '@gongkai/law';
import type { PartTexts } from '../letters/complete-letter.ts';
import { saysNothing } from '../letters/says-nothing.ts';
import { phrasableParts } from './phrasing.ts';
import { filledIn, holdsOriginal } from './placeholders.ts';

/**
 * The facts of a letter as the office words them: the `facts` of `completeLetter`, where what the officer words for the one letter still
 * stands before all. Locked parts come out as they went in, whatever a phrasing says.
 *
 * A part that nobody has said anything for stays blank where its phrasing only stands around it: words around nothing would complete a
 * letter that says nothing.
 *
 * @param facts the parts as the system writes them
 * @param phrasings the office's own text of parts of this letter
 */
export function phrasedParts(
  code: LetterCode,
  facts: PartTexts,
  phrasings: PartTexts,
  { registration }: { readonly registration: string },
): PartTexts {
  const values = { agency: facts.agency ?? '', title: facts.title ?? '', registration };
  const phrased = phrasableParts(code).flatMap((part) => {
    const text = phrasings[part];
    const original = (facts[part] ?? '').trim();
    if (text === undefined || (saysNothing(original) && holdsOriginal(text))) return [];
    return [[part, filledIn(text, { ...values, original })] as const];
  });
  return { ...facts, ...Object.fromEntries(phrased) };
}
