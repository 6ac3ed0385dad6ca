import { spawn } from 'node:child_process';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { keepSealed, type Vault } from '@gongkai/vault';
import { docxWith, noise, paragraph, piecesOf, plainDocx } from '@gongkai/vault/testing';
import { findKeptFile, purgeQuarantine, scanWaitingFiles } from '../index.ts';
import { makeFileTest, handler, later, now, SITE, type FileTest } from '../testing/file-test.ts';

let t: FileTest;
beforeAll(async () => {
  t = await makeFileTest(inject('postgres'));
});
afterAll(() => t.end());

const hidden = () => docxWith(paragraph('内部', '<w:vanish/>'), []);

describe('crashes', () => {
  test('after the bytes and before the row: nothing is there, and the leftover is swept after a day', async () => {
    await keepSealed(t.vault, 'quarantine', { site: SITE, file: 'crashed', variant: 'original' }, piecesOf(noise(1000)));
    const waiting = await t.received(plainDocx(), 'a.docx');
    const there = async () => (await readdir(join(t.folder, 'files', 'quarantine', '1'))).sort();
    expect(await there()).toContain('crashed.original');
    await purgeQuarantine(t.database.db, t.vault, { now: new Date() });
    expect(await there()).toContain('crashed.original');
    const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
    await purgeQuarantine(t.database.db, t.vault, { now: tomorrow });
    expect(await there()).not.toContain('crashed.original');
    expect(await t.scanned(waiting)).toEqual({ ok: true, value: 'clean' });
  });

  test('between quarantine and clean, by kill -9: nothing is lost, and the next round finishes it', async () => {
    const bytes = plainDocx();
    const id = await t.received(bytes, 'a.docx');
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../fixtures/die-while-scanning.ts', import.meta.url)), t.database.url('owner'), t.folder, id],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const signal = await new Promise((settle) => child.once('exit', (_code, by) => settle(by)));
    expect(signal).toBe('SIGKILL');
    expect((await t.found(id)).state).toBe('quarantined');
    expect(await readdir(join(t.folder, 'files', 'clean', '1'))).toContain(`${id}.original`);
    // Its claim still stands; whoever comes when it is over takes the file up.
    expect(await t.scanned(id)).toEqual({ ok: true, value: 'busy' });
    await scanWaitingFiles(t.database.db, t.vault, { now: later(11) });
    expect((await t.found(id)).state).toBe('clean');
    expect((await t.downloaded(id)).equals(bytes)).toBe(true);
    expect(await t.eventsOf(id)).toEqual(['file.received', 'file.cleared']);
  });

  test('of two scanners at once one works, and of two that both work one is believed', async () => {
    const id = await t.received(plainDocx(), 'a.docx');
    const both = await Promise.all([t.scanned(id), t.scanned(id)]);
    expect(both.map((done) => done.ok && done.value).toSorted()).toEqual(['busy', 'clean']);
    const other = await t.received(plainDocx(), 'a.docx');
    // The second comes when the first one's claim is over, while the first still works.
    const racing = await Promise.all([t.scanned(other), t.scanned(other, t.vault, later(11))]);
    expect(racing.every((done) => done.ok && ['clean', 'busy'].includes(done.value))).toBe(true);
    expect(await t.eventsOf(other)).toEqual(['file.received', 'file.cleared']);
    expect((await t.downloaded(other)).length).toBe(plainDocx().length);
  });
});

test('bytes that were changed where they lie are never given out', async () => {
  const id = await t.received(plainDocx(), 'a.docx');
  await truncate(join(t.folder, 'files', 'quarantine', '1', `${id}.original`), 100);
  expect(await t.scanned(id)).toEqual({ ok: true, value: 'held' });
  expect(await t.found(id)).toMatchObject({ reasons: ['held.damaged-in-store'], releasable: false });
  const [one, two] = [await t.received(noise(5000), 'a.txt'), await t.received(Buffer.from('x'.repeat(5000)), 'b.txt')];
  await t.scanned(two);
  // The file of one under the name of the other.
  await writeFile(
    join(t.folder, 'files', 'clean', '1', `${two}.original`),
    await readFile(join(t.folder, 'files', 'quarantine', '1', `${one}.original`)),
  );
  await expect(t.downloaded(two)).rejects.toThrow('are not those that were kept');
});

test('where the antivirus is silent the file waits, and comes through when it answers', async () => {
  const id = await t.received(plainDocx(), 'a.docx');
  const deaf: Vault = { ...t.vault, scan: { clamd: { path: join(t.folder, 'nobody.sock') } } };
  expect(await t.scanned(id, deaf)).toMatchObject({ failure: { code: 'scan.antivirus-silent' } });
  expect((await t.found(id)).state).toBe('quarantined');
  expect(await t.scanned(id, t.vault, later(1))).toEqual({ ok: true, value: 'busy' });
  expect(await t.scanned(id, t.vault, later(3))).toEqual({ ok: true, value: 'clean' });
});

test('held files are kept for thirty days; forgotten, no key is left', async () => {
  const id = await t.received(hidden(), '答复.docx');
  await t.scanned(id);
  await purgeQuarantine(t.database.db, t.vault, { now: later(29 * 24 * 60) });
  expect((await t.found(id)).state).toBe('held');
  const { expired } = await purgeQuarantine(t.database.db, t.vault, { now: later(31 * 24 * 60) });
  expect(expired).toBeGreaterThan(0);
  expect(await findKeptFile(t.database.db, { site: SITE, id, by: handler, now })).toMatchObject({
    failure: { code: 'file.not-found' },
  });
  expect((await t.database.run(`select from file_lock where file_id = '${id}'`)).rowCount).toBe(0);
  expect(await t.eventsOf(id)).toEqual(['file.received', 'file.held', 'file.discarded']);
});
