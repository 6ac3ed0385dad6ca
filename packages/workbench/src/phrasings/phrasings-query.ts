import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type UnitPhrasings = components['schemas']['UnitPhrasings'];
export type PhrasedLetter = UnitPhrasings['letters'][number];
export type PhrasedPart = components['schemas']['PhrasedPart'];
export type PhrasingEntry = PhrasedPart['entries'][number];

/** A part that is worded, as it was looked at. */
export type PhrasingAt = {
  readonly unit: string;
  readonly letter: string;
  readonly title: string;
  readonly part: PhrasedPart;
  /** How many other letters have the part. */
  readonly others: number;
  /** How often anything was said of the part, in all letters that have it. */
  readonly seenOfAll: number;
};

export const phrasingsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['phrasings', unit],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/units/{id}/phrasings', { params: { path: { id: unit } }, signal })),
  });

/** What has been read of phrasings is read anew. */
export function usePhrasingsAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['phrasings'] });
}
