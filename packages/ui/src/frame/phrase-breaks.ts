const words = new Intl.Segmenter('zh', { granularity: 'word' });

const NUMBER = /^\d/;
/** 市政府, 县人民政府: to the dictionary words of their own, but a title that breaks before them tears a name apart. */
const AFTER_NAME = /^[省市州县区旗乡镇]/;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * A title in pieces between which a line may break: whole words, a number with what it counts, a single character with the word
 * before it. Punctuation stays inside a piece; the browser knows where a line may break at it.
 */
export function phrasesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const { segment } of words.segment(text)) {
    const isOwn = WORD.test(segment) && segment.length > 1 && !AFTER_NAME.test(segment);
    const mayBreak = isOwn && WORD.test(before) && !NUMBER.test(before);
    if (mayBreak || pieces.length === 0) pieces.push(segment);
    else pieces.push(`${pieces.pop() ?? ''}${segment}`);
    before = segment;
  }
  return pieces;
}
