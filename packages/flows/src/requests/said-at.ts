import type { RequestEvent, SealedRef } from '@gongkai/requests';
import type { Db, RecordedEvent, SiteId, Tx } from '@gongkai/store';
import type { RequestDeps } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** Something that happened, with what was said at it. */
export type SaidEvent = { readonly event: RecordedEvent<RequestEvent>; readonly said?: string; readonly isErased?: true };

/** The opinion, the finding or the reason that an event names. */
export function sealedAt({ body }: RequestEvent): SealedRef | undefined {
  if ('opinion' in body && typeof body.opinion === 'object') return body.opinion;
  if ('finding' in body) return body.finding;
  if ('departure' in body) return body.departure?.reason;
  return 'reason' in body ? body.reason : undefined;
}

/** An opinion or a reason beside its event; of what was erased, only that it was. */
export async function saidAt(
  db: Db | Tx,
  deps: Pick<RequestDeps, 'vault'>,
  of: { readonly site: SiteId; readonly request: string },
  event: RecordedEvent<RequestEvent>,
): Promise<SaidEvent> {
  const sealed = sealedAt(event);
  if (!sealed) return { event };
  const opened = await openSealedText(db, deps, of.site, of.request, sealed.record);
  return opened.ok ? { event, said: opened.value.text } : { event, isErased: true };
}
