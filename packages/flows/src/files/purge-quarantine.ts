import { filesHeldSince, keptFile, type Db } from '@gongkai/store';
import type { ObjectName, Vault } from '@gongkai/vault';
import { discardFile } from './discard-file.ts';

export type Purged = {
  /** Held files whose time was over. */
  readonly expired: number;
  /** Objects that no row needs there any more: what crashes left behind. */
  readonly leftover: number;
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days that a held file is kept for somebody to look at it. */
const HELD_DAYS = 30;
const ROUND = 500;

/**
 * Clears quarantine: held files that nobody has asked for in thirty days, objects that a crash left between bytes and rows, or between
 * the clean store and the removal here. A day's grace: what is only just being written is never touched.
 */
export async function purgeQuarantine(db: Db, vault: Vault, { now }: { readonly now: Date }): Promise<Purged> {
  let [expired, leftover] = [0, await vault.sweep(new Date(now.getTime() - DAY_MS))];
  const settledBefore = new Date(now.getTime() - HELD_DAYS * DAY_MS);
  for (const { site, id } of await filesHeldSince(db, { settledBefore, most: ROUND })) {
    const done = await discardFile(db, vault, { site, id, by: { actor: 'system/file-purge' }, why: 'expired', now });
    if (done.ok) expired += 1;
  }
  for await (const { name, written } of vault.objects.list('quarantine')) {
    if (written.getTime() > now.getTime() - DAY_MS || (await isNeeded(db, name))) continue;
    await vault.objects.remove(name);
    leftover += 1;
  }
  return { expired, leftover };
}

async function isNeeded(db: Db, name: ObjectName): Promise<boolean> {
  const [, site, id] = /^quarantine\/(\d+)\/(.+)\.(?:original|stripped)$/.exec(name) ?? [];
  if (site === undefined || id === undefined) return false;
  const file = await keptFile(db, Number(site), id);
  return file?.state === 'quarantined' || file?.state === 'held';
}
