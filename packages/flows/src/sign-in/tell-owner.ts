import type { Notice } from '@gongkai/messages';
import { siteName, staffMemberOn, type Actor, type SiteId, type Tx } from '@gongkai/store';
import { momentInChina } from '../messages/moment-in-china.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { legalDay } from './who.ts';

/** What every notice about an account says; `at` as people read it. */
type Said = { readonly government: string; readonly name: string; readonly at: string };

/**
 * Tells the owner of an account what has happened to it, by mail, in the transaction in which it happens: whoever did it, in whatever session,
 * cannot do it without the mail. Who has no address on record, or one that no mail could reach, is told nothing; that is no reason to keep
 * him from changing his password.
 */
export async function tellOwner(
  tx: Tx,
  { site, staff, now, by }: { readonly site: SiteId; readonly staff: string; readonly now: Date; readonly by: Actor },
  say: (said: Said) => Notice,
): Promise<void> {
  const member = await staffMemberOn(tx, site, staff, legalDay(now));
  if (member?.email === undefined || member.state === 'left') return;
  const government = await siteName(tx, site);
  await queueMessage(tx, {
    site,
    outlet: 'email',
    unit: member.unit,
    recipient: member.email,
    notice: say({ government, name: member.name, at: momentInChina(now) }),
    // Read in the morning it would come too late for whoever did not do it himself.
    urgent: true,
    actor: by,
    now,
  });
}
