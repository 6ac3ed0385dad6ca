/** What two texts have in common does not hang on width, blanks, punctuation or polite words around the matter. */
const DROPPED = /[\s\p{P}\p{S}]+|申请(?:公开|获取)?|请(?:予以|依法)?公开|政府信息|相关|有关|关于|的/gu;

/** Pairs of neighbouring characters of a text, as a set; a text of one character is that character. */
export function textShingles(text: string): ReadonlySet<string> {
  const plain = [...text.normalize('NFKC').toLowerCase().replaceAll(DROPPED, '')];
  if (plain.length < 2) return new Set(plain);
  return new Set(plain.slice(1).map((character, at) => `${plain[at] ?? ''}${character}`));
}

/**
 * How much two requests ask for the same, 0–1: shared pairs of characters over all pairs of both (Jaccard). A hint for the officer, who
 * decides; 0.6 and more is worth showing. Two texts without content are not alike.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/**
 * What makes two applicants the same one: the document and its number, never the name, which merges and splits people. The edge turns it
 * into a keyed hash; as it is it must not be kept.
 */
export const applicantKey = ({ document, number }: { readonly document: string; readonly number: string }): string =>
  `${document}:${number
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s()-]/g, '')}`;
