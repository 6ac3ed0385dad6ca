import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Vault } from '@gongkai/vault';
import { allOf, docxWith, paragraph, piecesOf, plainDocx, startS3Server } from '@gongkai/vault/testing';
import {
  discardFile,
  receiveFile,
  rebuildProjections,
  releaseFile,
  scanFileAgain,
  stripFile,
  vaultObjects,
  type FileAsker,
} from '../index.ts';
import {
  makeFileTest,
  administrator,
  handler,
  later,
  now,
  personOf,
  reviewer,
  settingsIn,
  SITE,
  type FileTest,
} from '../testing/file-test.ts';

let t: FileTest;
beforeAll(async () => {
  t = await makeFileTest(inject('postgres'));
});
afterAll(() => t.end());

describe.each(['folder', 's3'] as const)('the life of a file, kept by %s', (kind) => {
  let kept: Vault;
  let stopS3: (() => Promise<void>) | undefined;
  afterAll(() => stopS3?.());
  beforeAll(async () => {
    if (kind === 'folder') {
      kept = t.vault;
      return;
    }
    const { place, stop } = await startS3Server();
    stopS3 = stop;
    kept = await t.opened(
      settingsIn(t.folder, {
        GONGKAI_FILES: `s3://${place.bucket}`,
        GONGKAI_S3_ENDPOINT: place.endpoint,
        GONGKAI_S3_KEY_ID: place.accessKeyId,
        GONGKAI_S3_SECRET: place.secretAccessKey,
      }),
    );
  });

  test('in quarantine there is no such file; clean, it comes back byte for byte, whole and in part', async () => {
    const bytes = plainDocx();
    const id = await t.received(bytes, '答复书.docx', kept);
    expect(await t.found(id)).toMatchObject({ state: 'quarantined', name: '答复书.docx', size: bytes.length, type: null });
    expect(await t.linkTo(id, {}, kept)).toEqual({ ok: false, failure: { code: 'file.not-found' } });
    expect(await t.scanned(id, kept)).toEqual({ ok: true, value: 'clean' });
    expect(await t.scanned(id, kept)).toEqual({ ok: true, value: 'clean' });
    expect((await t.downloaded(id, {}, kept)).equals(bytes)).toBe(true);
    expect(await t.eventsOf(id)).toEqual(['file.received', 'file.cleared']);
    const link = await t.linkTo(id, {}, kept);
    const part = link.ok ? await t.follow(link.value.token, { part: () => ({ from: 10, to: 40 }) }, kept) : link;
    expect(part.ok && (await allOf(part.value.content)).equals(Buffer.from(bytes.subarray(10, 40)))).toBe(true);
    const areas = [];
    for await (const name of vaultObjects(kept).list()) if (name.includes(`/${id}.`)) areas.push(name);
    expect(areas).toEqual([`clean/1/${id}.original`]);
  });

  test('without its metadata it is another file; the original stays sealed beside it', async () => {
    const bytes = docxWith(paragraph('答复'), [{ name: 'docProps/core.xml', bytes: '<a>张三</a>' }]);
    const id = await t.received(bytes, '答复书.docx', kept);
    await t.scanned(id, kept);
    expect(await t.linkTo(id, { variant: 'stripped' }, kept)).toMatchObject({ failure: { code: 'file.not-stripped' } });
    const ask = { site: SITE, id, by: handler, now };
    const both = await Promise.all([stripFile(t.database.db, kept, ask), stripFile(t.database.db, kept, ask)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'store.conflict' } });
    expect((await t.downloaded(id, { variant: 'stripped' }, kept)).length).toBeLessThan(bytes.length);
    expect((await t.downloaded(id, {}, kept)).equals(bytes)).toBe(true);
  });
});

test('nothing of a file stands in clear where it is kept, nor its name in the ledger', async () => {
  const secret = '张三的身份证号码在这里';
  const id = await t.received(Buffer.from(secret), `${secret}.txt`);
  await t.scanned(id);
  for (const entry of await readdir(join(t.folder, 'files'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).includes(secret.slice(0, 4))).toBe(false);
  const { rows } = await t.database.run(`select body::text from ledger_event where stream = 'file/${id}'`);
  expect(JSON.stringify(rows)).not.toContain('张三');
});

test('an empty file is refused', async () => {
  const refused = await receiveFile(t.database.db, t.vault, {
    site: SITE,
    id: 'empty',
    name: '空.txt',
    unit: 'u1',
    purpose: 'case',
    content: piecesOf(Buffer.alloc(0)),
    by: handler,
    now,
  });
  expect(refused).toEqual({ ok: false, failure: { code: 'file.empty' } });
});

test('a name keeps its last part alone', async () => {
  const id = await t.received(Buffer.from('x'), '../../etc/通知\u0000.txt');
  expect((await t.found(id)).name).toBe('通知_.txt');
});

const hidden = () => docxWith(paragraph('内部', '<w:vanish/>'), []);

describe('a held file is let through', () => {
  test('by another person, with a reason; then it can be read', async () => {
    const bytes = hidden();
    const id = await t.received(bytes, '答复.docx');
    await t.scanned(id);
    const release = (by: FileAsker, reason = '经核实不含涉密内容') =>
      releaseFile(t.database.db, t.vault, { site: SITE, id, reason, by, now });
    const bringer = personOf('p1', ['handler', 'reviewer']);
    expect(await release(bringer)).toMatchObject({ failure: { code: 'permission.oneself' } });
    expect(await release(handler)).toMatchObject({ failure: { code: 'permission.no-role' } });
    expect(await release(administrator)).toMatchObject({ failure: { code: 'permission.administrators-apart' } });
    expect(await release(reviewer, ' ')).toMatchObject({ failure: { code: 'file.reason-needed' } });
    expect(await release(reviewer)).toEqual({ ok: true, value: undefined });
    expect(await release(reviewer)).toMatchObject({ failure: { code: 'file.not-held' } });
    expect((await t.downloaded(id)).equals(bytes)).toBe(true);
  });

  test('or looked at again by better rules', async () => {
    const id = await t.received(hidden(), '答复.docx');
    await t.scanned(id);
    const again = {
      site: SITE,
      id,
      now,
      by: { person: { ...administrator.person, appointments: [{ role: 'systemAdmin', unit: 'u1', scope: 'site' }] } },
    } as const;
    expect(await scanFileAgain(t.database.db, again)).toEqual({ ok: true, value: undefined });
    expect((await t.found(id)).state).toBe('quarantined');
    expect(await t.scanned(id)).toEqual({ ok: true, value: 'held' });
  });
});

describe('links', () => {
  test('are for the person who asked, or for a purpose, and for a short time', async () => {
    const id = await t.received(plainDocx(), 'a.docx');
    await t.scanned(id);
    const [own, outward] = [await t.linkTo(id), await t.linkTo(id, { purpose: 'reply' })];
    if (!own.ok || !outward.ok) throw new Error('no link');
    expect(await t.follow(own.value.token, { person: 'p2' })).toEqual({ ok: false, failure: { code: 'link.other-person' } });
    expect(await t.follow(own.value.token, { person: undefined })).toMatchObject({ failure: { code: 'link.other-person' } });
    expect(await t.follow(own.value.token, { now: later(5) })).toMatchObject({ failure: { code: 'link.expired' } });
    expect(await t.follow(outward.value.token, { person: undefined, now: later(6) })).toMatchObject({ ok: true });
    expect(await t.follow(`${own.value.token}x`)).toMatchObject({ failure: { code: 'link.not-ours' } });
    const { rows } = await t.database.run(
      `select actor, looked, data from access_record where subject = 'file/${id}' order by looked`,
    );
    expect(rows).toEqual([
      { actor: 'staff/p1', looked: 'access.exported', data: 'file' },
      { actor: 'staff/p1', looked: 'access.viewed', data: 'file' },
    ]);
  });

  test('are given to nobody who may not read the file, and open nothing that has been discarded', async () => {
    const id = await t.received(plainDocx(), 'a.docx');
    await t.scanned(id);
    expect(await t.linkTo(id, { by: personOf('p3', ['handler'], 'u2') })).toMatchObject({
      failure: { code: 'permission.outside-scope' },
    });
    expect(await t.linkTo(id, { by: administrator })).toMatchObject({ failure: { code: 'permission.administrators-apart' } });
    const link = await t.linkTo(id);
    expect(await discardFile(t.database.db, t.vault, { site: SITE, id, by: handler, why: 'withdrawn', now })).toMatchObject({
      ok: true,
    });
    expect(link.ok && (await t.follow(link.value.token))).toMatchObject({ failure: { code: 'file.not-found' } });
  });
});

test('rows follow from the events alone', async () => {
  const rows = async () => (await t.database.run('select * from kept_file order by id')).rows;
  const before = await rows();
  expect(before.length).toBeGreaterThan(5);
  await rebuildProjections(t.database.db, SITE);
  expect(await rows()).toEqual(before);
});
