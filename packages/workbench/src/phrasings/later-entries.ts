import type { PhrasedPart, PhrasingEntry } from './phrasings-query.ts';

/**
 * What begins after the day, the nearest first: of two for one day the later entry, and an end only of what stands until then.
 *
 * @param part its entries with the latest first
 */
export function laterEntries(
  { source, entries }: Pick<PhrasedPart, 'source' | 'entries'>,
  day: string,
): readonly PhrasingEntry[] {
  const standing = entries
    .filter(({ from }, at) => from > day && entries.findIndex((each) => each.from === from) === at)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  return standing.filter(({ text }, at) => text !== null || (at === 0 ? source === 'unit' : standing[at - 1]?.text !== null));
}
