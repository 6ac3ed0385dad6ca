import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { sql } from 'kysely';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

export type SiteRow = { readonly id: SiteId; readonly name: string };
export type SiteNameTaken = Failure<'site.name-taken'>;

/** The governments of this installation; the public archive is none of them. */
export async function listSites(db: Db | Tx): Promise<readonly SiteRow[]> {
  return db.selectFrom('site').select(['id', 'name']).where('id', '>', 0).orderBy('id').execute();
}

/** What a government is called, for what is written in its name; nothing where there is none of that id. */
export async function siteName(db: Db | Tx, id: SiteId): Promise<string> {
  const row = await db.selectFrom('site').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '';
}

/** Makes the row of a new site, with the next free number. Two at once go one after the other. */
export async function insertSite(tx: Tx, name: string): Promise<Result<SiteId, SiteNameTaken>> {
  await sql`select pg_advisory_xact_lock(3, 0)`.execute(tx);
  const sites = await listSites(tx);
  if (sites.some((each) => each.name === name)) return fail({ code: 'site.name-taken', params: { name } });
  const id = Math.max(0, ...sites.map((each) => each.id)) + 1;
  await tx.insertInto('site').values({ id, name }).execute();
  return ok(id);
}
