import { fail, ok, type Result } from '@gongkai/kernel';
import { mayCancel } from '@gongkai/messages';
import { lockMessage, takeBack, transact, type Db, type MessageId } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { refusedToMessage } from './message-reach.ts';
import type { SteerRefused } from './resend-message.ts';

/** A person takes a message back, as long as no sender has it and it has not left. */
export function cancelMessage(db: Db, acting: Acting, id: MessageId): Promise<Result<void, SteerRefused>> {
  return transact(db, async (tx) => {
    const message = await lockMessage(tx, acting.site, id);
    if (message === undefined) return fail({ code: 'message.not-found' });
    const refused = await refusedToMessage(tx, acting, 'message.stop', message);
    if (refused) return fail(refused);
    const allowed = mayCancel(message.state);
    if (!allowed.ok) return allowed;
    await takeBack(tx, message, acting);
    return ok(undefined);
  });
}
