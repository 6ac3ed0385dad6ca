import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProgram } from '../e2e/program.ts';
import { besideServer } from '../kills/writing-load.ts';
import { lookAfter } from './aftermath.ts';
import { citizen, type Receipt } from './citizens.ts';
import { percentile, type Measurements, type Visitor } from './client.ts';
import { foundGovernment, type Officer } from './office.ts';
import { signedIn, work, type Offices } from './officers.ts';

const SECONDS = Number(process.env['LOAD_SECONDS'] ?? 120);
const CITIZENS = Number(process.env['LOAD_CITIZENS'] ?? 1000);
/** Of ten officers each. */
const BUREAUS = Number(process.env['LOAD_BUREAUS'] ?? 20);
/** How often the program is killed outright in the middle, at even distances. */
const KILLS = Number(process.env['LOAD_KILLS'] ?? 0);

/** How many times as long everybody thinks between two things; 1 is faster than people are. */
const PACE = Number(process.env['LOAD_PACE'] ?? 1);

const ENVIRONMENT = { GONGKAI_TRUST_PROXY: '127.0.0.1', GONGKAI_CHECKS_PER_MINUTE: '0' };

const SEED = Number(process.env['LOAD_SEED'] ?? 20_261_122);
let state = SEED;
/** The same run again for the same seed, as far as a net allows: a row of Lehmer (Park and Miller, 1988). */
function chance(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

/** `npm run load`: citizens and officers at once against the program as users start it, and what was lost, doubled or late. */
const folder = mkdtempSync(join(tmpdir(), 'gongkai-load-'));
const receipts: Receipt[] = [];
const acknowledged = new Map<string, number>();
const measured: Measurements = new Map();
let officers: readonly Officer[] = [];
try {
  let program = await startProgram(folder, ENVIRONMENT);
  let store = await besideServer(folder);
  officers = await foundGovernment(store.db, BUREAUS, new Date());
  for (let stretch = 0; stretch <= KILLS; stretch += 1) {
    const visitors = await everyoneSignsIn(program.address);
    const stop = new AbortController();
    const crowd = { address: program.address, measured, random: chance, pace: PACE, stop: stop.signal };
    const offices: Offices = { ...crowd, officers, acknowledged };
    const busy = [
      ...Array.from({ length: CITIZENS }, (_, number) => citizen({ ...crowd, bureaus: BUREAUS, receipts }, number)),
      ...officers.map((officer, at) => work(offices, officer, visitors[at] as Visitor)),
    ];
    await pause((SECONDS * 1000) / (KILLS + 1));
    if (stretch < KILLS) {
      await program.kill();
      stop.abort();
      await Promise.allSettled(busy);
      await store.close();
      program = await startProgram(folder, ENVIRONMENT);
      store = await besideServer(folder);
      console.log(`killed after ${receipts.length} receipts and ${acknowledged.size} requests in work`);
    } else {
      stop.abort();
      await Promise.allSettled(busy);
    }
  }
  const after = await lookAfter({ db: store.db, address: program.address }, { receipts, acknowledged });
  await store.close();
  await program.stop();
  tell(after);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Sessions live in the database, but cookies go with the visitor. Measured apart: nobody signs in again and again. */
async function everyoneSignsIn(address: string): Promise<readonly Visitor[]> {
  const offices: Offices = {
    address,
    measured: new Map(),
    officers,
    acknowledged,
    random: chance,
    pace: PACE,
    stop: new AbortController().signal,
  };
  const visitors: Visitor[] = [];
  for (const [at, officer] of officers.entries()) visitors.push((await signedIn(offices, officer, at)).measuredIn(measured));
  return visitors;
}

function tell(after: Awaited<ReturnType<typeof lookAfter>>): void {
  console.log(`\n${CITIZENS} citizens, ${officers.length} officers, ${SECONDS} s, pace ${PACE}, ${KILLS} kills\n`);
  console.log('| request | times | p50 ms | p95 ms | p99 ms | statuses | broken |');
  console.log('| --- | ---: | ---: | ---: | ---: | --- | ---: |');
  const row = (kind: string, ms: readonly number[], statuses: ReadonlyMap<number, number>, broken: number): void => {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(ms, share).toFixed(0));
    const said = [...statuses].map(([status, times]) => `${status}: ${times}`).join(', ');
    console.log(`| ${kind} | ${ms.length} | ${p50} | ${p95} | ${p99} | ${said} | ${broken} |`);
  };
  for (const [kind, { ms, statuses, broken }] of measured) row(kind, ms, statuses, broken);
  const all = [...measured.values()];
  const statuses = new Map<number, number>();
  for (const one of all) for (const [status, times] of one.statuses) statuses.set(status, (statuses.get(status) ?? 0) + times);
  row(
    'all',
    all.flatMap(({ ms }) => ms),
    statuses,
    all.reduce((sum, { broken }) => sum + broken, 0),
  );
  const faults = [...statuses].filter(([status]) => status >= 500);
  const lost = [...after.lostReceipts, ...after.lostSteps, ...after.badSeries, ...after.sentTwice];
  console.log(
    `\n${after.requests} requests, ${receipts.length} receipts, ${after.letters} letters, ${after.sent} sent, ${after.events} events; ` +
      `lost receipts ${after.lostReceipts.length}, lost steps ${after.lostSteps.length}, bad series ${after.badSeries.length}, ` +
      `sent twice ${after.sentTwice.length}, broken links of the ledger ${after.broken}, 5xx ${faults.map(([s, n]) => `${s}×${n}`).join(' ') || 0}`,
  );
  for (const each of lost.slice(0, 20)) console.log(`  ${each}`);
  process.exitCode = lost.length + after.broken === 0 && (KILLS > 0 || faults.length === 0) ? 0 : 1;
}
