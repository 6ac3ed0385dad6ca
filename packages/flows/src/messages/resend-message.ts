import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { mayResend, type StateRefused } from '@gongkai/messages';
import { lockMessage, sendAgain, transact, type Actor, type Db, type MessageId, type SiteId } from '@gongkai/store';

export type MessageNotFound = Failure<'message.not-found'>;
export type SteerAsk = { readonly site: SiteId; readonly id: MessageId; readonly actor: Actor; readonly now: Date };

/** A person has the message sent now: the outlet's refusal or the many failures before no longer count. It keeps its key. */
export function resendMessage(db: Db, { site, id, actor, now }: SteerAsk): Promise<Result<void, MessageNotFound | StateRefused>> {
  return transact(db, async (tx) => {
    const message = await lockMessage(tx, site, id);
    if (message === undefined) return fail({ code: 'message.not-found' });
    const allowed = mayResend(message.state);
    if (!allowed.ok) return allowed;
    await sendAgain(tx, message, { actor, now });
    return ok(undefined);
  });
}
