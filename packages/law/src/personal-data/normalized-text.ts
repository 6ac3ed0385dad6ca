/** The text as the detectors read it, and the way back to the original. */
export type NormalizedText = {
  readonly text: string;
  /** Offsets of the normalised text as offsets of the original; what was left out inside is inside again. */
  original(from: number, to: number): { readonly from: number; readonly to: number };
};

/** Zero-width characters, marks of direction and the soft hyphen: they hide in copied digits. */
const LEFT_OUT = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_LEFT_OUT = new RegExp(LEFT_OUT, 'g');

const spread = (characters: string, meant: string) => [...characters].map((character) => [character, meant] as const);

/** Characters that mean another one; full-width ASCII is shifted by rule. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...spread('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
  ...spread('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63', '-'),
  ...spread('×✕✖╳✱∗﹡●○■', '*'),
  ...spread('•・‧∙', '·'),
]);
/** The marks of clauses (，；！？) stay as they are: there are many, and no number is written with them. */
const OTHERS = new RegExp(`[${[...MEANT.keys()].join('')}\uff02-\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff20-\uff5e]`, 'g');

function meantBy(character: string): string {
  return MEANT.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Where each character that stays stood; undefined when all stay. */
function placesOf(original: string): readonly number[] | undefined {
  if (!LEFT_OUT.test(original)) return undefined;
  return original.split('').flatMap((character, at) => (LEFT_OUT.test(character) ? [] : [at]));
}

/** Full width becomes half width, every kind of space, dash and mask character becomes one, zero-width characters go. */
export function normalized(original: string): NormalizedText {
  const places = placesOf(original);
  const text = (places ? original.replace(ALL_LEFT_OUT, '') : original).replace(OTHERS, meantBy);
  if (!places) return { text, original: (from, to) => ({ from, to }) };
  return { text, original: (from, to) => ({ from: places[from] ?? original.length, to: (places[to - 1] ?? -1) + 1 }) };
}
