import type { PageWords } from '../pages/page-words.ts';
import { isTelling, plainLetters } from './plain-letters.ts';
import { holdsMiddle, type Box } from './region.ts';

/** What stands beneath masks, a piece for each mask and line; both in the view. */
export function maskedWords({ text, letters }: PageWords, masks: readonly Box[]): readonly string[] {
  const pieces: string[] = [];
  for (const mask of masks) {
    let [piece, line] = ['', -1];
    const end = () => {
      if (piece.trim() !== '') pieces.push(piece.trim());
      piece = '';
    };
    letters.forEach((letter, at) => {
      if (letter === undefined) {
        // A blank goes with the characters around it.
        if (piece !== '' && text[at] !== '\n') piece += text[at];
        return;
      }
      if (letter.line !== line) end();
      line = letter.line;
      if (holdsMiddle(mask, letter.box)) piece += text[at] ?? '';
      else end();
    });
    end();
  }
  return pieces;
}

/** What is still to be seen of a page's words, in plain letters; masked stretches part what stands before and after them. */
export function wordsLeft({ text, letters }: PageWords, masks: readonly Box[]): string {
  let left = '';
  letters.forEach((letter, at) => {
    if (letter === undefined) return;
    const isLeft = letter.seen && !masks.some((mask) => holdsMiddle(mask, letter.box));
    left += isLeft ? (text[at] ?? '') : '|';
  });
  return left
    .split('|')
    .map(plainLetters)
    .filter((piece) => piece !== '')
    .join('|');
}

/** The masked words that must not be found, once each: those that tell something and were not said to stay elsewhere. */
export function soughtWords(
  secrets: readonly string[],
  mayStay: readonly string[],
): readonly { readonly words: string; readonly plain: string }[] {
  const stay = new Set(mayStay.map(plainLetters));
  const sought = new Map<string, string>();
  for (const words of secrets) {
    const plain = plainLetters(words);
    if (isTelling(words) && !stay.has(plain) && !sought.has(plain)) sought.set(plain, words);
  }
  return [...sought].map(([plain, words]) => ({ plain, words }));
}
