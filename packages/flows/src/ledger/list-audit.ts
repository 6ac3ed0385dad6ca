import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { namesOfStreams, searchAudit, type AuditAsk, type AuditEntry, type BadCursor, type Db } from '@gongkai/store';

/** With the names that people go by: whoever audits knows no ids. */
export type NamedAuditEntry = AuditEntry & {
  /** Of the person who did it; null where it was no person. */
  readonly actorName: string | null;
  /** Of the person or unit that it was done to. */
  readonly subjectName: string | null;
};

export type NamedAuditPage = { readonly entries: readonly NamedAuditEntry[]; readonly after?: string };

/** A page of what has been written into the ledger, the newest first, with names of the day. */
export async function listAudit(db: Db, ask: AuditAsk, today: PlainDate): Promise<Result<NamedAuditPage, BadCursor>> {
  const page = await searchAudit(db, ask);
  if (!page.ok) return page;
  const { entries } = page.value;
  const streams = entries.flatMap(({ actor, stream }) => [actor, stream]);
  const names = await namesOfStreams(db, ask.site, streams, today);
  return ok({
    ...page.value,
    entries: entries.map((each) => ({
      ...each,
      actorName: names.get(each.actor) ?? null,
      subjectName: names.get(each.stream) ?? null,
    })),
  });
}
