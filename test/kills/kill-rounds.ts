import { setTimeout as pause } from 'node:timers/promises';
import { verifyLedger } from '@gongkai/flows';
import { startProgram } from '../e2e/program.ts';
import { besideServer, nothingWritten, writeUnderLoad, type Written } from './writing-load.ts';

/** What the next start has found. All lists are empty where nothing was lost. */
export type Aftermath = {
  readonly afterMs: number;
  readonly killed: 'program' | 'program and database';
  readonly acknowledged: number;
  readonly reports: number;
  readonly lostEvents: readonly string[];
  readonly lostMessages: readonly string[];
  readonly lostReports: readonly string[];
  /** Pairs of which one half is there and the other not. */
  readonly halves: readonly string[];
  /** What nobody has tried to write. */
  readonly strangers: readonly string[];
  readonly events: number;
  readonly seals: number;
  readonly broken: number;
};

/**
 * Starts the program on the folder, kills it outright so long after it listens, while it is being written to, and again and again;
 * looks after each start whether everything is there that had been acknowledged, in any round so far. Every second time its
 * database is killed in the same moment, which else hears of the end and shuts down in order.
 *
 * @param moments milliseconds after listening, one for each round
 */
export async function killRounds(folder: string, moments: readonly number[], tell: (found: Aftermath) => void): Promise<void> {
  const written = nothingWritten();
  let program = await startProgram(folder);
  let store = await besideServer(folder);
  for (const [round, afterMs] of moments.entries()) {
    const stop = new AbortController();
    const load = writeUnderLoad({ store, address: program.address, round }, written, stop.signal);
    await pause(afterMs);
    const both = round % 2 === 1;
    if (both) process.kill(program.database, 'SIGKILL');
    await program.kill();
    stop.abort();
    await load;
    await store.close();
    program = await startProgram(folder);
    store = await besideServer(folder);
    const found = await lookFor(written, store, program.address);
    tell({ afterMs, killed: both ? 'program and database' : 'program', ...found });
  }
  await store.close();
  await program.stop();
}

type Beside = Awaited<ReturnType<typeof besideServer>>;

async function lookFor(
  { tried, acknowledged, reports }: Written,
  { db }: Beside,
  address: string,
): Promise<Omit<Aftermath, 'afterMs' | 'killed'>> {
  const access = await db.selectFrom('access_record').select('subject').execute();
  const queued = await db.selectFrom('outbox_message').select('idempotency_key as key').execute();
  const [events, messages] = [new Set(access.map(({ subject }) => subject)), new Set(queued.map(({ key }) => key))];
  const lostReports: string[] = [];
  for (const id of reports) if ((await fetch(`${address}/api/v1/reports/${id}`)).status !== 200) lostReports.push(id);
  const [ledger] = await verifyLedger(db);
  return {
    acknowledged: acknowledged.size,
    reports: reports.size,
    lostEvents: without(acknowledged, events),
    lostMessages: without(acknowledged, messages),
    lostReports,
    halves: [...without(events, messages), ...without(messages, events)],
    strangers: without(events, tried),
    events: ledger?.events ?? 0,
    seals: ledger?.seals ?? 0,
    broken: ledger?.broken ?? 0,
  };
}

const without = (these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] =>
  [...these].filter((each) => !those.has(each));
