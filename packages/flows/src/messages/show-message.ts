import { fail, ok, type Result } from '@gongkai/kernel';
import { isQuiet, mayCancel, mayResend, minuteInChina, quietMinutesLeft } from '@gongkai/messages';
import type { PermissionRefused } from '@gongkai/staff';
import { findMessage, notesOf, quietHoursOf, type Db, type Message, type MessageId, type MessageNote } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToMessage } from './message-reach.ts';
import type { MessageNotFound } from './resend-message.ts';

export type ShownMessage = {
  readonly message: Message;
  readonly notes: readonly MessageNote[];
  readonly mayResend: boolean;
  readonly mayCancel: boolean;
  /** Minutes for which quiet hours still hold it back; 0 where they do not. */
  readonly quietMinutes: number;
};

/** One message with all that happened to it, and what whoever asks may do with it. */
export async function showMessage(
  db: Db,
  acting: Acting,
  id: MessageId,
): Promise<Result<ShownMessage, MessageNotFound | PermissionRefused>> {
  const { site, now } = acting;
  const message = await findMessage(db, site, id);
  if (message === undefined) return fail({ code: 'message.not-found' });
  const refused = await refusedToMessage(db, acting, 'message.list', message);
  if (refused) return fail(refused);
  const quiet = (await quietHoursOf(db, site)).find(({ outlet }) => outlet === message.outlet)?.quiet;
  const minute = minuteInChina(now.getTime());
  const waits = message.state === 'waiting' || message.state === 'maybe-sent';
  return ok({
    message,
    notes: await notesOf(db, site, id),
    mayResend: mayResend(message.state).ok && !(await refusedToMessage(db, acting, 'message.sendAgain', message)),
    mayCancel: mayCancel(message.state).ok && !(await refusedToMessage(db, acting, 'message.stop', message)),
    quietMinutes: waits && !message.urgent && isQuiet(quiet, minute) ? quietMinutesLeft(quiet, minute) : 0,
  });
}
