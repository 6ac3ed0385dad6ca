import { sql } from 'kysely';
import { fail, ok, type Result } from '@gongkai/kernel';
import type { BadCursor } from '../../archive/list-reports.ts';
import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';
import { fromTimeCursor, toTimeCursor } from '../audit/time-cursor.ts';
import type { Actor } from '../stream-kinds.ts';
import type { AccessEvent, PersonalDataSeen } from './access-event.ts';

export type AccessAsk = {
  readonly site: SiteId;
  /** The stream of the thing that was looked at: `request/…`. */
  readonly subject: string;
  /** 1 to 1000. */
  readonly size: number;
  /** Goes on after the page that gave it. */
  readonly after?: string;
};

export type Access = {
  readonly actor: Actor;
  readonly recordedAt: Date;
  readonly looked: AccessEvent['type'];
  readonly data: PersonalDataSeen;
};

export type AccessPage = { readonly accesses: readonly Access[]; readonly after?: string };

/** Who has looked at the personal data of one thing, the newest first. */
export async function listAccess(db: Db | Tx, ask: AccessAsk): Promise<Result<AccessPage, BadCursor>> {
  const place = ask.after === undefined ? undefined : fromTimeCursor(ask.after);
  if (ask.after !== undefined && place === undefined) return fail({ code: 'list.bad-cursor' });
  let query = db
    .selectFrom('access_record')
    .select(['recorded_at', 'stream', 'seq', 'actor', 'looked', 'data'])
    .where('site_id', '=', ask.site)
    .where('subject', '=', ask.subject);
  if (place !== undefined)
    query = query.where(sql<boolean>`(recorded_at, stream, seq) < (${place.at}, ${place.stream}, ${place.seq})`);
  const rows = await query
    .orderBy('recorded_at', 'desc')
    .orderBy('stream', 'desc')
    .orderBy('seq', 'desc')
    .limit(ask.size + 1)
    .execute();
  const shown = rows.slice(0, ask.size);
  const last = shown.at(-1);
  const accesses = shown.map(({ actor, recorded_at, looked, data }) => ({
    actor: actor as Actor,
    recordedAt: recorded_at,
    looked: looked as AccessEvent['type'],
    data: data as PersonalDataSeen,
  }));
  const more = rows.length > ask.size && last !== undefined;
  return ok({ accesses, ...(more ? { after: toTimeCursor({ at: last.recorded_at, ...last }) } : {}) });
}
