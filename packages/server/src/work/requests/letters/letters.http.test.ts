import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import {
  appendEvents,
  approveExtension,
  decideOutcome,
  nameParty,
  recordSearch,
  submitRequest,
  transact,
  type Acting,
  type DecideOutcomeAsk,
} from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { Vault } from '@gongkai/vault';
import { extractText, getDocumentProxy } from 'unpdf';
import { SEARCHED } from '../../../testing/searched.ts';
import { testVault, type TestVault } from '../../../testing/test-vault.ts';
import { codeOf, twoProcesses, type Browser } from '../../../testing/two-processes.ts';
import { SITE, START } from '../../../testing/work-app.ts';

let database: TestDatabase;
let kept: TestVault;
let vault: Vault;
let house: Awaited<ReturnType<typeof twoProcesses>>;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  kept = await testVault(database.db);
  ({ vault } = kept);
  house = await twoProcesses(database, vault);
  await described({ court: '临江县人民法院', phone: '0517-87000000', address: '临江县学府路1号', payCounter: '政务大厅3号窗口' });
});
afterAll(async () => {
  await house.close();
  await database.drop();
  await kept.remove();
});
beforeEach(() => house.begin());

async function described(change: object): Promise<void> {
  const place = { site: SITE, stream: 'unit/bureau', seen: 'end', actor: 'system/test', now: START } as const;
  const on = plainDate('2020-01-02');
  const done = await transact(database.db, (tx) => appendEvents(tx, place, [{ type: 'unit.described', on, body: change }]));
  if (!done.ok) throw new Error(done.failure.code);
}

const office = (): Acting => ({
  site: SITE,
  person: undefined,
  actor: 'system/test',
  now: START,
  today: plainDate('2026-03-02'),
});
const deps = () => ({ db: database.db, vault });
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
const CLEAR = { clear: true, nature: 'request', repeat: 'none', responsible: 'own', published: false } as const;

/** A request at the counter on 2 March 2026, a Monday. */
async function received(): Promise<{ readonly request: string; readonly code: string }> {
  const days = { submittedOn: plainDate('2026-03-02') };
  return done(await submitRequest(deps(), office(), { unit: 'bureau', route: 'counter', days, form: FORM }));
}

async function granted(): Promise<string> {
  const { request } = await received();
  done(await decideOutcome(deps(), office(), { request, ...GRANTED }));
  return request;
}

const as = (role: 'handler' | 'reviewer' | 'signer' | 'disclosureHead') =>
  house.ready(role, role, { name: `${role}某`, appointments: [{ role, unit: 'bureau', scope: 'ownUnit' }] });

const SAID = { papers: '《临江县2025年度防汛应急预案》，共12页' };
type Shown = {
  readonly state: string;
  readonly number: string | null;
  readonly seen: number;
  readonly isFinal: boolean;
  readonly parts: readonly { part: string; text: string; locked: boolean; why: string | null }[];
  readonly acts: readonly { readonly act: string; readonly refused: string | null }[];
  readonly history: readonly { readonly what: string; readonly by: string; readonly said: string | null }[];
};

const at = (request: string, letter = '') => `/requests/${request}/letters${letter === '' ? '' : `/${letter}`}`;
const shownTo = async (browser: Browser, request: string, letter: string) =>
  (await browser.get(at(request, letter))).json<Shown>();
const partOf = ({ parts }: Pick<Shown, 'parts'>, part: string) => parts.find((each) => each.part === part)?.text;
async function drafted(browser: Browser, request: string, code = 'L20', said: object = SAID, more: object = {}) {
  const answer = await browser.post(at(request), { code, said, texts: {}, ...more });
  if (answer.statusCode !== 201) throw new Error(answer.payload);
  return answer.json<{ letter: string }>().letter;
}

/** A letter is taken the whole way; what a hand may not do throws. */
async function through(
  request: string,
  letter: string,
  upTo: 'signed' | 'final' | 'dispatched',
  way: object = { way: 'online' },
) {
  const [handler, reviewer, signer] = [await as('handler'), await as('reviewer'), await as('signer')];
  const act = async (browser: Browser, what: string, body: object = {}) => {
    const answer = await browser.post(`${at(request, letter)}/${what}`, body);
    if (answer.statusCode !== 200) throw new Error(`${what}: ${answer.payload}`);
  };
  await act(handler, 'submit');
  await act(reviewer, 'opinion', { matter: 'secrecy', agrees: true });
  await act(reviewer, 'opinion', { matter: 'legality', agrees: true, opinion: '依据适当' });
  await act(signer, 'sign');
  await act(handler, 'number');
  if (upTo === 'dispatched') await act(handler, 'dispatch', way);
  return { handler, reviewer, signer };
}

const pdfText = async (bytes: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s/g, '');
};

test('which letters can be written, and why the others cannot', async () => {
  const request = await granted();
  const handler = await as('handler');
  const { offered } = (await handler.get(at(request))).json<{
    offered: readonly { code: string; refused: string | null; fields: readonly { id: string }[] }[];
  }>();
  const of = (code: string) => offered.find((each) => each.code === code);
  expect(offered[0]).toMatchObject({ code: 'L20', refused: null });
  expect(of('L20')?.fields.map(({ id }) => id)).toEqual(['papers', 'how', 'when', 'reason']);
  expect(of('L03')?.refused).toBeNull();
  expect(of('L05')?.refused).toContain('同意');
  expect(of('L02')?.refused).not.toBeNull();
  const reviewer = await as('reviewer');
  const seen = (await reviewer.get(at(request))).json<{ offered: readonly { refused: string | null }[] }>();
  expect(seen.offered.every(({ refused }) => refused !== null)).toBe(true);
});

test('a preview names what is missing with its article, and keeps nothing', async () => {
  const request = await granted();
  const handler = await as('handler');
  const preview = await handler.post(`/requests/${request}/letter-preview`, { code: 'L20', said: {}, texts: {} });
  expect(preview.json()).toMatchObject({
    refused: null,
    missing: [{ part: 'supply', cites: expect.stringContaining('第三十六条') as string }],
  });
  const made = preview.json<Shown>();
  expect(`${partOf(made, 'request')}${partOf(made, 'remedy')}`).toMatch(new RegExp(`${FORM.content}.*临江县人民法院`, 's'));
  expect(made.parts.filter(({ locked, why }) => locked !== (why !== null))).toEqual([]);
  expect(codeOf(await handler.post(at(request), { code: 'L20', said: {}, texts: {} }))).toBe('letter.part-missing');
  expect((await handler.get(at(request))).json<{ letters: unknown[] }>().letters).toEqual([]);
});

test('the office words what is free, and nothing that law and register say', async () => {
  const request = await granted();
  const handler = await as('handler');
  for (const part of ['article', 'remedy', 'number', 'date', 'inquiry', 'conclusion', 'request'])
    expect(codeOf(await handler.post(at(request), { code: 'L20', said: SAID, texts: { [part]: '改过' } }))).toBe(
      'letter.part-changed',
    );
  const letter = await drafted(handler, request, 'L20', SAID, { texts: { reasons: '该预案已经印发。' } });
  expect(partOf(await shownTo(handler, request, letter), 'reasons')).toBe('该预案已经印发。');
  const again = { code: 'L20', letter, said: SAID, texts: { reasons: '该预案可以公开。' } };
  expect((await handler.post(at(request), again)).statusCode).toBe(201);
  const shown = await shownTo(handler, request, letter);
  expect(partOf(shown, 'reasons')).toBe('该预案可以公开。');
  expect(shown).toMatchObject({ said: SAID, texts: { reasons: '该预案可以公开。' }, state: 'draft' });
});

const POSTED = { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意' };
describe('through the hands', () => {
  test('each does his own, and the page says who did what', async () => {
    const request = await granted();
    const letter = await drafted(await as('handler'), request);
    await house.begin();
    const { handler, signer } = await through(request, letter, 'dispatched', POSTED);
    const shown = await shownTo(handler, request, letter);
    expect(shown).toMatchObject({ state: 'dispatched', isFinal: true, departure: null });
    expect(shown.history.map(({ what, by, said }) => [what, by, said])).toEqual([
      ['拟稿', 'handler某', null],
      ['送审', 'handler某', null],
      ['保密审查：同意', 'reviewer某', null],
      ['合法性审查：同意', 'reviewer某', '依据适当'],
      ['签发', 'signer某', null],
      [`编号定稿：${shown.number}`, 'handler某', null],
      ['发出：挂号邮寄（RA123456789CN）', 'handler某', '申请人来电同意'],
    ]);
    expect(partOf(shown, 'number')).toBe(shown.number);
    expect(partOf(shown, 'date')).toBe('2026年3月2日');
    expect(shown.acts.filter(({ refused }) => refused === null).map(({ act }) => act)).toEqual(['deliver', 'return']);
    expect(codeOf(await signer.post(`${at(request, letter)}/delivery`, {}))).toBe('permission.no-role');
    expect((await handler.post(`${at(request, letter)}/delivery`, {})).statusCode).toBe(200);
    expect(await shownTo(handler, request, letter)).toMatchObject({ state: 'delivered' });
  });

  test('the handler signs nothing, and a name is no proof', async () => {
    const request = await granted();
    const handler = await as('handler');
    const letter = await drafted(handler, request);
    expect(codeOf(await handler.post(`${at(request, letter)}/sign`, {}))).toBe('permission.no-role');
    expect(codeOf(await handler.post(`${at(request, letter)}/number`, {}))).toBe('letter.not-signed');
    await house.begin();
    await through(request, letter, 'final');
    const again = await as('disclosureHead');
    expect(codeOf(await again.post(`${at(request, letter)}/send-back`, { reason: '改' }))).toBe('letter.already-numbered');
  });

  test('sent back with a reason it is written anew; what was given up is gone', async () => {
    const request = await granted();
    const handler = await as('handler');
    const letter = await drafted(handler, request);
    await handler.post(`${at(request, letter)}/submit`, {});
    const reviewer = await as('reviewer');
    expect((await reviewer.post(`${at(request, letter)}/send-back`, { reason: '请补充检索经过' })).statusCode).toBe(200);
    const shown = await shownTo(handler, request, letter);
    expect(shown.history.at(-1)).toMatchObject({ what: '退回修改', by: 'reviewer某', said: '请补充检索经过' });
    expect(shown.state).toBe('draft');
    const stale = await handler.post(`${at(request, letter)}/void`, { reason: '重拟', seen: shown.seen - 1 });
    expect(codeOf(stale)).toBe('store.conflict');
    await handler.post(`${at(request, letter)}/void`, { reason: '重拟' });
    expect(await shownTo(handler, request, letter)).toMatchObject({ state: 'voided' });
  });

  test('what waits for me is there until I have done it', async () => {
    const request = await granted();
    const handler = await as('handler');
    const letter = await drafted(handler, request);
    const waiting = async (browser: Browser) =>
      (await browser.get('/letters/waiting'))
        .json<{ letters: readonly { letter: string; waitsFor: string }[] }>()
        .letters.filter((each) => each.letter === letter)
        .map(({ waitsFor }) => waitsFor);
    const [reviewer, signer] = [await as('reviewer'), await as('signer')];
    expect([await waiting(reviewer), await waiting(signer)]).toEqual([[], []]);
    await handler.post(`${at(request, letter)}/submit`, {});
    expect([await waiting(reviewer), await waiting(signer)]).toEqual([['保密审查、合法性审查'], []]);
    await reviewer.post(`${at(request, letter)}/opinion`, { matter: 'secrecy', agrees: true });
    expect(await waiting(reviewer)).toEqual(['合法性审查']);
    await reviewer.post(`${at(request, letter)}/opinion`, { matter: 'legality', agrees: true });
    expect([await waiting(reviewer), await waiting(signer)]).toEqual([[], ['签发']]);
    await signer.post(`${at(request, letter)}/sign`, {});
    expect([await waiting(signer), await waiting(handler)]).toEqual([[], ['编文号、定稿']]);
  });
});

test('a draft says on its paper that it is one; the final one has its number, and stays as it was when the unit is called otherwise', async () => {
  const request = await granted();
  const handler = await as('handler');
  const letter = await drafted(handler, request);
  const before = await handler.get(`${at(request, letter)}/paper.pdf`);
  expect(before.headers['content-disposition']).toContain(encodeURIComponent('（草稿）'));
  expect(await pdfText(before.rawPayload)).toContain('草稿');
  await house.begin();
  const { handler: later } = await through(request, letter, 'final');
  const { number } = await shownTo(later, request, letter);
  const pdf = await later.get(`${at(request, letter)}/paper.pdf`);
  const text = await pdfText(pdf.rawPayload);
  expect(text).not.toContain('草稿');
  for (const said of [number ?? '', '2026年3月2日', '临江县教育局', '王小明', '临江县人民法院'])
    expect(text).toContain(said.replace(/\s/g, ''));
  const word = await later.get(`${at(request, letter)}/paper.docx`);
  await described({ phone: '0517-87999999', court: '临江市人民法院' });
  expect((await later.get(`${at(request, letter)}/paper.pdf`)).rawPayload.equals(pdf.rawPayload)).toBe(true);
  expect((await later.get(`${at(request, letter)}/paper.docx`)).rawPayload.equals(word.rawPayload)).toBe(true);
  await described({ phone: '0517-87000000', court: '临江县人民法院' });
});

describe('the applicant, by code and name', () => {
  const post = (url: string, fields: Readonly<Record<string, string>>) =>
    house.made.app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  test('has the letter as it left, on paper of both kinds; nobody else has it, and no log has the code', async () => {
    const { request, code } = await received();
    done(await decideOutcome(deps(), office(), { request, ...GRANTED }));
    const letter = await drafted(await as('handler'), request);
    await house.begin();
    const asker = { code, name: '王小明' };
    const early = await post('/track/letter', { ...asker, letter, kind: 'pdf' });
    expect([early.statusCode, early.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8']);
    const { handler } = await through(request, letter, 'dispatched');
    const page = await post('/track', asker);
    expect(page.payload).toContain(`value="${letter}"`);
    const pdf = await post('/track/letter', { ...asker, letter, kind: 'pdf' });
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(pdf.rawPayload.equals((await handler.get(`${at(request, letter)}/paper.pdf`)).rawPayload)).toBe(true);
    expect(await pdfText(pdf.rawPayload)).toContain('向临江县人民法院提起行政诉讼');
    const word = await post('/track/letter', { ...asker, letter, kind: 'docx' });
    expect(word.rawPayload.equals((await handler.get(`${at(request, letter)}/paper.docx`)).rawPayload)).toBe(true);
    for (const other of [
      { ...asker, name: '王大明' },
      { ...asker, code: '0000-0000-0000-0000-0000' },
    ]) {
      const refused = await post('/track/letter', { ...other, letter, kind: 'pdf' });
      expect([refused.statusCode, refused.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8']);
      expect(refused.payload).toContain('没有这个查询码');
    }
    for (const secret of [code, code.replaceAll('-', ''), '王小明']) expect(house.made.lines.join('')).not.toContain(secret);
  });

  test('whoever guesses here waits as he does on the page', async () => {
    let waited = 200;
    const guess = (nth: number) => ({ code: '0000-0000-0000-0000-0000', name: `某${nth}`, letter: 'none', kind: 'pdf' });
    for (let tries = 0; tries < 60 && waited !== 429; tries += 1) waited = (await post('/track/letter', guess(tries))).statusCode;
    expect(waited).toBe(429);
  });
});

describe('every kind of letter can be written', () => {
  const NOT_FOUND: Omit<DecideOutcomeAsk, 'request'> = {
    answers: { ...CLEAR, exists: false },
    outcome: 'unavailable.not_held',
    basis: 'not_existing',
  };
  const WITHHELD: Omit<DecideOutcomeAsk, 'request'> = {
    answers: { ...CLEAR, exists: true, ready: true, grounds: ['process'], required: false, separable: false },
    outcome: 'denied.process',
    grounds: ['process'],
  };
  test.each([
    ['L01', {}, undefined],
    ['L03', { points: '名称不明确\n形式没有选', guidance: '写明文号', until: '2026-03-20' }, undefined],
    ['L04', { until: '2026-03-20' }, undefined],
    ['L11', { by: 'pages', count: '68', whyCharged: '数量明显超出合理范围' }, undefined],
    [
      'L21',
      { places: 'https://www.example.gov.cn/1.html' },
      { answers: { ...CLEAR, published: true }, outcome: 'granted.already_public' },
    ],
    ['L24', {}, NOT_FOUND],
    ['L23', { 'why.process': '尚在讨论', 'kind.process': '讨论记录' }, WITHHELD],
    ['L25', {}, { answers: { ...CLEAR, responsible: 'other' }, outcome: 'unavailable.not_held', basis: 'not_responsible' }],
    [
      'L27',
      { rule: '《不动产登记暂行条例》第二十七条', place: '登记中心' },
      { answers: { clear: true, nature: 'query' }, outcome: 'denied.query_matter' },
    ],
    ['L30', {}, { answers: { clear: true, nature: 'petition' }, outcome: 'rejected.petition' }],
    [
      'L31',
      { publication: '《年鉴》', how: '书店购买' },
      { answers: { clear: true, nature: 'publication' }, outcome: 'rejected.publication' },
    ],
    ['L28', {}, { answers: { ...CLEAR, exists: true, ready: false }, outcome: 'unavailable.needs_creation' }],
  ] as const)('%s', async (code, said, decision) => {
    const { request } = await received();
    if (code === 'L24') done(await recordSearch(deps(), office(), { request, found: false, said: SEARCHED }));
    if (decision) done(await decideOutcome(deps(), office(), { request, ...decision }));
    const handler = await as('handler');
    const letter = await drafted(handler, request, code, said);
    const shown = await shownTo(handler, request, letter);
    expect(shown.parts.filter(({ text }) => text.trim() === '')).toEqual([]);
    if (code === 'L11') {
      expect(partOf(shown, 'feeAmount')).toContain('380元');
      expect(partOf(shown, 'paymentMethod')).toContain('缴费窗口：政务大厅3号窗口');
      const kept = await database.run(`select 1 from sealed_record where stream = 'request/${request}' and kind = 'reason'`);
      expect(kept.rowCount).toBe(1);
    }
    if (code === 'L23') expect(partOf(shown, 'remedy')).toContain('先向');
    if (code === 'L24') expect(partOf(shown, 'searchRecord')).toContain('在公文系统、档案室，以“防汛”为关键词进行检索');
  });

  test('L05 after the head agreed, L06 to a third party, which is told nothing of who asks', async () => {
    const { request } = await received();
    const handler = await as('handler');
    done(await approveExtension(deps(), office(), { request, workingDays: 20, reason: '需要核对' }));
    const extended = await shownTo(handler, request, await drafted(handler, request, 'L05', { reason: '信息较多' }));
    expect(partOf(extended, 'newDueDay')).toMatch(/延长20个工作日，至2026年4月28日/);
    const { party } = done(
      await nameParty(deps(), office(), { request, kind: 'thirdParty', contact: { name: '临江某某有限公司' } }),
    );
    const third = { code: 'L06', party, texts: {} };
    expect(codeOf(await handler.post(at(request), { ...third, said: { information: '王小明申请的合同' } }))).toBe(
      'letter.applicant-shown',
    );
    const asked = await handler.post(at(request), { ...third, said: { information: '采购合同' } });
    const shown = await shownTo(handler, request, asked.json<{ letter: string }>().letter);
    expect(partOf(shown, 'addressee')).toBe('临江某某有限公司：');
    expect(partOf(shown, 'replyForm')).toMatch(/网页http:\/\/[^/]+\/opinion，输入回复码[0-9A-Z-]+，/);
    expect(shown.parts.map(({ text }) => text).join('')).not.toContain('王小明');
  });
});
