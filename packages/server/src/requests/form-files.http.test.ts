import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { purgeUploads } from '@gongkai/flows';
import { LAW_DEFAULTS } from '@gongkai/law';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { plainDocx } from '@gongkai/vault/testing';
import type { FormPart } from '../testing/form.ts';
import { codeIn, foundedApp, type FoundedApp, keyIn } from '../testing/founded-app.ts';
import { SITE, START } from '../testing/work-app.ts';
import { UPLOAD_LIMITS } from './sent-form.ts';

let made: FoundedApp<TestDatabase['run']>;
const FORM = `/request/${SITE}/bureau`;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const GOOD = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  content: '2025年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};
const DOCX = plainDocx();
const newKey = async () => keyIn((await made.get(FORM)).payload);
const send = (fields: Readonly<Record<string, string>>, files: readonly FormPart[] = []) => made.postFiles(FORM, fields, files);
const docx = (field: string, file = '介绍信.docx', bytes: Uint8Array = DOCX): FormPart => ({ name: field, file, bytes });
type Row = { readonly file_id: string; readonly attached: boolean; readonly state: string };
const uploads = async () => {
  const { rows } = await made.run(
    'select file_id, attached, state from request_upload u join kept_file f on f.site_id = u.site_id and f.id = u.file_id order by file_id',
  );
  return rows as readonly Row[];
};
const waiting = async () => (await uploads()).find(({ attached }) => !attached);

test('files come with the form, sealed; sent again it is the same request with the same files', async () => {
  const fields = { ...GOOD, key: await newKey() };
  const first = await send(fields, [docx('identity'), docx('attachment', '附件.docx')]);
  expect(first.statusCode).toBe(200);
  expect((await uploads()).map(({ attached, state }) => [attached, state])).toEqual([
    [true, 'quarantined'],
    [true, 'quarantined'],
  ]);
  const again = await send(fields);
  expect([again.statusCode, codeIn(again.payload)]).toEqual([200, codeIn(first.payload)]);
  const { rows } = await made.run(`select body::text as told from ledger_event where stream like 'file/%'`);
  expect(JSON.stringify(rows)).not.toContain('介绍信');
});

test('a browser sends an empty file without a name where none was chosen: that is no file', async () => {
  const before = (await uploads()).length;
  const none = new Uint8Array();
  const answer = await send({ ...GOOD, key: await newKey() }, [docx('identity', '', none), docx('attachment', '', none)]);
  expect([answer.statusCode, codeIn(answer.payload)]).toEqual([200, expect.stringMatching(/^[0-9A-Z]{4}-/)]);
  expect((await uploads()).length).toBe(before);
});

test('a form with faults keeps the file: it is sent again without choosing it anew, and can be taken back', async () => {
  const key = await newKey();
  const faulty = await send({ ...GOOD, key, phone: '' }, [docx('identity', '身份证.docx')]);
  expect(faulty.statusCode).toBe(422);
  expect(faulty.payload).toContain('身份证明 身份证.docx');
  const kept = await waiting();
  expect(kept).toMatchObject({ attached: false });
  // Somebody else's form takes back nothing of it.
  await send({ ...GOOD, key: await newKey(), phone: '', drop: kept?.file_id ?? '' });
  expect((await waiting())?.file_id).toBe(kept?.file_id);
  const dropped = await send({ ...GOOD, key, phone: '', drop: kept?.file_id ?? '' });
  expect(dropped.payload).not.toContain('身份证.docx');
  expect((await uploads()).map(({ file_id }) => file_id)).not.toContain(kept?.file_id);
});

describe('a file that is not taken is named with the reason, and nothing typed is lost', () => {
  test.each([
    ['a program', docx('attachment', '委托书.exe'), '的类型不能接收'],
    ['something else under the name of a picture', docx('attachment', '照片.jpg'), '的内容与它的扩展名不符'],
    ['nothing', docx('attachment', '空.pdf', new Uint8Array()), '是空的'],
    ['too much', docx('attachment', '大.pdf', new Uint8Array(UPLOAD_LIMITS.bytes + 1)), '超过 10 兆字节'],
  ])('%s', async (_what, file, why) => {
    const before = (await uploads()).length;
    const answer = await send({ ...GOOD, key: await newKey(), content: '龙王庙水库' }, [file]);
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain(why);
    expect(answer.payload).toContain('龙王庙水库');
    expect((await uploads()).length).toBe(before);
  });

  test('one beyond the number that is taken at once; the others stay', async () => {
    const files = Array.from({ length: UPLOAD_LIMITS.files + 1 }, (_, at) => docx('attachment', `附件${at}.docx`));
    const answer = await send({ ...GOOD, key: await newKey() }, files);
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('“附件5.docx”没有收下');
    expect(answer.payload.match(/name="drop"/g)).toHaveLength(UPLOAD_LIMITS.files);
  });
});

test('files of a form that was never sent go when their time is over; those of a request stay', async () => {
  const later = new Date(START.getTime() + (LAW_DEFAULTS.uploadDays + 2) * 86_400_000);
  const before = await uploads();
  const over = before.filter(({ attached }) => !attached).length;
  expect(over).toBeGreaterThan(0);
  expect(await purgeUploads(made.deps.db, made.deps.vault, { now: new Date(START.getTime() + 86_400_000) })).toBe(0);
  expect(await purgeUploads(made.deps.db, made.deps.vault, { now: later })).toBe(over);
  const { rows } = await made.run(`select count(*)::int as n from kept_file where state <> 'discarded'`);
  expect(rows).toEqual([{ n: before.length - over }]);
});
