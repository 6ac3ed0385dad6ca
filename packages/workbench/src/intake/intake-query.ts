import { queryOptions } from '@tanstack/react-query';
import type { components } from '../api/api-types.data.ts';
import { answerOf, api } from '../api/client.ts';

export type IntakeNeeds = components['schemas']['IntakeNeeds'];
export type RequestFormValues = components['schemas']['RequestFormInput'];
export type Registered = components['schemas']['RegisteredRequest'];
export type Route = IntakeNeeds['routes'][number]['route'];
export type Nature = NonNullable<components['schemas']['ListedRequest']['nature']>;
export type Days = components['schemas']['ReceiptDaysInput'];
type Document = NonNullable<Parameters<typeof findSimilar>[0]>['document'];

export const needsQuery = queryOptions({
  queryKey: ['intake', 'needs'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/work/requests/intake', { signal })),
  staleTime: 60_000,
});

/** What art. 31 makes of route and days; asked anew with each of them. */
export const receiptQuery = (route: Route, nature: Nature, days: Days) =>
  queryOptions({
    queryKey: ['intake', 'receipt', route, nature, days],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/work/requests/receipt', { params: { query: { route, nature, ...days } }, signal })),
    staleTime: 60_000,
    retry: false,
  });

/** What is wrong with what was typed, and what the paper lacks. */
export const checkForm = (form: RequestFormValues) => answerOf(api.POST('/api/work/requests/check', { body: { form } }));

const findSimilar = (body: {
  readonly unit: string;
  readonly document: 'residentCard' | 'passport' | 'travelPermit' | 'organizationCode' | 'other';
  readonly number: string;
  readonly content: string;
}) => answerOf(api.POST('/api/work/requests/similar', { body }));

/** Asked once for each text: every look at an earlier request is in the ledger. */
export const similarQuery = (ask: {
  readonly unit: string;
  readonly document: string;
  readonly number: string;
  readonly content: string;
}) =>
  queryOptions({
    queryKey: ['intake', 'similar', ask],
    queryFn: () => findSimilar({ ...ask, document: ask.document as Document }),
    staleTime: Infinity,
    retry: false,
  });

/** One scan into the vault of the unit; its id. */
export async function sendScan(file: File, unit: string): Promise<string> {
  const sent = await answerOf(
    api.POST('/api/work/files', {
      params: { query: { name: file.name, unit, purpose: 'case' } },
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
  return sent.id;
}

export const discardScan = (id: string) => answerOf(api.DELETE('/api/work/files/{id}', { params: { path: { id } } }));
