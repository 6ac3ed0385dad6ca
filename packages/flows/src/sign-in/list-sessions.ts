import { sessionsOf, type Db, type Session } from '@gongkai/store';
import { sessionLimits } from './session-limits.ts';
import type { SignedIn } from './who.ts';

export type ListedSession = Omit<Session, 'csrfToken' | 'staff'> & { readonly current: boolean };

/** A session as it may be shown. */
export const toListed = ({ csrfToken: _csrfToken, staff: _staff, ...session }: Session, current?: string): ListedSession => ({
  ...session,
  current: session.id === current,
});

/** One's own sessions that are not over, last used first. */
export async function listSessions(db: Db, who: SignedIn, now: Date): Promise<readonly ListedSession[]> {
  const sessions = await sessionsOf(db, who.site, who.session.staff, sessionLimits(now));
  return sessions.map((session) => toListed(session, who.session.id));
}
