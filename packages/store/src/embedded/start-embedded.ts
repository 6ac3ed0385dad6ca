import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Failure, type Result } from '@gongkai/kernel';
import { findBinaries } from './binaries.ts';
import { checkMajor, closeToOthers, openDataFolder } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { clearLeftover } from './leftover.ts';
import { makeMissingLinks } from './library-links.ts';
import { makeCluster } from './make-cluster.ts';
import { DATABASE, prepareDatabase, ROLES, type Role } from './prepare-database.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';
import { SERVER_SETTINGS } from './server-settings.ts';
import { startProcess, type ServerProcess } from './start-process.ts';
import { loopbackTransport, socketTransport, type Transport } from './transport.ts';

export type EmbeddedFailure = Failure<
  | 'embedded.no-binaries'
  | 'embedded.links-missing'
  | 'embedded.did-not-start'
  | 'data.unwritable'
  | 'data.in-use'
  | 'data.other-owner'
  | 'data.needs-namespace'
  | 'data.server-stays'
  | 'data.newer-postgres'
  | 'data.older-postgres'
  | 'data.not-ours'
  | 'data.damaged'
>;

/** As the driver takes it. */
export type Connection = Transport['address'] & { readonly user: string; readonly database: string };

export type EmbeddedServer = {
  readonly pid: number;
  readonly runAs: RunAs;
  /** How to connect as a role; the program's own database unless another is named. */
  readonly as: (role: Role, database?: string) => Connection;
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Stops the server and gives the data folder free. May be called again. */
  readonly stop: () => Promise<void>;
};

/** For tests, to go the ways that this machine would not choose. */
export type EmbeddedOptions = {
  readonly transport?: 'socket' | 'loopback';
  readonly deathSignal?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
};

/**
 * Starts the PostgreSQL that npm brought on a data folder, which is made where it is not there, and which this process
 * then owns alone.
 */
export async function startEmbedded(
  path: string,
  options: EmbeddedOptions = {},
): Promise<Result<EmbeddedServer, EmbeddedFailure>> {
  const binaries = findBinaries();
  if (!binaries.ok) return binaries;
  const links = await makeMissingLinks(binaries.value.home);
  if (!links.ok) return links;
  const folder = await openDataFolder(path);
  if (!folder.ok) return folder;
  const { root, cluster, owners } = folder.value;
  const runAs = chooseRunAs(root, owners);
  if (!runAs.ok) return runAs;
  const lock = lockFolder(root, runAs.value);
  if (!lock.ok) return lock;

  const release: (() => unknown)[] = [lock.value.release];
  const undoAll = async () => {
    for (const undo of release.toReversed()) await undo();
  };
  const giveUp = async <T>(refused: T): Promise<T> => {
    await undoAll();
    return refused;
  };
  try {
    const windows = process.platform === 'win32';
    const useLoopback = (options.transport ?? (windows ? 'loopback' : 'socket')) === 'loopback';
    if (owners.cluster !== undefined) {
      const major = checkMajor(cluster, binaries.value.major);
      if (!major.ok) return await giveUp(major);
      closeToOthers(cluster);
      const cleared = await clearLeftover(cluster);
      if (!cleared.ok) return await giveUp(cleared);
    }
    const transport = await (useLoopback ? loopbackTransport : socketTransport)(root, runAs.value);
    release.push(transport.remove);
    if (owners.cluster === undefined) {
      const made = await makeCluster(binaries.value, folder.value, runAs.value, transport.access);
      if (!made.ok) return await giveUp(made);
    }
    const flags = [...transport.flags, ...settingFlags({ ...SERVER_SETTINGS, ...options.settings })];
    const started = await withPatience(() =>
      startProcess(
        binaries.value,
        folder.value,
        runAs.value,
        flags,
        ...(options.deathSignal === undefined ? [] : [options.deathSignal]),
      ),
    );
    if (!started.ok) return await giveUp(started);
    release.push(started.value.stop);
    await prepareDatabase(transport.address);
    return ok(embeddedServer(started.value, runAs.value, transport, undoAll));
  } catch (error) {
    await undoAll();
    throw error;
  }
}

function embeddedServer(server: ServerProcess, runAs: RunAs, transport: Transport, undoAll: () => Promise<void>): EmbeddedServer {
  let stopped: Promise<void> | undefined;
  return {
    pid: server.pid,
    runAs,
    as: (role, database = DATABASE) => ({ ...transport.address, user: ROLES[role], database }),
    ended: server.ended,
    stop: () => (stopped ??= undoAll()),
  };
}

const settingFlags = (settings: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** The children of a server that was killed outright hold its memory for a moment longer; the next server refuses until they see it. */
async function withPatience<T>(start: () => Promise<Result<T, Failure<'embedded.did-not-start'>>>) {
  for (let tries = 1; ; tries += 1) {
    const started = await start();
    const held = !started.ok && String(started.failure.params?.['line']).includes('shared memory block');
    if (!held || tries === 50) return started;
    await pause(200);
  }
}
