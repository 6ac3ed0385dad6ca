import { fail, ok, type Result } from '@gongkai/kernel';
import type { RequestEvent, SealedRef } from '@gongkai/requests';
import { sealedRecords, type Db, type RecordedEvent, type SiteId, type Tx } from '@gongkai/store';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openKept } from './seal-text.ts';

/** Something that happened, with what was said at it. */
export type SaidEvent = { readonly event: RecordedEvent<RequestEvent>; readonly said?: string; readonly isErased?: true };

/** The opinion, the finding or the reason that an event names. */
export function sealedAt({ body }: RequestEvent): SealedRef | undefined {
  if ('opinion' in body && typeof body.opinion === 'object') return body.opinion;
  if ('finding' in body) return body.finding;
  if ('departure' in body) return body.departure?.reason;
  return 'reason' in body ? body.reason : undefined;
}

/**
 * Opinions and reasons beside their events; of what was erased, only that it was. What cannot be opened for another reason is refused: nobody
 * may read that it was erased by law.
 */
export async function saidAt(
  db: Db | Tx,
  { vault }: Pick<RequestDeps, 'vault'>,
  of: { readonly site: SiteId; readonly request: string },
  events: readonly RecordedEvent<RequestEvent>[],
): Promise<Result<readonly SaidEvent[], RequestRefused>> {
  const named = events.flatMap((event) => sealedAt(event)?.record ?? []);
  const records = await sealedRecords(db, of.site, `request/${of.request}`, named);
  const kept = new Map(records.map((record) => [record.id, record]));
  const told: SaidEvent[] = [];
  for (const event of events) {
    const sealed = sealedAt(event);
    const record = sealed && kept.get(sealed.record);
    if (sealed && !record) return fail({ code: 'record.missing' });
    const opened = record && (await openKept(vault, record));
    if (opened?.ok === false && opened.failure.code !== 'record.erased') return opened;
    told.push({ event, ...(opened && (opened.ok ? { said: opened.value.text } : { isErased: true })) });
  }
  return ok(told);
}
