import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { keepSealed } from '@gongkai/vault';
import {
  docxWith,
  flatBomb,
  htmlPage,
  nestedBomb,
  paragraph,
  PLAIN_SHEET,
  testVirus,
  vbaProject,
  xlsxOf,
} from '@gongkai/vault/testing';
import { receiveFile, releaseFile } from '../index.ts';
import { makeFileTest, handler, now, reviewer, SITE, type FileTest } from '../testing/file-test.ts';

let t: FileTest;
beforeAll(async () => {
  t = await makeFileTest(inject('postgres'));
});
afterAll(() => t.end());

describe('each trap is held with its reason, and stays shut', () => {
  test.each<[string, string, () => Uint8Array, string, boolean]>([
    ['the test virus', '通知.txt', testVirus, 'held.test-virus', false],
    ['a flat bomb', '数据.zip', flatBomb, 'held.archive-bomb', false],
    ['a nested bomb', '数据.zip', nestedBomb, 'held.archive-bomb', false],
    [
      'Word with a macro',
      '答复.docx',
      () => docxWith(paragraph('答复'), [{ name: 'word/vbaProject.bin', bytes: vbaProject() }]),
      'held.macro',
      false,
    ],
    [
      'a workbook with a hidden sheet',
      '台账.xlsx',
      () =>
        xlsxOf([
          { name: '一', body: PLAIN_SHEET },
          { name: '二', state: 'hidden', body: PLAIN_SHEET },
        ]),
      'held.hidden-sheet',
      true,
    ],
    [
      'a workbook with a hidden column',
      '台账.xlsx',
      () => xlsxOf([{ name: '一', body: `<cols><col min="1" max="1" hidden="1"/></cols>${PLAIN_SHEET}` }]),
      'held.hidden-columns',
      true,
    ],
    ['HTML named .pdf', '通知.pdf', htmlPage, 'held.name-differs', false],
  ])('%s', async (_what, name, bytes, code, releasable) => {
    const id = await t.received(bytes(), name);
    expect(await t.scanned(id)).toEqual({ ok: true, value: 'held' });
    const file = await t.found(id);
    expect(file).toMatchObject({ state: 'held', reasons: [code], releasable });
    expect(file.told.map((told) => told.code)).toEqual([code]);
    expect(await t.linkTo(id)).toEqual({ ok: false, failure: { code: 'file.not-found' } });
    const release = await releaseFile(t.database.db, t.vault, { site: SITE, id, reason: '确需公开', by: reviewer, now });
    expect(release).toMatchObject(releasable ? { ok: true } : { failure: { code: 'file.never-released' } });
  });

  test('1 GB of zeros: refused at the limit, nothing more is read, and nothing of it is kept', async () => {
    const zeros = new Uint8Array(1024 * 1024);
    let given = 0;
    const content = async function* () {
      for (; given < 1024; given += 1) {
        yield await Promise.resolve(zeros);
      }
    };
    const refused = await receiveFile(t.database.db, t.vault, {
      site: SITE,
      id: 'zeros',
      name: '零.txt',
      unit: 'u1',
      purpose: 'case',
      content: content(),
      by: handler,
      now,
    });
    expect(refused).toEqual({ ok: false, failure: { code: 'file.over-limit', params: { limit: 20 * 1024 * 1024 } } });
    expect(given).toBe(20);
    expect(await readdir(join(t.folder, 'files', 'incoming'))).toEqual([]);
    expect(await t.eventsOf('zeros')).toEqual([]);
  });

  test('1 GB of zeros where so much is allowed is sealed in flat memory as well', async () => {
    const zeros = new Uint8Array(1024 * 1024);
    let most = 0;
    const content = async function* () {
      for (let index = 0; index < 1024; index += 1) {
        yield await Promise.resolve(zeros);
        most = Math.max(most, process.memoryUsage().external);
      }
    };
    const before = process.memoryUsage().external;
    const place = { site: SITE, file: 'gigabyte', variant: 'original' } as const;
    expect((await keepSealed(t.vault, 'quarantine', place, content(), 2 ** 31)).size).toBe(2 ** 30);
    expect(most - before).toBeLessThan(256 * 1024 * 1024);
    await t.vault.objects.remove('quarantine/1/gigabyte.original');
  });
});
