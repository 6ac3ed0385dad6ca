import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** Runs the work in one transaction. What it throws rolls everything back; a refusal it returns does not. */
export const transact = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction().execute(work);

/** Whether the database answers. */
export async function isReachable(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
