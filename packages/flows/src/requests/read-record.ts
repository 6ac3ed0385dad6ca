import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { readStream, sealedRecords, transact, type PersonalDataSeen } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import type { RecordKind, RequestDeps, RequestRefused } from './request-deps.ts';
import { openKept } from './seal-text.ts';

/** What of people a record shows. */
const SHOWS: Readonly<Record<RecordKind, PersonalDataSeen>> = {
  application: 'identity',
  certificate: 'content',
  conference: 'content',
  contact: 'contact',
  finding: 'content',
  letter: 'content',
  note: 'content',
  opinion: 'content',
  proposal: 'content',
  publicText: 'content',
  reason: 'content',
  remark: 'content',
  search: 'content',
  statement: 'content',
};

export type ReadRecordAsk = {
  readonly request: string;
  /** As an event names it. */
  readonly record: string;
  /** What for, where the person was asked. */
  readonly why?: string;
};

/**
 * A sealed record, opened for somebody of the staff. That he looked is in the ledger before he sees it. An application is the JSON of
 * `KeptApplication`, a contact of `PartyContact`, a letter of `LetterContent`; the others are plain text.
 */
export function readRecord(
  deps: RequestDeps,
  acting: Acting,
  { request: id, record, why }: ReadRecordAsk,
): Promise<Result<{ readonly kind: RecordKind; readonly text: string }, RequestRefused>> {
  type Read = Result<{ readonly kind: RecordKind; readonly text: string }, RequestRefused>;
  return transact(deps.db, async (tx): Promise<Read> => {
    const request = foldRequest(await readStream(tx, acting.site, `request/${id}`));
    if (!request) return fail({ code: 'request.missing' });
    const refused = await refusedToCase(tx, acting, ['case.read'], request);
    if (refused) return fail(refused);
    const [kept] = await sealedRecords(tx, acting.site, `request/${id}`, [record]);
    if (!kept) return fail({ code: 'record.missing' });
    const reason = why === undefined ? {} : { reason: why };
    const data = SHOWS[kept.kind as RecordKind];
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject: `request/${id}`, data, ...reason });
    if (!recorded.ok) return recorded;
    const opened = await openKept(deps.vault, kept);
    return opened.ok ? ok(opened.value) : opened;
  });
}
