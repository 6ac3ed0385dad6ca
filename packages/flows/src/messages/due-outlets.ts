import type { Outlet } from '@gongkai/messages';
import { dueLanes, type Db } from '@gongkai/store';

/** Outlets by which something is due to leave, of any government. Asked every other second: it looks into an index and no further. */
export async function dueOutlets(db: Db, outlets: readonly Outlet[], now: Date): Promise<readonly Outlet[]> {
  if (outlets.length === 0) return [];
  const lanes = await dueLanes(db, outlets, now);
  return [...new Set(lanes.map(({ outlet }) => outlet))];
}
