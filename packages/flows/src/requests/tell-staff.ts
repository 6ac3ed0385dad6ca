import { tidingOf, type RequestCase, type RequestEvent, type Tiding, type TidingReader } from '@gongkai/requests';
import { namesOfStreams, nearestInRole, reachableStaff, type ReachableStaff, type Tx } from '@gongkai/store';
import { mailStaff } from '../messages/mail-staff.ts';
import type { Acting } from '../people/acting.ts';
import { handlerOrHead } from './handler-or-head.ts';

/** A letter that no mail server took has a message of its own, which says what to do. */
const TELLS_ITSELF = 'system/send-messages';

/**
 * Tells whoever works on a request what has come in, in the transaction of the events: the handler, or the head where nobody handles it or the
 * head has to decide. Never whoever did it himself; each event once, for the message bears its number.
 *
 * @param seen how many events there were before
 */
export async function tellStaff(
  tx: Tx,
  acting: Acting,
  { id, request, seen }: { readonly id: string; readonly request: RequestCase; readonly seen: number },
  events: readonly RequestEvent[],
): Promise<void> {
  if (acting.actor === TELLS_ITSELF) return;
  for (const [nth, event] of events.entries()) {
    const told = tidingOf(event, acting.actor);
    if (told === undefined) continue;
    const readers = (await readersOf(tx, acting, told.reader, request)).filter((each) => `staff/${each.id}` !== acting.actor);
    if (readers.length > 0) await tell(tx, acting, readers, { id, request, tiding: told.tiding, seq: seen + nth + 1 });
  }
}

async function readersOf(
  tx: Tx,
  { site, today, actor }: Acting,
  reader: TidingReader,
  request: RequestCase,
): Promise<readonly ReachableStaff[]> {
  const { unit, assigned } = request;
  if (reader === 'disclosureHead') return nearestInRole(tx, site, { unit, role: reader, on: today });
  if (assigned && actor === `staff/${assigned.handler}`) return [];
  if (reader === 'handler') return handlerOrHead(tx, site, request, today);
  const handler = await reachableStaff(tx, site, assigned?.handler, today);
  return handler ? [handler] : [];
}

type Told = { readonly id: string; readonly request: RequestCase; readonly tiding: Tiding; readonly seq: number };

async function tell(
  tx: Tx,
  { site, actor, now, today }: Acting,
  readers: readonly ReachableStaff[],
  { id, request: { unit, receipt }, tiding, seq }: Told,
): Promise<void> {
  const names = await namesOfStreams(tx, site, [`unit/${unit}`], today);
  await mailStaff(tx, readers, { site, unit, key: `told/${id}/${seq}`, actor, now }, (who) => ({
    template: 'request.tiding',
    fields: { ...who, unit: names.get(`unit/${unit}`) ?? unit, number: receipt?.number ?? '', tiding },
  }));
}
