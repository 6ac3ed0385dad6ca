import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { plainDate } from '@gongkai/kernel';
import { appendEvents, transact } from '@gongkai/store';
import { makeTestDatabase } from '@gongkai/store/testing';
import { codeIn, keyIn, wordsIn } from '../../testing/founded-app.ts';
import type { Browser } from '../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';
import { SITE, START } from '../../testing/work-app.ts';

let house: VaultedHouse;
beforeAll(async () => {
  const database = await makeTestDatabase(inject('postgres'));
  house = await vaultedHouse(database);
  const place = { site: SITE, stream: 'unit/bureau', seen: 'end', actor: 'system/test', now: START } as const;
  const body = { court: '临江县人民法院', phone: '0517-87000000', address: '临江县学府路1号' };
  await transact(database.db, (tx) => appendEvents(tx, place, [{ type: 'unit.described', on: plainDate('2020-01-02'), body }]));
});
afterAll(() => house.close());
beforeEach(async () => {
  people.clear();
  await house.begin();
});

const WHO = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  way: 'pickup',
};
const ASKED = {
  record: '不动产登记信息查询结果（临不动产权第0012号）',
  content: '面积登记为89.6平方米，应当更正为98.6平方米',
  evidence: '测绘成果报告书',
};
const FORM = { ...WHO, ...ASKED, nature: 'rectification' };
const PAGE = `/request/${SITE}/bureau`;

const get = (url: string) => house.made.app.inject({ method: 'GET', url });
const send = (url: string, fields: Readonly<Record<string, string>>) =>
  house.made.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const people = new Map<string, Browser>();
async function as(role: 'handler' | 'reviewer' | 'signer' | 'disclosureHead'): Promise<Browser> {
  const browser = people.get(role) ?? (await hired(role));
  people.set(role, browser);
  return browser;
}
const hired = (role: Parameters<typeof as>[0]) =>
  house.ready(role, role, { name: `${role}某`, appointments: [{ role, unit: 'bureau', scope: 'ownUnit' }] });

type Shown = {
  readonly seen: number;
  readonly nature: string;
  readonly stage: string;
  readonly next: readonly string[];
  readonly steps: readonly { readonly step: string; readonly refused: { readonly code: string } | null }[];
  readonly rectification: { readonly result: string; readonly finding: string } | null;
  readonly answer: { readonly title: string } | null;
  readonly deadline: { readonly deadline: string; readonly due: string } | null;
};
const shownTo = async (browser: Browser, id: string) => (await browser.get(`/requests/${id}`)).json<Shown>();
async function post(browser: Browser, path: string, body: object) {
  const answer = await browser.post(path, body);
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.payload}`);
  return answer;
}
let forms = 0;
/** Over the counter on 2 March 2026, taken by the handler. */
async function taken(form: object = FORM): Promise<{ readonly id: string; readonly code: string; readonly handler: Browser }> {
  const [handler, head] = [await as('handler'), await as('disclosureHead')];
  const days = { submittedOn: '2026-03-02' };
  const key = `rectify-${(forms += 1)}-0123456789`;
  const { id, code } = (await post(handler, '/requests', { unit: 'bureau', route: 'counter', days, form, key })).json<{
    id: string;
    code: string;
  }>();
  const { seen } = await shownTo(handler, id);
  await post(head, `/requests/${id}/assign`, { unit: 'bureau', handler: house.own('handler'), seen });
  await post(handler, `/requests/${id}/accept`, { seen: seen + 1 });
  return { id, code, handler };
}

const decide = async (handler: Browser, id: string, result: string) =>
  post(handler, `/requests/${id}/rectification`, {
    result,
    finding: '调取测绘成果核对，两位数字录反，属实',
    seen: (await shownTo(handler, id)).seen,
  });

async function told(handler: Browser, id: string, said: object): Promise<string> {
  const { letter } = (await post(handler, `/requests/${id}/letters`, { code: 'L34', said, texts: {} })).json<{
    letter: string;
  }>();
  const [reviewer, signer] = [await as('reviewer'), await as('signer')];
  const act = async (browser: Browser, what: string, body: object = {}) =>
    post(browser, `/requests/${id}/letters/${letter}/${what}`, body);
  await act(handler, 'submit');
  for (const matter of ['secrecy', 'legality']) await act(reviewer, 'opinion', { matter, agrees: true });
  await act(signer, 'sign');
  await act(handler, 'number');
  await act(handler, 'dispatch', { way: 'pickup' });
  await act(handler, 'delivery', { proof: 'LQ-1' });
  return letter;
}

const figures = async (browser: Browser) =>
  (await browser.get('/requests/figures?unit=bureau&from=2026-01-01&to=2026-12-31')).json<{
    rows: readonly (readonly { readonly cell: string | null; readonly text: string }[])[];
    handling: { closed: number; rectifications: { received: number; open: number; results: readonly { requests: number }[] } };
  }>();

test('the page asks for the record, what is wrong and what proves it, says all that is missing, and its receipt repeats it', async () => {
  expect((await get(PAGE)).payload).toContain(`href="${PAGE}?for=rectification"`);
  const page = (await get(`${PAGE}?for=rectification`)).payload;
  expect(wordsIn(page)).toContain('要求更正的记录');
  const names = [...page.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['nature', 'record', 'content', 'evidence', 'way']));
  expect(names).not.toContain('form');
  const lacking = await send(PAGE, { ...FORM, evidence: '', key: keyIn(page) });
  expect(lacking.statusCode).toBe(422);
  expect(wordsIn(lacking.payload)).toContain('请填写证据');
  expect(lacking.payload).toContain(ASKED.record);
  const sent = await send(PAGE, { ...FORM, key: keyIn(page) });
  expect(sent.statusCode).toBe(200);
  for (const text of Object.values(ASKED)) expect(wordsIn(sent.payload)).toContain(text.replaceAll(/\s/g, ''));
  const { rows } = await house.run("select nature, subject from request_case where route = 'web'");
  expect(rows).toEqual([{ nature: 'rectification', subject: null }]);
  expect(codeIn(sent.payload)).toMatch(/^[0-9A-Z-]{24}$/);
});

test('decided, told and laid away; what was found is in its file, and no figure of requests has it', async () => {
  const { id, code, handler } = await taken();
  const earlier = await handler.get(`/requests/${id}/earlier`);
  expect([earlier.statusCode, earlier.json<{ code: string }>().code]).toEqual([409, 'rectification.other-procedure']);
  const fresh = await shownTo(handler, id);
  expect(fresh).toMatchObject({
    nature: 'rectification',
    next: ['decideRectification'],
    deadline: { deadline: 'D26', due: '2026-03-30' },
  });
  const refusals = new Map(fresh.steps.map(({ step, refused }) => [step, refused?.code]));
  for (const step of ['decide', 'askExtension', 'nameParty', 'search', 'split'])
    expect([step, refusals.get(step)]).toEqual([step, 'rectification.other-procedure']);

  const before = await figures(handler);
  await decide(handler, id, 'rectified');
  await told(handler, id, { what: '面积已更正为98.6平方米' });
  expect(await shownTo(handler, id)).toMatchObject({
    stage: 'delivered',
    rectification: { result: 'rectified' },
    answer: { title: '予以更正' },
  });
  const after = await figures(handler);
  const counted = ({ rows }: typeof after) => rows.flat().filter(({ cell }) => cell?.startsWith('t3.') === true);
  expect(counted(after)).toEqual(counted(before));
  expect(after.handling.closed).toBe(before.handling.closed);
  expect(after.handling.rectifications.results[0]?.requests).toBe((before.handling.rectifications.results[0]?.requests ?? 0) + 1);

  const page = await send('/track', { code, name: WHO.name });
  expect(wordsIn(page.payload)).toContain('政府信息更正告知书');
  expect(page.payload).not.toContain('两位数字录反');
  expect(page.payload).not.toContain('action="/track/propose"');

  const files = unzipSync((await handler.get(`/requests/${id}/archive.zip`)).rawPayload);
  const text = (part: string) => strFromU8(Object.entries(files).find(([name]) => name.includes(part))?.[1] ?? new Uint8Array());
  expect(Object.keys(files).some((name) => name.endsWith('_政府信息更正申请.txt'))).toBe(true);
  expect(Object.keys(files).join('\n')).not.toContain('政府信息公开申请');
  const decision = text('更正处理决定及核实情况');
  for (const said of ['处理结果：予以更正（', '第四十一条', '作出人：handler某', '核实情况：', '两位数字录反'])
    expect(decision).toContain(said);
  const { text: index } = await extractText(await getDocumentProxy(files['目录.pdf'] ?? new Uint8Array()), { mergePages: true });
  expect(index.replace(/\s/g, '')).toContain('政府信息更正申请卷内目录');
  expect(text('申请.txt')).toContain(`证据：${ASKED.evidence}`);
  expect(text('办理经过')).toContain('两位数字录反');

  // One that was laid away before any of this was named is made again as it was.
  const place = { site: SITE, stream: `request/${id}`, seen: 'end', actor: 'system/test', now: START } as const;
  const laid = {
    type: 'request.archived',
    on: plainDate('2026-03-02'),
    body: { digest: 'of before', holds: 'proceedings' },
  } as const;
  expect(await transact(house.db, (tx) => appendEvents(tx, place, [laid]))).toMatchObject({ ok: true });
  const asBefore = Object.keys(unzipSync((await handler.get(`/requests/${id}/archive.zip`)).rawPayload)).join('\n');
  expect(asBefore).toContain('_政府信息公开申请.txt');
  expect(asBefore).not.toContain('更正处理决定');
});

test('the letter says what was decided: passed on it names the agency, and a remedy whatever it is', async () => {
  const { id, handler } = await taken();
  const early = await handler.post(`/requests/${id}/letters`, { code: 'L34', said: { what: '核实中' }, texts: {} });
  expect(early.json()).toMatchObject({ status: 409, code: 'rectification.not-decided' });
  await decide(handler, id, 'transferred');
  const preview = async (said: object) =>
    (await post(handler, `/requests/${id}/letter-preview`, { code: 'L34', said, texts: {} })).json<{
      parts: readonly { part: string; text: string }[];
    }>().parts;
  const partOf = (parts: Awaited<ReturnType<typeof preview>>, part: string) => parts.find((each) => each.part === part)?.text;
  const blank = await preview({ what: '登记簿由登记中心管理' });
  expect(partOf(blank, 'correctionResult')).toBe('');
  const whole = await preview({ what: '登记簿由登记中心管理', to: '临江县不动产登记中心' });
  expect(partOf(whole, 'correctionResult')).toContain('已将你的申请转送有权更正的临江县不动产登记中心处理');
  expect(partOf(whole, 'title')).toBe('政府信息更正申请处理告知书');
  expect(partOf(whole, 'request')).toContain(`申请更正的内容为：“${ASKED.record}：${ASKED.content}”`);
  expect(partOf(whole, 'remedy')).toContain('行政复议');
  const receipt = (await post(handler, `/requests/${id}/letter-preview`, { code: 'L01', said: {}, texts: {} })).json<{
    parts: readonly { part: string; text: string }[];
  }>().parts;
  expect(partOf(receipt, 'title')).toBe('政府信息更正申请登记回执');
});

test('its receipt is called the same wherever it is named: in the lists, on its page, in the history and by the applicant', async () => {
  const { id, code, handler } = await taken();
  const [usual, right] = ['政府信息公开申请登记回执', '政府信息更正申请登记回执'];
  const letters = `/requests/${id}/letters`;
  type Lists = Record<'letters' | 'offered', readonly { readonly code: string; readonly title: string }[]>;
  const listed = async () => {
    const { letters: written, offered } = (await handler.get(letters)).json<Lists>();
    return [...written, ...offered].filter((each) => each.code === 'L01').map(({ title }) => title);
  };
  expect(await listed()).toEqual([right]);
  const { letter } = (await post(handler, letters, { code: 'L01', said: {}, texts: {} })).json<{ letter: string }>();
  expect(await listed()).toEqual([right, right]);
  expect((await handler.get(`${letters}/${letter}`)).json()).toMatchObject({ title: right });
  await post(handler, `${letters}/${letter}/number`, {});
  await post(handler, `${letters}/${letter}/dispatch`, { way: 'served', reason: '来人领取' });
  await post(handler, `${letters}/${letter}/return`, { why: 'absent' });
  expect((await handler.get('/letters/waiting')).json()).toMatchObject({ letters: [{ request: id, title: right }] });
  const page = await send('/track', { code, name: WHO.name });
  const everywhere = [page.payload, (await handler.get(`/requests/${id}`)).payload, (await handler.get(letters)).payload];
  for (const text of everywhere) expect([text.includes(right), text.includes(usual)]).toEqual([true, false]);
});

test('the inbox lists them by their nature; a request for information cannot be decided so', async () => {
  const { id, handler } = await taken();
  const listed = async (nature: string) =>
    (await handler.get(`/requests?nature=${nature}`)).json<{ requests: { id: string; nature: string }[] }>().requests;
  expect((await listed('rectification')).find((each) => each.id === id)).toMatchObject({ nature: 'rectification' });
  expect((await listed('disclosure')).find((each) => each.id === id)).toBeUndefined();
  const { id: other } = await taken({ ...WHO, content: '防汛预案', form: 'paper' });
  const refused = await handler.post(`/requests/${other}/rectification`, {
    result: 'refused',
    finding: '没有证据',
    seen: (await shownTo(handler, other)).seen,
  });
  expect(refused.json()).toMatchObject({ status: 409, code: 'rectification.not-asked' });
});
