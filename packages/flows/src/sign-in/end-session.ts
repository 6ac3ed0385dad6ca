import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { deleteSession, deleteSessionsOf, type Db } from '@gongkai/store';
import type { SignedIn } from './who.ts';

export type NoSuchSession = Failure<'session.not-found'>;

/** Ends one of one's own sessions; another's is not found. */
export async function endSession(db: Db, who: SignedIn, id: string): Promise<Result<void, NoSuchSession>> {
  return (await deleteSession(db, who.site, who.session.staff, id)) ? ok(undefined) : fail({ code: 'session.not-found' });
}

/** Ends all of one's own sessions but this one; says how many. */
export const endOtherSessions = (db: Db, { site, session }: SignedIn): Promise<number> =>
  deleteSessionsOf(db, site, session.staff, session.id);
