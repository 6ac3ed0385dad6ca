import { randomUUID } from 'node:crypto';
import {
  deleteSession,
  insertSession,
  renewSession,
  sweepSessions,
  type Session,
  type SignInMethod,
  type SiteId,
  type Tx,
} from '@gongkai/store';
import { randomToken, tokenHash } from './secrets.ts';
import { sessionLimits } from './session-limits.ts';
import type { Visitor } from './sign-in-deps.ts';
import type { SignedIn } from './who.ts';

/** A session and the token that opens it, which is told to the browser and kept nowhere. */
export type Opened = { readonly token: string; readonly session: Session };

const SWEPT = 5;

/** Opens a session under a token of our own making, whatever the browser brought along. */
export async function startSession(
  tx: Tx,
  site: SiteId,
  ask: {
    readonly staff: string;
    readonly method: SignInMethod;
    readonly visitor: Visitor;
    readonly now: Date;
    /** The session that the browser had until now. */
    readonly previous?: Pick<Session, 'staff' | 'id'> | undefined;
  },
): Promise<Opened> {
  const { staff, method, visitor, now, previous } = ask;
  const token = randomToken();
  const session: Session = {
    id: randomUUID(),
    staff,
    method,
    secondFactorAt: null,
    csrfToken: randomToken(),
    userAgent: visitor.userAgent,
    address: visitor.address,
    madeAt: now,
    seenAt: now,
  };
  if (previous !== undefined) await deleteSession(tx, site, previous.staff, previous.id);
  await insertSession(tx, site, tokenHash(token), session);
  await sweepSessions(tx, site, sessionLimits(now), SWEPT);
  return { token, session };
}

/** The same session under a new token, since it opens more from now on; undefined where it has ended meanwhile. */
export async function raiseSession(
  tx: Tx,
  { site, session }: SignedIn,
  secondFactorAt: Date | null,
): Promise<Opened | undefined> {
  const token = randomToken();
  const next = { id: randomUUID(), csrfToken: randomToken(), secondFactorAt };
  const raised = await renewSession(tx, site, session.id, { ...next, tokenHash: tokenHash(token) });
  return raised ? { token, session: { ...session, ...next } } : undefined;
}
