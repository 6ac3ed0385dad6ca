import { PLACEHOLDERS, type Placeholder } from './phrasing.ts';

/** A bracket that opens, with what follows it up to the next one, or one that closes what was never opened. */
const MARKS = /【[^【】]*】?|】/gu;

const NAMED = new Map(Object.entries(PLACEHOLDERS).map(([id, name]) => [`【${name}】`, id as Placeholder]));

/** The first thing in brackets that no placeholder is, as it stands there. */
export const unknownPlaceholder = (text: string): string | undefined =>
  (text.match(MARKS) ?? []).find((mark) => !NAMED.has(mark));

export const holdsOriginal = (text: string): boolean => text.includes(`【${PLACEHOLDERS.original}】`);

/** The text with its placeholders filled in, once: what is filled in is nobody's template, whatever brackets stand in it. */
export const filledIn = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(MARKS, (mark) => {
    const named = NAMED.get(mark);
    return named === undefined ? mark : values[named];
  });
