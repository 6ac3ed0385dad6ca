import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/api-types.data.ts';
import { answerOf, api, fileOf, patiently, promptly } from '../../api/client.ts';
import { keepFile } from '../../parts/keep-file.ts';
import { lettersQuery } from '../letters/letter-query.ts';
import type { RedactFileBody } from './mask-choice.ts';

export type CaseFiles = components['schemas']['CaseFiles'];
export type CaseFile = CaseFiles['files'][number];
export type Copy = CaseFiles['copies'][number];
export type Certificate = components['schemas']['RedactionCertificate'];

const at = (id: string) => ({ path: { id } });

export const filesNow = (request: string, signal?: AbortSignal, fetch?: typeof promptly) =>
  answerOf(
    api.GET('/api/work/requests/{id}/redactions/files', {
      params: at(request),
      ...(signal === undefined ? {} : { signal }),
      ...(fetch === undefined ? {} : { fetch }),
    }),
  );

export const filesQuery = (request: string) =>
  queryOptions({ queryKey: ['requests', 'redaction', request], queryFn: ({ signal }) => filesNow(request, signal) });

/** Pages and suggestions; a scan of many pages takes minutes to be read, once. */
export const seenFileQuery = (request: string, file: string) =>
  queryOptions({
    queryKey: ['requests', 'redaction', request, file],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/work/requests/{id}/redactions/files/{file}', {
          params: { path: { id: request, file } },
          signal,
          fetch: patiently,
        }),
      ),
    staleTime: Infinity,
    retry: false,
    refetchInterval: false,
  });

export const certificateQuery = (request: string, copy: string) =>
  queryOptions({
    queryKey: ['requests', 'redaction', request, 'certificate', copy],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/work/requests/{id}/redactions/{copy}/certificate', { params: { path: { id: request, copy } }, signal }),
      ),
    staleTime: Infinity,
  });

/** How it stands with what oneself has asked to be made under that id. */
export const makingNow = (request: string, making: string, signal?: AbortSignal) =>
  answerOf(
    api.GET('/api/work/requests/{id}/redactions/making/{making}', {
      params: { path: { id: request, making } },
      ...(signal === undefined ? {} : { signal }),
      fetch: promptly,
    }),
  );

/** Each press of the button has its own. */
export const makingQuery = (request: string, asked: { readonly id: string; readonly at: number } | undefined) =>
  queryOptions({
    queryKey: ['requests', 'redaction', request, 'making', asked?.id, asked?.at],
    queryFn: ({ signal }) => makingNow(request, asked?.id ?? '', signal),
    staleTime: 0,
    retry: false,
  });

export const makeCopy = (request: string, body: RedactFileBody) =>
  answerOf(api.POST('/api/work/requests/{id}/redactions', { params: at(request), body, fetch: patiently }));

export const addMaterial = (request: string, file: File) =>
  answerOf(
    api.POST('/api/work/requests/{id}/redactions/files', {
      params: { ...at(request), query: { name: file.name } },
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'content-type': 'application/octet-stream' },
      fetch: patiently,
    }),
  );

export const pageAddress = (request: string, file: string, page: number): string =>
  `/api/work/requests/${request}/redactions/files/${file}/pages/${page}`;

export const certificateAddress = (request: string, copy: string): string =>
  `${window.location.origin}/api/work/requests/${request}/redactions/${copy}/certificate.pdf`;

/** The copy as a file, by a link of one's own. */
export async function keepCopy(copy: string): Promise<void> {
  const { url } = await answerOf(
    api.POST('/api/work/files/{id}/link', { params: { path: { id: copy } }, body: { variant: 'original' } }),
  );
  const { bytes, name } = await fileOf(`${window.location.origin}${url}`);
  keepFile(bytes, name);
}

/** After a file came in, a copy was made or went with a letter. What was found on the pages stays. */
export function useFilesAnew(request: string): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: filesQuery(request).queryKey, exact: true }),
      queries.invalidateQueries({ queryKey: ['requests', 'one', request] }),
      queries.invalidateQueries({ queryKey: lettersQuery(request).queryKey }),
    ]);
  };
}
