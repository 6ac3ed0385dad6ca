import { fail, ok, type Result } from '@gongkai/kernel';
import { isQuiet, mayCancel, mayResend, minuteInChina, quietMinutesLeft, type StateRefused } from '@gongkai/messages';
import type { PermissionRefused } from '@gongkai/staff';
import {
  findMessage,
  namesOfStreams,
  notesOf,
  quietHoursOf,
  type Db,
  type Message,
  type MessageId,
  type MessageNote,
} from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToMessage } from './message-reach.ts';
import type { MessageNotFound, SteerRefused } from './resend-message.ts';

export type ShownMessage = {
  readonly message: Message;
  readonly notes: readonly (MessageNote & { readonly actorName: string | null })[];
  /** Why whoever asks may not send it again, or take it back; undefined: he may. What the flows themselves would refuse with. */
  readonly resendRefused: SteerRefused | undefined;
  readonly cancelRefused: SteerRefused | undefined;
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
  const why = async (verb: 'message.sendAgain' | 'message.stop', state: Result<void, StateRefused>) =>
    (await refusedToMessage(db, acting, verb, message)) ?? (state.ok ? undefined : state.failure);
  const waits = message.state === 'waiting' || message.state === 'maybe-sent';
  const notes = await notesOf(db, site, id);
  const actors = notes.flatMap(({ actor }) => actor ?? []);
  const names = await namesOfStreams(db, site, actors, acting.today);
  return ok({
    message,
    notes: notes.map((note) => ({ ...note, actorName: names.get(note.actor ?? '') ?? null })),
    resendRefused: await why('message.sendAgain', mayResend(message.state)),
    cancelRefused: await why('message.stop', mayCancel(message.state)),
    quietMinutes: waits && !message.urgent && isQuiet(quiet, minute) ? quietMinutesLeft(quiet, minute) : 0,
  });
}
