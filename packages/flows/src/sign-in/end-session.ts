import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { deleteSession, deleteSessionsOf, transact, type Db } from '@gongkai/store';
import { recordEnded } from './record.ts';
import type { SignedIn } from './who.ts';

export type NoSuchSession = Failure<'session.not-found'>;

/** Ends one of one's own sessions; another's is not found. */
export async function endSession(db: Db, who: SignedIn, id: string): Promise<Result<void, NoSuchSession>> {
  return (await deleteSession(db, who.site, who.session.staff, id)) ? ok(undefined) : fail({ code: 'session.not-found' });
}

/** Ends all of one's own sessions but this one; says how many. */
export function endOtherSessions(db: Db, { site, session }: SignedIn, now: Date): Promise<number> {
  const { staff } = session;
  return transact(db, async (tx) => {
    const ended = await deleteSessionsOf(tx, site, staff, session.id);
    await recordEnded(tx, { site, staff, now, by: `staff/${staff}` }, ended);
    return ended;
  });
}
