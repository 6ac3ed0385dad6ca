import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

export type SignInMethod = 'password' | 'single-sign-on';

export type Session = {
  /** Names the session where it is shown and ended; opens nothing. */
  readonly id: string;
  readonly staff: string;
  readonly method: SignInMethod;
  readonly secondFactorAt: Date | null;
  readonly csrfToken: string;
  readonly userAgent: string;
  readonly address: string;
  readonly madeAt: Date;
  readonly seenAt: Date;
};

/** Moments before which a session is over: made before the one, or not seen since the other. */
export type SessionLimits = { readonly madeAfter: Date; readonly seenAfter: Date };

export const SESSION_COLUMNS = [
  'id',
  'staff_id as staff',
  'method',
  'second_factor_at as secondFactorAt',
  'csrf_token as csrfToken',
  'user_agent as userAgent',
  'address',
  'made_at as madeAt',
  'seen_at as seenAt',
] as const;

const LONGEST_AGENT = 200;

export const toSession = <Row extends { readonly method: string }>(row: Row) => ({ ...row, method: row.method as SignInMethod });

/** @param tokenHash SHA-256 of the token that the browser holds */
export async function insertSession(tx: Tx, site: SiteId, tokenHash: Buffer, session: Session): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      site_id: site,
      token_hash: tokenHash,
      id: session.id,
      staff_id: session.staff,
      method: session.method,
      second_factor_at: session.secondFactorAt,
      csrf_token: session.csrfToken,
      // A header may hold what a text column does not take.
      user_agent: session.userAgent.replaceAll('\u0000', '').slice(0, LONGEST_AGENT),
      address: session.address,
      made_at: session.madeAt,
      seen_at: session.seenAt,
    })
    .execute();
}

/** The sessions of a member of staff that are not over, last seen first. */
export async function sessionsOf(db: Db | Tx, site: SiteId, staff: string, limits: SessionLimits): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .select(SESSION_COLUMNS)
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('made_at', '>', limits.madeAfter)
    .where('seen_at', '>', limits.seenAfter)
    .orderBy('seen_at', 'desc')
    .execute();
  return rows.map(toSession);
}

export async function seeSession(db: Db | Tx, site: SiteId, id: string, at: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: at })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .where('seen_at', '<', at)
    .execute();
}

/** Gives a session that can do more from now on a new token and a new id; false where it has ended meanwhile. */
export async function renewSession(
  tx: Tx,
  site: SiteId,
  id: string,
  next: { readonly tokenHash: Buffer; readonly id: string; readonly csrfToken: string; readonly secondFactorAt: Date | null },
): Promise<boolean> {
  const done = await tx
    .updateTable('session')
    .set({ token_hash: next.tokenHash, id: next.id, csrf_token: next.csrfToken, second_factor_at: next.secondFactorAt })
    .where('site_id', '=', site)
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** True where that member of staff had such a session. */
export async function deleteSession(db: Db | Tx, site: SiteId, staff: string, id: string): Promise<boolean> {
  const done = await db
    .deleteFrom('session')
    .where('site_id', '=', site)
    .where('staff_id', '=', staff)
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numDeletedRows === 1n;
}

/** Ends every session of a member of staff but the one that is kept; says how many. */
export async function deleteSessionsOf(db: Db | Tx, site: SiteId, staff: string, kept?: string): Promise<number> {
  let sessions = db.deleteFrom('session').where('site_id', '=', site).where('staff_id', '=', staff);
  if (kept !== undefined) sessions = sessions.where('id', '!=', kept);
  return Number((await sessions.executeTakeFirst()).numDeletedRows);
}

/** Clears a few sessions that were over long ago. */
export async function sweepSessions(db: Db | Tx, site: SiteId, { seenAfter }: SessionLimits, most: number): Promise<void> {
  const old = db
    .selectFrom('session')
    .select('token_hash')
    .where('site_id', '=', site)
    .where('seen_at', '<=', seenAfter)
    .orderBy('seen_at')
    .limit(most)
    .forUpdate()
    .skipLocked();
  await db.deleteFrom('session').where('site_id', '=', site).where('token_hash', 'in', old).execute();
}
