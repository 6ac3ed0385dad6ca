import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOf, noise, piecesOf } from '../testing/bytes.ts';
import { startS3Server } from '../testing/s3-server.ts';
import { openFolderStore, sweepIncoming } from './folder-store.ts';
import type { ObjectName, ObjectStore } from './object-store.ts';
import { openS3Store } from './s3-store.ts';

const bytes = noise(3 * 1024 * 1024 + 17);
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-objects-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const DRIVERS: readonly (readonly [string, () => Promise<ObjectStore>])[] = [
  ['folder', async () => openFolderStore(await scratch())],
  [
    's3',
    async () => {
      const { place, stop } = await startS3Server();
      closing.push(stop);
      return openS3Store(place, await scratch());
    },
  ],
];

const namesIn = async (store: ObjectStore, area: 'quarantine' | 'clean') => {
  const names: string[] = [];
  for await (const { name } of store.list(area)) names.push(name);
  return names.sort();
};

describe.each(DRIVERS)('objects by the driver %s', (_name, open) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await open();
  });
  const read = async (name: ObjectName, part?: { readonly from: number; readonly to: number }) => {
    const stream = await store.read(name, part);
    return stream && allOf(stream);
  };

  test('come back as they were kept, whole and in part', async () => {
    await store.put('quarantine/1/a', piecesOf(bytes));
    expect((await read('quarantine/1/a'))?.equals(bytes)).toBe(true);
    expect((await read('quarantine/1/a', { from: 100_000, to: 300_001 }))?.equals(bytes.subarray(100_000, 300_001))).toBe(true);
    expect((await read('quarantine/1/a', { from: 5, to: 5 }))?.length).toBe(0);
  });

  test('that are not there are undefined; removing them is no error', async () => {
    expect(await read('clean/1/none')).toBeUndefined();
    expect(await store.size('clean/1/none')).toBeUndefined();
    expect(await store.size('quarantine/1/a')).toBe(bytes.length);
    expect(await read('clean/1/none', { from: 0, to: 1 })).toBeUndefined();
    await store.remove('clean/1/none');
    expect(await store.copy('quarantine/1/none', 'clean/1/none')).toBe('not-there');
  });

  test('whose stream breaks off leave nothing, and what was there before stays', async () => {
    const breaking = async function* () {
      yield bytes.subarray(0, 100_000);
      await Promise.resolve();
      throw new Error('the line went dead');
    };
    await expect(store.put('quarantine/1/broken', breaking())).rejects.toThrow('the line went dead');
    expect(await read('quarantine/1/broken')).toBeUndefined();
    await expect(store.put('quarantine/1/a', breaking())).rejects.toThrow('the line went dead');
    expect((await read('quarantine/1/a'))?.equals(bytes)).toBe(true);
  });

  test('are copied, replaced, listed by area and removed', async () => {
    await store.put('quarantine/2/b', piecesOf(Buffer.from('first')));
    await store.put('quarantine/2/b', piecesOf(Buffer.from('second')));
    expect(await store.copy('quarantine/2/b', 'clean/2/b')).toBe('copied');
    expect((await read('clean/2/b'))?.toString()).toBe('second');
    expect(await namesIn(store, 'clean')).toEqual(['clean/2/b']);
    expect(await namesIn(store, 'quarantine')).toEqual(['quarantine/1/a', 'quarantine/2/b']);
    await store.remove('quarantine/2/b');
    expect(await namesIn(store, 'quarantine')).toEqual(['quarantine/1/a']);
  });

  test('a reader that stops early leaves nothing open that would keep the next from reading', async () => {
    for await (const piece of (await store.read('quarantine/1/a')) ?? []) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect((await read('quarantine/1/a'))?.length).toBe(bytes.length);
  });

  test('have no names that lead out of the store', async () => {
    for (const name of ['clean/../../x', 'clean/..', 'clean//x', '/clean/x', 'clean/x y', 'other/x'])
      await expect(store.put(name as ObjectName, piecesOf(bytes))).rejects.toThrow('not the name of an object');
  });
});

test('what a killed program was writing into a folder is swept after its time, and only that', async () => {
  const folder = await scratch();
  const store = await openFolderStore(folder);
  await store.put('clean/1/a', piecesOf(bytes));
  const writing = store.put(
    'clean/1/b',
    (async function* () {
      yield bytes;
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield bytes;
    })(),
  );
  while ((await readdir(join(folder, 'incoming'))).length === 0) await new Promise(setImmediate);
  expect(await sweepIncoming(folder, new Date(Date.now() - 60_000))).toBe(0);
  await writing;
  const leftover = join(folder, 'incoming', 'leftover');
  await writeFile(leftover, 'half');
  await utimes(leftover, new Date(0), new Date(0));
  expect(await sweepIncoming(folder, new Date(1000))).toBe(1);
  expect(await namesIn(store, 'clean')).toEqual(['clean/1/a', 'clean/1/b']);
});

test('a service that proves signatures takes ours and refuses those of another secret', async () => {
  const { place, stop } = await startS3Server(true);
  closing.push(stop);
  const [ours, others] = [
    await openS3Store(place, await scratch()),
    await openS3Store({ ...place, secretAccessKey: 'another' }, await scratch()),
  ];
  await ours.put('quarantine/1/a', piecesOf(bytes));
  expect(await ours.copy('quarantine/1/a', 'clean/1/a')).toBe('copied');
  expect((await allOf((await ours.read('clean/1/a')) ?? piecesOf(Buffer.alloc(0)))).equals(bytes)).toBe(true);
  await expect(others.put('clean/1/a', piecesOf(bytes))).rejects.toThrow();
  await expect(others.read('clean/1/a')).rejects.toThrow();
});
