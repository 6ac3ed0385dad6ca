const words = new Intl.Segmenter('zh', { granularity: 'word' });

const NUMBER = /^\d/;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * A title in pieces between which a line may break: whole words, a number with what it counts, a single character with the word
 * before it. Punctuation stays inside a piece; the browser knows where a line may break at it.
 */
export function phrasesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of words.segment(text)) {
    const mayBreak = WORD.test(before) && WORD.test(segment) && segment.length > 1 && !NUMBER.test(before);
    if (mayBreak || pieces.length === 0) pieces.push(segment);
    else pieces.push(`${pieces.pop() ?? ''}${segment}`);
    before = segment;
  }
  return pieces;
}
