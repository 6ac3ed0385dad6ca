import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { mayResend, type StateRefused } from '@gongkai/messages';
import type { PermissionRefused } from '@gongkai/staff';
import { lockMessage, sendAgain, transact, type Db, type MessageId } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToMessage } from './message-reach.ts';

export type MessageNotFound = Failure<'message.not-found'>;
export type SteerRefused = MessageNotFound | StateRefused | PermissionRefused;

/** A person has the message sent now: the outlet's refusal or the many failures before no longer count. It keeps its key. */
export function resendMessage(db: Db, acting: Acting, id: MessageId): Promise<Result<void, SteerRefused>> {
  return transact(db, async (tx) => {
    const message = await lockMessage(tx, acting.site, id);
    if (message === undefined) return fail({ code: 'message.not-found' });
    const refused = await refusedToMessage(tx, acting, 'message.sendAgain', message);
    if (refused) return fail(refused);
    const allowed = mayResend(message.state);
    if (!allowed.ok) return allowed;
    await sendAgain(tx, message, acting);
    return ok(undefined);
  });
}
