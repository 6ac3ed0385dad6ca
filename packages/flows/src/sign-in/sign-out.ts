import { deleteSession, type Db } from '@gongkai/store';
import type { SignedIn } from './who.ts';

/** Ends the session: its token opens nothing any more. */
export async function signOut(db: Db, { site, session }: SignedIn): Promise<void> {
  await deleteSession(db, site, session.staff, session.id);
}
