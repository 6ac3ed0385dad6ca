import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { deleteSession, deleteSessionsOf, seeSession, sessionHolder, type SiteId } from '@gongkai/store';
import { tokenHash } from './secrets.ts';
import { isHalfWayOver, isSeenAgain, sessionLimits } from './session-limits.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { legalDay, signedIn, type SignedIn } from './who.ts';

export type NotSignedIn = Failure<'session.none'>;

/** Who holds the token, as things are now: who has been suspended, relieved or signed out elsewhere is so at his next request. */
export async function findSession(
  { db }: Pick<SignInDeps, 'db'>,
  { site, token, now }: { readonly site: SiteId; readonly token: string; readonly now: Date },
): Promise<Result<SignedIn, NotSignedIn>> {
  const none = fail({ code: 'session.none' } as const);
  const today = legalDay(now);
  const holder = await sessionHolder(db, site, tokenHash(token), sessionLimits(now), today);
  if (holder === undefined) return none;
  const { session, account, member } = holder;
  if (account === undefined || member?.state !== 'active') {
    await deleteSessionsOf(db, site, session.staff);
    return none;
  }
  const who = signedIn(site, session, account, member, today);
  if (who.stage === 'second-factor' && isHalfWayOver(session.madeAt, now)) {
    await deleteSession(db, site, session.staff, session.id);
    return none;
  }
  if (isSeenAgain(session.seenAt, now)) await seeSession(db, site, session.id, now);
  return ok(who);
}
