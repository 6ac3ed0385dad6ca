import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/api-types.data.ts';
import { answerOf, api } from '../../api/client.ts';

export type CaseLetters = components['schemas']['CaseLetters'];
export type OfferedLetter = CaseLetters['offered'][number];
export type LetterField = components['schemas']['LetterField'];
export type LetterPart = components['schemas']['LetterPart'];
export type PreviewedLetter = components['schemas']['PreviewedLetter'];
export type ShownLetter = components['schemas']['ShownLetter'];

export const lettersQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', id, 'letters'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/letters', { params: { path: { id } }, signal })),
  });

export const letterQuery = (id: string, letter: string) =>
  queryOptions({
    queryKey: ['requests', id, 'letters', letter],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/work/requests/{id}/letters/{letter}', { params: { path: { id, letter } }, signal })),
  });

export const waitingLettersQuery = queryOptions({
  queryKey: ['requests', 'waiting-letters'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/letters/waiting', { signal })),
});

/** What has been read of requests is read anew. */
export function useLettersAnew(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['requests'] });
}
