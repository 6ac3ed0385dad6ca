import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/api-types.data.ts';
import { answerOf, api } from '../../api/client.ts';
import { useRequestAnew } from '../request-query.ts';

export type RequestPublicAnswers = components['schemas']['RequestPublicAnswers'];
export type RequestPublicAnswer = RequestPublicAnswers['answers'][number];
export type DraftedPublicAnswer = components['schemas']['DraftedPublicAnswer'];
export type PublicText = DraftedPublicAnswer['text'];
export type Suggestion = DraftedPublicAnswer['suggestions'][number];

export const publicAnswersQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', 'public-answers', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/{id}/public-answers', { params: { path: { id } }, signal })),
  });

/** Each text is looked through once: every look is in the ledger. `null`: what to begin with. */
export const draftQuery = (id: string, text: Pick<PublicText, 'title' | 'asked' | 'answered'> | null) =>
  queryOptions({
    queryKey: ['requests', 'public-answer-draft', id, text],
    // Never broken off: the look is in the ledger either way.
    queryFn: () =>
      answerOf(api.POST('/api/work/requests/{id}/public-answers/draft', { params: { path: { id } }, body: { text } })),
    staleTime: Infinity,
    gcTime: 0,
  });

export function usePublicAnswersAnew(): () => Promise<void> {
  const queries = useQueryClient();
  const request = useRequestAnew();
  return async () => {
    await Promise.all([request(), queries.invalidateQueries({ queryKey: ['requests', 'public-answers'] })]);
  };
}
