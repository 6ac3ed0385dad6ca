/** Letters, digits and Chinese characters alone, half width and small: the same words however they are spaced, set and punctuated. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Plain letters with the place in the text that each one has. */
export function placedLetters(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const letters = plainLetters(sign);
    for (let unit = 0; unit < letters.length; unit += 1) places.push(at);
    plain += letters;
    at += sign.length;
  }
  return { plain, places };
}

/** Whether words are enough to know somebody by: a single character, or two digits, stand everywhere. */
export function isTelling(words: string): boolean {
  const plain = plainLetters(words);
  return /^[\p{N}a-z]*$/u.test(plain) ? plain.length >= 4 : plain.length >= 2;
}
