import { fail, ok, type Result } from '@gongkai/kernel';
import { mayCancel, type StateRefused } from '@gongkai/messages';
import { lockMessage, takeBack, transact, type Db } from '@gongkai/store';
import type { MessageNotFound, SteerAsk } from './resend-message.ts';

/** A person takes a message back, as long as no sender has it and it has not left. */
export function cancelMessage(db: Db, { site, id, actor, now }: SteerAsk): Promise<Result<void, MessageNotFound | StateRefused>> {
  return transact(db, async (tx) => {
    const message = await lockMessage(tx, site, id);
    if (message === undefined) return fail({ code: 'message.not-found' });
    const allowed = mayCancel(message.state);
    if (!allowed.ok) return allowed;
    await takeBack(tx, message, { actor, now });
    return ok(undefined);
  });
}
