import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import {
  appendEvents,
  correctConference,
  decideOutcome,
  eraseRecord,
  noteRequest,
  receiveFile,
  recordSearch,
  recordConference,
  scanFile,
  submitRequest,
  transact,
  undoEvent,
  type Acting,
} from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { Vault } from '@gongkai/vault';
import { plainDocx } from '@gongkai/vault/testing';
import { testVault, type TestVault } from '../../testing/test-vault.ts';
import { codeOf, twoProcesses, type Browser } from '../../testing/two-processes.ts';
import { SITE, START } from '../../testing/work-app.ts';

let database: TestDatabase;
let kept: TestVault;
let vault: Vault;
let house: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  kept = await testVault(database.db);
  ({ vault } = kept);
  house = await twoProcesses(database, vault);
  const place = { site: SITE, stream: 'unit/bureau', seen: 'end', actor: 'system/test', now: START } as const;
  const body = { court: '临江县人民法院', phone: '0517-87000000', address: '临江县学府路1号' };
  await transact(database.db, (tx) => appendEvents(tx, place, [{ type: 'unit.described', on: plainDate('2020-01-02'), body }]));
});
afterAll(async () => {
  await house.close();
  await database.drop();
  await kept.remove();
});
beforeEach(() => house.begin());

const office: Acting = { site: SITE, person: undefined, actor: 'system/test', now: START, today: plainDate('2026-03-02') };
const done = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const FORM = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  content: '临江县2025年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};

async function attachment(id: string): Promise<string> {
  const [db, now] = [database.db, START];
  const content = (async function* () {
    await Promise.resolve();
    yield plainDocx();
  })();
  const file = {
    site: SITE,
    id,
    name: '补充说明.docx',
    unit: 'bureau',
    purpose: 'case',
    content,
    by: { actor: 'system/test' },
    now,
  } as const;
  done(await receiveFile(db, vault, file));
  expect(await scanFile(db, vault, { site: SITE, id, now })).toMatchObject({ value: 'clean' });
  return id;
}

const DEPARTING = { ...GRANTED, answers: { ...GRANTED.answers, published: true } };
const departs = async (request: string, reason = '网上的是旧版') =>
  done(await decideOutcome({ db: database.db, vault }, office, { request, ...DEPARTING, reason })).seen;
const takeBack = async (request: string, event: number) =>
  done(await undoEvent({ db: database.db, vault }, office, { request, event, reason: '登记有误' }));

/** A request that was granted, with a conference and a note of the office; the answer has been sent. */
async function answered(extra = 'extra-1', decide: (request: string) => Promise<unknown> = departs) {
  const deps = { db: database.db, vault };
  const days = { submittedOn: plainDate('2026-03-02') };
  const ask = { unit: 'bureau', route: 'counter', days, form: FORM, attachments: [await attachment(extra)] } as const;
  const { request } = done(await submitRequest(deps, office, ask));
  const said = { participants: [{ name: '周杰' }], question: '能不能公开', opinions: '都同意', conclusion: '会商认为可以公开' };
  const held = { request, heldOn: plainDate('2026-03-02') };
  const { conference } = done(await recordConference(deps, office, { ...held, said }));
  const anew = { ...said, participants: [...said.participants, { name: '罗文', unit: '司法局' }] };
  done(await correctConference(deps, office, { ...held, said: anew, conference, reason: '漏记一人' }));
  done(await noteRequest(deps, office, { request, text: '内部提醒，不入卷' }));
  const searched = {
    searchedOn: plainDate('2026-03-02'),
    searchers: ['周杰', '罗文'],
    places: ['公文系统', '档案室'],
    keywords: ['防汛'],
    retention: '保存三十年',
    result: '在公文系统查到一份',
  };
  done(await recordSearch(deps, office, { request, found: true, said: searched }));
  await decide(request);
  const as = (role: 'handler' | 'reviewer' | 'signer') =>
    house.ready(role, role, { name: `${role}某`, appointments: [{ role, unit: 'bureau', scope: 'ownUnit' }] });
  const [handler, reviewer, signer] = [await as('handler'), await as('reviewer'), await as('signer')];
  const written = { code: 'L20', said: { papers: '《防汛应急预案》，共12页' }, texts: {} };
  const drafted = await post(handler, `/requests/${request}/letters`, written);
  const { letter } = drafted.json<{ letter: string }>();
  const act = (browser: Browser, what: string, body: object = {}) =>
    post(browser, `/requests/${request}/letters/${letter}/${what}`, body);
  await act(handler, 'submit');
  await act(reviewer, 'opinion', { matter: 'secrecy', agrees: true, opinion: '不涉及国家秘密' });
  await act(reviewer, 'opinion', { matter: 'legality', agrees: true });
  await act(signer, 'sign');
  await act(handler, 'number');
  await act(handler, 'dispatch', { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意' });
  return { request, handler, deliver: () => act(handler, 'delivery', { proof: 'RA123456789CN' }) };
}

async function post(browser: Browser, path: string, body: object) {
  const answer = await browser.post(path, body);
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.payload}`);
  return answer;
}

const seenOf = async (browser: Browser, request: string) =>
  (await browser.get(`/requests/${request}`)).json<{ seen: number }>().seen;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the file of a request holds what came and what left, listed with their sums; laid away it can be made again, byte by byte', async () => {
  const { request, handler, deliver } = await answered();
  const early = await handler.post(`/requests/${request}/archive`, { seen: await seenOf(handler, request) });
  expect(codeOf(early)).toBe('answer.not-delivered');
  await deliver();
  const zip = (await handler.get(`/requests/${request}/archive.zip`)).rawPayload;
  const files = unzipSync(zip);
  const names = Object.keys(files);
  expect(names.map((name) => name.replace(/^\d+_[\d-]+_/, '').replace(/ .*\./, '.'))).toEqual([
    '目录.pdf',
    '政府信息公开申请.txt',
    '附件.docx',
    '疑难会商记录.txt',
    '疑难会商记录（更正）.txt',
    '检索记录.txt',
    expect.stringMatching(/告知书\.pdf$/),
    expect.stringMatching(/告知书\.docx$/),
    '处理决定及判断过程.txt',
    expect.stringMatching(/^审批记录/),
    expect.stringMatching(/^送达记录/),
    '办理经过.txt',
    'SHA256SUMS',
  ]);
  const textOf = (part: string) => strFromU8(files[names.find((name) => name.includes(part)) ?? ''] ?? new Uint8Array());
  for (const said of [FORM.content, FORM.name, FORM.number]) expect(textOf('公开申请')).toContain(said);
  expect(textOf('会商记录.')).toBe(
    '会商日期：2026年3月2日\n参加人员：周杰\n会商的问题：能不能公开\n各方意见：都同意\n结论：会商认为可以公开\n',
  );
  expect(textOf('检索记录')).toBe(
    '检索日期：2026年3月2日\n检索人：周杰、罗文\n检索的范围：公文系统；档案室\n检索的关键词：防汛\n' +
      '保存期限，移交、销毁的情况：保存三十年\n检索情况：在公文系统查到一份\n检索结果：找到了\n',
  );
  expect(textOf('更正')).toContain('参加人员：周杰、罗文（司法局）');
  const { text: index } = await extractText(await getDocumentProxy(files['目录.pdf'] ?? new Uint8Array()), { mergePages: true });
  for (const title of ['处理决定及判断过程', '审批记录', '送达记录', '办理经过'])
    expect(index.replace(/\s/g, '')).toContain(title);
  for (const told of ['处理结果：予以公开', '已经公开', '网上的是旧版', '以上判断的结果是“予以公开（已主动公开）”'])
    expect(textOf('判断过程')).toContain(told);
  for (const told of ['handler某　拟稿', 'reviewer某　保密审查：同意', '不涉及国家秘密', '合法性审查：同意', 'signer某　签发'])
    expect(textOf('审批记录')).toContain(told);
  for (const told of ['发出：挂号邮寄（RA123456789CN）', '申请人来电同意', '送达（RA123456789CN）'])
    expect(textOf('送达记录')).toContain(told);
  for (const told of ['收到申请人的提交', '登记2026年3月2日的疑难会商', '写下办理记录', '送达'])
    expect(textOf('办理经过')).toContain(told);
  expect(textOf('办理经过')).not.toContain('内部提醒');
  for (const line of textOf('SHA256SUMS').trim().split('\n')) {
    const [sum = '', name = ''] = line.split('  ');
    expect(sha256(files[name] ?? new Uint8Array())).toBe(sum);
  }
  const stale = await handler.post(`/requests/${request}/archive`, { seen: (await seenOf(handler, request)) - 1 });
  expect(codeOf(stale)).toBe('store.conflict');
  expect(stale.json<{ changed: readonly { sentence: string }[] }>().changed).toMatchObject([
    { sentence: expect.stringContaining('送达') as string },
  ]);
  const laid = await post(handler, `/requests/${request}/archive`, { seen: await seenOf(handler, request) });
  expect(laid.json<{ digest: string }>().digest).toBe(sha256(zip));
  expect((await handler.get(`/requests/${request}/archive.zip`)).rawPayload.equals(zip)).toBe(true);
  const again = await handler.post(`/requests/${request}/archive`, { seen: await seenOf(handler, request) });
  expect(codeOf(again)).toBe('request.archived');
  const { rows } = await database.run(
    `select body ->> 'digest' as digest from ledger_event where stream = 'request/${request}' and type = 'request.archived'`,
  );
  expect(rows).toEqual([{ digest: sha256(zip) }]);
});

const namesIn = async (browser: Browser, request: string) =>
  Object.keys(unzipSync((await browser.get(`/requests/${request}/archive.zip`)).rawPayload)).join('\n');

const layAway = async (browser: Browser, request: string) =>
  (await post(browser, `/requests/${request}/archive`, { seen: await seenOf(browser, request) })).json<{ digest: string }>()
    .digest;
const zipOf = async (browser: Browser, request: string) => (await browser.get(`/requests/${request}/archive.zip`)).rawPayload;

/** As an earlier version of the program laid it away. */
async function laidBefore(request: string, body: { readonly digest: string; readonly holds?: 'proceedings' }): Promise<void> {
  const place = { site: SITE, stream: `request/${request}`, seen: 'end', actor: 'system/test', now: START } as const;
  const laid = { type: 'request.archived', on: plainDate('2026-03-02'), body } as const;
  done(await transact(database.db, (tx) => appendEvents(tx, place, [laid])));
}

test('laid away a second time it is made again as of that time, whatever the first held', async () => {
  const { request, handler, deliver } = await answered('extra-3');
  await deliver();
  const first = (await seenOf(handler, request)) + 1;
  await laidBefore(request, { digest: 'of old' });
  await takeBack(request, first);
  const digest = await layAway(handler, request);
  const zip = await zipOf(handler, request);
  expect(sha256(zip)).toBe(digest);
  expect(Object.keys(unzipSync(zip)).join('\n')).toContain('办理经过');
});

test('where a reason was erased after it was laid away, its name and a page in it say that it is no longer the same', async () => {
  const { request, handler, deliver } = await answered('extra-5');
  await deliver();
  const digest = await layAway(handler, request);
  const named = async () =>
    decodeURIComponent(String((await handler.get(`/requests/${request}/archive.zip`)).headers['content-disposition']));
  expect(await named()).not.toContain('与归档时不同');
  const { rows } = await database.run(
    `select body -> 'departure' -> 'reason' ->> 'record' as record from ledger_event
     where stream = 'request/${request}' and type = 'outcome.decided'`,
  );
  const record = String(rows[0]?.['record']);
  done(await eraseRecord({ db: database.db, vault }, office, { request, record, why: 'asked' }));
  expect(await named()).toContain('案卷（与归档时不同）.zip');
  const files = unzipSync(await zipOf(handler, request));
  const notice = strFromU8(files['说明（与归档时不同）.txt'] ?? new Uint8Array());
  for (const said of [digest, '2026年3月2日归档', '依法删除内容 1 项（2026年3月2日）']) expect(notice).toContain(said);
});

test('of an application and a letter that were erased the archive says so in their place, and the rest can be taken', async () => {
  const { request, handler, deliver } = await answered('extra-7');
  await deliver();
  await layAway(handler, request);
  const { rows } = await database.run(
    `select coalesce(body -> 'application', body -> 'final', body -> 'content') ->> 'record' as record, type from ledger_event
     where stream = 'request/${request}' and type in ('request.submitted', 'letter.numbered') order by seq`,
  );
  expect(rows.map(({ type }) => type)).toEqual(['request.submitted', 'letter.numbered']);
  for (const { record } of rows)
    done(await eraseRecord({ db: database.db, vault }, office, { request, record: String(record), why: 'asked' }));
  const files = unzipSync(await zipOf(handler, request));
  const names = Object.keys(files).map((name) => name.replace(/^.*?_(?=[^_]*$)/, ''));
  expect(names.filter((name) => name.includes('内容已依法删除'))).toEqual([
    '政府信息公开申请（内容已依法删除）.txt',
    expect.stringMatching(/^发出的文书 .*（内容已依法删除）\.txt$/),
  ]);
  expect(names.join('\n')).toContain('检索记录');
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n'),
  ).not.toContain(FORM.content);
});

test('a decision that was taken back or decided anew is there, and says that it stands no more; an archive of before that is as it was', async () => {
  const { request, handler, deliver } = await answered('extra-4', async (id) => {
    await takeBack(id, await departs(id, '看错了材料'));
    await departs(id, '没有说清楚');
    await departs(id);
  });
  await deliver();
  const decisions = async () =>
    Object.entries(unzipSync(await zipOf(handler, request)))
      .filter(([name]) => name.includes('判断过程'))
      .map(([name, bytes]) => [name.replace(/^.*_/, ''), strFromU8(bytes)] as const);
  const now = await decisions();
  expect(now.map(([name]) => name)).toEqual([
    '处理决定及判断过程（已撤销）.txt',
    '处理决定及判断过程（已重新决定）.txt',
    '处理决定及判断过程.txt',
  ]);
  const timeline = strFromU8(
    Object.entries(unzipSync(await zipOf(handler, request))).find(([name]) => name.includes('办理经过'))?.[1] ?? new Uint8Array(),
  ).split('\n');
  const pointedAt = now.map(([, text]) => timeline.find((line) => line.startsWith(`${/第 (\d+) 条/.exec(text)?.[1]}．`)));
  expect(pointedAt).toEqual([expect.stringContaining('撤销第'), expect.stringContaining('决定“予以公开”'), undefined]);
  expect(now.map(([, text]) => /看错了材料|没有说清楚|网上的是旧版/.exec(text)?.[0])).toEqual([
    '看错了材料',
    '没有说清楚',
    '网上的是旧版',
  ]);
  await laidBefore(request, { digest: 'of before', holds: 'proceedings' });
  const before = await decisions();
  expect(before.map(([name]) => name)).toEqual(Array.from({ length: 3 }, () => '处理决定及判断过程.txt'));
  expect(before.map(([, text]) => text).join()).not.toMatch(/撤销|不再作数/);
});

test('one that was laid away before archives held how it was handled is made again as it was; an opinion that was erased stays erased', async () => {
  const { request, handler, deliver } = await answered('extra-2');
  await deliver();
  const deps = { db: database.db, vault };
  const { rows } = await database.run(
    `select body -> 'opinion' ->> 'record' as record from ledger_event where stream = 'request/${request}' and body -> 'opinion' ? 'record'`,
  );
  done(await eraseRecord(deps, office, { request, record: String(rows[0]?.['record']), why: 'asked' }));
  const files = unzipSync((await handler.get(`/requests/${request}/archive.zip`)).rawPayload);
  const texts = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(texts.some((text) => text.includes('不涉及国家秘密'))).toBe(false);
  expect(texts.filter((text) => text.includes('（内容已依法删除）')).length).toBe(2);
  await laidBefore(request, { digest: 'of old' });
  const names = await namesIn(handler, request);
  expect(names).toContain('告知书');
  expect(names).not.toMatch(/docx\n.*告知书|告知书.*docx|办理经过|审批记录|送达记录|判断过程/);
});
