import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { openStoreBeside, queueMessage, recordAccessIn, sealLedger, transact, type StoreBeside } from '@gongkai/flows';
import { ROOT } from '../root.ts';

/** What was asked for and, of it, what was said to be done. */
export type Written = {
  /** Names of pairs, each an event of the ledger and a message of the outbox in one transaction. */
  readonly tried: Set<string>;
  readonly acknowledged: Set<string>;
  /** Reports that the interface for programs said it keeps. */
  readonly reports: Set<string>;
};

export const nothingWritten = (): Written => ({ tried: new Set(), acknowledged: new Set(), reports: new Set() });

/** The database of the server that runs on the folder. Throws where none does. */
export async function besideServer(folder: string): Promise<StoreBeside> {
  const store = await openStoreBeside({ url: undefined, folder });
  if (!store.ok) throw new Error(JSON.stringify(store.failure));
  if (store.value.how !== 'running') throw new Error('the server does not run');
  return store.value;
}

const LANES = 4;
const SITE = 0;

/**
 * Writes as fast as it goes until `stop`, or until nobody answers any more: pairs of event and message through the flows, reports
 * through the interface, and seals besides. Losing the server is no fault of a lane; it ends.
 */
export async function writeUnderLoad(
  at: { readonly store: StoreBeside; readonly address: string; readonly round: number },
  written: Written,
  stop: AbortSignal,
): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, lane) => pairs(at, lane, written, stop));
  await Promise.allSettled([...lanes, reports(at, written, stop), seals(at, stop)]);
}

type At = Parameters<typeof writeUnderLoad>[0];

async function pairs({ store, round }: At, lane: number, written: Written, stop: AbortSignal): Promise<void> {
  for (let n = 0; !stop.aborted; n += 1) {
    const name = `load/${round}.${lane}.${n}`;
    const by = { site: SITE, actor: `staff/${lane}`, now: new Date() } as const;
    written.tried.add(name);
    const done = await transact(store.db, async (tx) => {
      const recorded = await recordAccessIn(tx, { ...by, looked: 'viewed', subject: name, data: 'content' });
      if (!recorded.ok) return recorded;
      const notice = { template: 'text', fields: { subject: name, text: name } } as const;
      return queueMessage(tx, { ...by, outlet: 'email', recipient: 'officer@example.org', notice, key: name });
    });
    if (!done.ok) throw new Error(done.failure.code);
    written.acknowledged.add(name);
  }
}

const REPORT = readFileSync(join(ROOT, 'demonstration', 'laixi-2020.txt'), 'utf8');

async function reports({ address, round }: At, written: Written, stop: AbortSignal): Promise<void> {
  for (let n = 0; !stop.aborted; n += 1) {
    const body = new FormData();
    body.set('file', new Blob([`${REPORT}\n${round}.${n}\n`]), `laixi-${round}-${n}.txt`);
    const answer = await fetch(`${address}/api/v1/reports`, { method: 'POST', body, signal: stop });
    if (answer.status !== 201) {
      // Just started it may be too busy to take anything in; that is an answer, too.
      await answer.body?.cancel();
      await pause(50);
      continue;
    }
    // What has been told so far is all that counts: the rest of the answer may not arrive.
    written.reports.add((answer.headers.get('location') ?? '').split('/').at(-1) ?? '');
    await answer.arrayBuffer();
  }
}

async function seals({ store }: At, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await sealLedger(store.db, () => new Date());
    await pause(20);
  }
}
