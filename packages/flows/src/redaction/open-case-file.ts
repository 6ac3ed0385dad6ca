import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, type RequestCase } from '@gongkai/requests';
import { readStream, type FileId } from '@gongkai/store';
import { readCleanFile, type CleanFile } from '../files/read-clean-file.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from '../requests/case-permission.ts';
import type { LookRefused, RedactionDeps } from './redaction-deps.ts';

export type CaseFile = { readonly request: string; readonly file: FileId };

export type OpenedCaseFile = CleanFile & { readonly request: RequestCase };

/** A clean file, for whoever works on the request and may read it; that he looked is recorded before he gets it. */
export async function openCaseFile(
  deps: RedactionDeps,
  acting: Acting,
  { request: id, file }: CaseFile,
): Promise<Result<OpenedCaseFile, LookRefused>> {
  const request = foldRequest(await readStream(deps.db, acting.site, `request/${id}`));
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.handle'], request);
  if (refused) return fail(refused);
  const read = await readCleanFile(deps, acting, file, { how: 'viewed', of: `request/${id}` });
  return read.ok ? ok({ request, ...read.value }) : read;
}
