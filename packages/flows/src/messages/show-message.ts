import { fail, ok, type Result } from '@gongkai/kernel';
import { mayCancel, mayResend, quietMinutesLeft, isQuiet, minuteInChina } from '@gongkai/messages';
import {
  findMessage,
  notesOf,
  quietHoursOf,
  type Db,
  type Message,
  type MessageId,
  type MessageNote,
  type SiteId,
} from '@gongkai/store';
import type { MessageNotFound } from './resend-message.ts';

export type ShownMessage = {
  readonly message: Message;
  readonly notes: readonly MessageNote[];
  readonly mayResend: boolean;
  readonly mayCancel: boolean;
  /** Minutes for which quiet hours still hold it back; 0 where they do not. */
  readonly quietMinutes: number;
};

/** One message with all that happened to it. */
export async function showMessage(
  db: Db,
  { site, id, now }: { readonly site: SiteId; readonly id: MessageId; readonly now: Date },
): Promise<Result<ShownMessage, MessageNotFound>> {
  const message = await findMessage(db, site, id);
  if (message === undefined) return fail({ code: 'message.not-found' });
  const quiet = (await quietHoursOf(db, site)).find(({ outlet }) => outlet === message.outlet)?.quiet;
  const minute = minuteInChina(now.getTime());
  const waits = message.state === 'waiting' || message.state === 'maybe-sent';
  return ok({
    message,
    notes: await notesOf(db, site, id),
    mayResend: mayResend(message.state).ok,
    mayCancel: mayCancel(message.state).ok,
    quietMinutes: waits && !message.urgent && isQuiet(quiet, minute) ? quietMinutesLeft(quiet, minute) : 0,
  });
}
