import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Certificate } from '@gongkai/redaction';
import { foldRequest, type FileRef } from '@gongkai/requests';
import { fileLock, namesOfStreams, readStream } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { readRecord } from '../requests/read-record.ts';
import type { RequestDeps, RequestRefused } from '../requests/request-deps.ts';

export type ReadCertificate = {
  readonly certificate: Certificate;
  /** Of the copy; empty once it is erased. */
  readonly name: string;
  /** The name of whoever made it, on that day. */
  readonly by: string;
};

/** The certificate of a redacted copy, for whoever may read the request. */
export async function readCertificate(
  deps: RequestDeps,
  acting: Acting,
  { request, copy }: { readonly request: string; readonly copy: FileRef },
): Promise<Result<ReadCertificate, RequestRefused | Failure<'redaction.missing'>>> {
  const folded = foldRequest(await readStream(deps.db, acting.site, `request/${request}`));
  if (folded === undefined) return fail({ code: 'request.missing' });
  const kept = folded.copies.find((each) => each.copy === copy);
  // Whoever may not read the request is refused below, and learns nothing of its copies here.
  const read = await readRecord(deps, acting, { request, record: kept?.certificate.record ?? copy });
  if (kept === undefined && (read.ok || read.failure.code === 'record.missing')) return fail({ code: 'redaction.missing' });
  if (!read.ok) return read;
  const certificate = JSON.parse(read.value.text) as Certificate;
  const { site } = acting;
  const lock = await fileLock(deps.db, site, copy, 'original');
  const names = await namesOfStreams(deps.db, site, [certificate.by], certificate.on);
  return ok({ certificate, name: lock?.name ?? '', by: names.get(certificate.by) ?? certificate.by });
}
