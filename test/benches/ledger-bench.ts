import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreBeside, recordAccess, sealLedger, verifyLedger, type Db } from '@gongkai/flows';

export type LedgerRates = {
  /** Flows a second that add one event each, by writers at one time, each to streams of his own. */
  readonly appends: readonly { readonly writers: number; readonly aSecond: number }[];
  readonly events: number;
  readonly verifiedASecond: number;
  /** Milliseconds to seal, and streams in it. */
  readonly seal: { readonly streams: number; readonly ms: number };
};

/** Appends and checks on an embedded server of its own, with the settings that it ships with (fsync on). */
export async function ledgerRates(seconds: number): Promise<LedgerRates> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const opened = await openStoreBeside({ url: undefined, folder, make: true });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { db, close } = opened.value;
  try {
    await appendsASecond(db, 4, seconds);
    const appends: { writers: number; aSecond: number }[] = [];
    for (const writers of [1, 4, 16]) appends.push({ writers, aSecond: await appendsASecond(db, writers, seconds) });
    const sealing = performance.now();
    const sealed = await sealLedger(db, () => new Date());
    const seal = { streams: sealed.reduce((sum, { streams }) => sum + streams, 0), ms: performance.now() - sealing };
    const checking = performance.now();
    const events = (await verifyLedger(db)).reduce((sum, site) => sum + site.events, 0);
    return { appends, seal, events, verifiedASecond: events / ((performance.now() - checking) / 1000) };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function appendsASecond(db: Db, writers: number, seconds: number): Promise<number> {
  const started = performance.now();
  const over = () => performance.now() - started > seconds * 1000;
  let written = 0;
  const lane = async (writer: number) => {
    for (let n = 0; !over(); n += 1) {
      const actor = `staff/${writer}.${n % 50}` as const;
      const look = { looked: 'viewed', subject: `request/${n}`, data: 'identity', reason: '办理答复' } as const;
      const done = await recordAccess(db, { site: 0, actor, now: new Date(), ...look });
      if (!done.ok) throw new Error(done.failure.code);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => lane(writer)));
  return written / ((performance.now() - started) / 1000);
}
