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
