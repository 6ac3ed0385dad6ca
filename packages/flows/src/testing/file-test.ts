import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Appointment, Person } from '@gongkai/staff';
import { readStream, type FileVariant } from '@gongkai/store';
import { makeTestDatabase, type TestConnections } from '@gongkai/store/testing';
import { readVaultSettings, type Part, type Vault, type VaultSettings } from '@gongkai/vault';
import { allOf, piecesOf } from '@gongkai/vault/testing';
import {
  findKeptFile,
  giveFileLink,
  openFileLink,
  openFileVault,
  receiveFile,
  scanFile,
  type FileAsker,
} from '../files/index.ts';

export const now = new Date('2026-11-22T01:00:00.000Z');
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
export const SITE = 1;

/** Somebody of unit `u1`, or of another, with appointments for that unit alone. */
export function personOf(id: string, roles: readonly Appointment['role'][], unit = 'u1'): FileAsker {
  const person: Person = {
    id,
    unit,
    state: 'active',
    secondFactor: true,
    appointments: roles.map((role) => ({ role, unit, scope: 'ownUnit' })),
  };
  return { person };
}
export const handler = personOf('p1', ['handler']);
export const reviewer = personOf('p2', ['reviewer']);
export const administrator = personOf('p9', ['systemAdmin']);

export function settingsIn(data: string, environment: Readonly<Record<string, string>> = {}): VaultSettings {
  const settings = readVaultSettings(environment, data);
  if (!settings.ok) throw new Error(JSON.stringify(settings.failure));
  return settings.value;
}

type LinkSaid = Partial<{ variant: FileVariant; purpose: string; by: FileAsker }>;
type FollowSaid = Partial<{ person: string | undefined; now: Date; part: (size: number) => Part }>;

/** A database, a folder and a vault of one test file, and the steps of a file's life in short. Steps that should succeed throw where they do not. */
export async function makeFileTest(connections: TestConnections) {
  const database = await makeTestDatabase(connections);
  await database.run(`insert into site (id, name) values (1, '莱西市人民政府')`);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-vault-'));
  const opened = async (settings: VaultSettings): Promise<Vault> => {
    const made = await openFileVault(database.db, settings, now);
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    return made.value;
  };
  const vault = await opened(settingsIn(folder, { GONGKAI_UPLOAD_MB: '20' }));
  let count = 0;
  const follow = (token: string, said: FollowSaid = {}, into = vault) =>
    openFileLink(database.db, into, { token, person: 'p1', part: () => undefined, now, ...said });
  const linkTo = (id: string, said: LinkSaid = {}, into = vault) =>
    giveFileLink(database.db, into, { site: SITE, id, variant: 'original', by: handler, now, ...said });
  return {
    database,
    folder,
    vault,
    opened,
    follow,
    linkTo,
    received: async (bytes: Uint8Array, name: string, into = vault): Promise<string> => {
      const id = `f${(count += 1)}`;
      const ask = { site: SITE, id, name, unit: 'u1', purpose: 'case', content: piecesOf(bytes), by: handler, now };
      const done = await receiveFile(database.db, into, ask);
      if (!done.ok) throw new Error(done.failure.code);
      return id;
    },
    scanned: (id: string, into = vault, at = now) => scanFile(database.db, into, { site: SITE, id, now: at }),
    found: async (id: string) => {
      const file = await findKeptFile(database.db, { site: SITE, id, by: handler, now });
      if (!file.ok) throw new Error(file.failure.code);
      return file.value;
    },
    downloaded: async (id: string, said: LinkSaid = {}, into = vault): Promise<Buffer> => {
      const link = await linkTo(id, said, into);
      if (!link.ok) throw new Error(link.failure.code);
      const file = await follow(link.value.token, {}, into);
      if (!file.ok) throw new Error(file.failure.code);
      return allOf(file.value.content);
    },
    eventsOf: async (id: string) => (await readStream(database.db, SITE, `file/${id}`)).map(({ type }) => type),
    end: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type FileTest = Awaited<ReturnType<typeof makeFileTest>>;
