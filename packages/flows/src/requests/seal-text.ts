import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { SealedRef } from '@gongkai/requests';
import { sealedRecords, type Db, type KeptRecord, type NewRecord, type SiteId, type Tx } from '@gongkai/store';
import { openRecord, sealRecord } from '@gongkai/vault';
import { newId } from '../people/new-id.ts';
import type { RecordKind, RequestDeps, RequestRefused } from './request-deps.ts';

/** Records of one step, on their way into the transaction that keeps the events which name them. */
export type Sealing = {
  readonly seal: (kind: RecordKind, text: string) => Promise<SealedRef>;
  readonly records: readonly NewRecord[];
};

export function sealingFor(
  { vault }: Pick<RequestDeps, 'vault'>,
  of: { readonly site: SiteId; readonly request: string; readonly now: Date; readonly today: PlainDate },
): Sealing {
  const records: NewRecord[] = [];
  return {
    records,
    seal: async (kind, text) => {
      const id = newId(of.now);
      const sealed = await sealRecord(vault, { site: of.site, record: id }, text);
      records.push({ ...sealed, id, kind, stream: `request/${of.request}`, createdOn: of.today });
      return { record: id, sha256: sealed.sha256 };
    },
  };
}

/** The record that an event names, opened. Nobody is told here who looks: whoever shows it has to have recorded that. */
export async function openSealedText(
  db: Db | Tx,
  { vault }: Pick<RequestDeps, 'vault'>,
  site: SiteId,
  request: string,
  record: string,
): Promise<Result<{ readonly kind: RecordKind; readonly text: string }, RequestRefused>> {
  const [kept] = await sealedRecords(db, site, `request/${request}`, [record]);
  if (!kept) return fail({ code: 'record.missing' });
  return openKept(vault, kept);
}

export async function openKept(
  vault: RequestDeps['vault'],
  kept: KeptRecord,
): Promise<Result<{ readonly kind: RecordKind; readonly text: string }, RequestRefused>> {
  if (!kept.seal) return fail({ code: 'record.erased', params: { on: kept.erasedOn ?? '' } });
  const opened = await openRecord(vault, { site: kept.site, record: kept.id }, kept.seal);
  return opened.ok ? ok({ kind: kept.kind as RecordKind, text: opened.value }) : opened;
}
