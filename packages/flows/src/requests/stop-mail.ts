import { mayCancel } from '@gongkai/messages';
import type { LetterId } from '@gongkai/requests';
import { lockMessage, noteMail, openMailOfLetter, takeBack, type Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';

/**
 * Takes the mail of a letter back, where there is one that nothing has become of yet. False: a sender has it in hand, and what becomes of it is known in a
 * minute.
 */
export async function stopMail(
  tx: Tx,
  { site, actor, now }: Acting,
  of: { readonly request: string; readonly letter: LetterId },
): Promise<boolean> {
  const mail = await openMailOfLetter(tx, site, of);
  if (!mail) return true;
  const message = await lockMessage(tx, site, mail.message);
  if (message?.state === 'sending') return false;
  if (message && mayCancel(message.state).ok) await takeBack(tx, message, { actor, now });
  await noteMail(tx, mail, now);
  return true;
}
