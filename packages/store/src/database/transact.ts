import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** Runs the work in one transaction. Where it refuses or throws, nothing has changed. */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let refused: { readonly value: T } | undefined;
  try {
    return await db.transaction().execute(async (tx) => {
      const value = await work(tx);
      if (!isRefusal(value)) return value;
      refused = { value };
      // The only way to have the driver roll back.
      throw new Error('refused');
    });
  } catch (error) {
    if (refused !== undefined) return refused.value;
    throw error;
  }
}

/** Runs the work in one transaction and takes all of it back, to see what would come of it. */
export async function rehearse<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  let done: { readonly value: T } | undefined;
  try {
    await db.transaction().execute(async (tx) => {
      done = { value: await work(tx) };
      throw new Error('rehearsed');
    });
  } catch (error) {
    if (done !== undefined) return done.value;
    throw error;
  }
  throw new Error('a rehearsal was kept');
}

const isRefusal = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** Whether the database answers. */
export async function isReachable(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
