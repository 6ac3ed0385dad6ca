import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { submitRequest, type Acting } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import type { Role } from '@gongkai/staff';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import type { Vault } from '@gongkai/vault';
import { testVault, type TestVault } from '../../testing/test-vault.ts';
import { foundSite, hire, SITE, testKeys, workApp, type WorkApp } from '../../testing/work-app.ts';

type Desk = ReturnType<WorkApp['browser']>;
type Shown = {
  readonly seen: number;
  readonly stage: string;
  readonly next: readonly string[];
  readonly applications: readonly string[];
  readonly deadline: { readonly due: string; readonly daysLeft: number; readonly days: readonly unknown[] } | null;
  readonly steps: readonly {
    readonly step: string;
    readonly refused: { readonly code: string; readonly cites: string | null } | null;
  }[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly history: readonly { readonly sentence: string; readonly by: string; readonly records: readonly string[] }[];
};

let kept: TestVault;
let database: TestDatabase;
let vault: Vault;
let made: WorkApp;
const desks: Record<string, Desk> = {};
const NAMES = { handler: '陈明', other: '赵敏', disclosureHead: '周杰', ofTown: '吴敏' };

/** A request of the counter of the bureau, received on a day; START is Monday, the 2nd of March 2026. */
async function received(on: string, content = '2025年度防汛应急预案', unit = 'bureau'): Promise<string> {
  const day = plainDate(on);
  const now = new Date(`${on}T02:00:00Z`);
  const acting: Acting = { site: SITE, person: undefined, actor: 'system/test', now, today: day };
  const form = {
    type: 'natural',
    name: '李秀英',
    document: 'residentCard',
    number: '110101199003070097',
    phone: '13812345678',
    content,
    form: 'paper',
    way: 'pickup',
  };
  const days = { submittedOn: day };
  const done = await submitRequest({ db: database.db, vault }, acting, { unit, route: 'counter', days, form });
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.request;
}

async function deskOf(id: string, name: string, role: Role, unit: string): Promise<Desk> {
  const appointments = [{ role, unit, scope: 'ownAndBelow' as const }];
  const oneTime = await hire(database.db, { id, signInName: id, name, unit, appointments });
  const desk = made.browser();
  await desk.signIn(id, oneTime);
  const changed = await desk.put('/account/password', { current: oneTime, next: 'Shuiku-67-tianhe' });
  if (changed.statusCode >= 300) throw new Error(changed.payload);
  return desk;
}

beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (${SITE}, '临江县')`);
  await foundSite(database.db);
  kept = await testVault(database.db);
  ({ vault } = kept);
  made = await workApp(database.db, { keys: testKeys(), vault });
  desks['handler'] = await deskOf('handler', NAMES.handler, 'handler', 'bureau');
  desks['other'] = await deskOf('other', NAMES.other, 'handler', 'bureau');
  desks['head'] = await deskOf('head', NAMES.disclosureHead, 'disclosureHead', 'bureau');
  desks['town'] = await deskOf('town', NAMES.ofTown, 'handler', 'town');
});
afterAll(async () => {
  await made.app.close();
  await database.drop();
  await kept.remove();
});

const at = (who: string): Desk => {
  const desk = desks[who];
  if (!desk) throw new Error(who);
  return desk;
};
const show = async (id: string, who = 'handler'): Promise<Shown> => (await at(who).get(`/requests/${id}`)).json<Shown>();
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code?: string }>().code;

/** A step over what is there now; the answer has to be good. */
async function take(who: string, id: string, step: string, body: object = {}): Promise<void> {
  const { seen } = await show(id, who);
  const answer = await at(who).post(`/requests/${id}/${step}`, { ...body, seen });
  expect([step, answer.statusCode, codeOf(answer)]).toEqual([step, 200, undefined]);
}

test('the inbox stands in the order of urgency and counts each step; nobody sees what is not his', async () => {
  const late = await received('2026-01-12');
  const soon = await received('2026-02-02', '2024年度部门预算');
  const fresh = await received('2026-03-02', '2023年度部门决算');
  const page = (await at('head').get('/requests')).json<{ requests: { id: string; urgency: string; daysLeft: number }[] }>();
  expect(page.requests.map(({ id, urgency }) => [id, urgency])).toEqual([
    [late, 'overdue'],
    [soon, 'fiveDays'],
    [fresh, 'later'],
  ]);
  expect((await at('head').get('/requests/counts')).json()).toEqual({
    all: 3,
    overdue: 1,
    today: 0,
    oneDay: 0,
    fiveDays: 1,
    unassigned: 3,
  });
  const ids = async (who: string, query: string) =>
    (await at(who).get(`/requests?${query}`)).json<{ requests: { id: string }[] }>().requests.map(({ id }) => id);
  expect(await ids('head', 'urgency=overdue')).toEqual([late]);
  expect(await ids('head', 'urgency=later')).toEqual([fresh]);
  expect(await ids('head', 'number=00002')).toEqual([soon]);
  expect(await ids('head', 'number=%25')).toEqual([]);
  expect(await ids('handler', 'handler=me')).toEqual([]);
  expect(await ids('town', '')).toEqual([]);
  const strange = await at('town').get(`/requests/${late}`);
  expect([strange.statusCode, codeOf(strange)]).toEqual([403, 'permission.outside-scope']);
});

test('from handing out to the decision, each by whom the table of rights lets, with its refusal in words and article', async () => {
  const id = await received('2026-02-26', '内部会议纪要');
  expect(codeOf(await at('handler').post(`/requests/${id}/assign`, { unit: 'bureau', handler: 'handler', seen: 2 }))).toBe(
    'permission.no-role',
  );
  await take('head', id, 'assign', { unit: 'bureau', handler: 'handler' });
  expect((await show(id)).next).toEqual(['accept', 'sendBack']);
  const foreign = await at('other').post(`/requests/${id}/accept`, { seen: 3 });
  expect([foreign.statusCode, codeOf(foreign)]).toEqual([409, 'request.not-yours']);
  expect(foreign.json<{ cites: string }>().cites).toContain('第四十五条');
  const { colleagues } = (await at('handler').get(`/requests/${id}/colleagues`)).json<{ colleagues: { name: string }[] }>();
  expect(colleagues.map(({ name }) => name)).toEqual([NAMES.other]);
  expect(codeOf(await at('head').get(`/requests/${id}/colleagues`))).toBe('permission.no-role');
  await take('handler', id, 'accept');
  const shown = await show(id);
  // The 28th of February 2026, a Saturday, is worked.
  expect(shown).toMatchObject({ stage: 'inProgress', next: ['decide'], deadline: { due: '2026-03-25' } });
  expect(shown.deadline?.days.length).toBeGreaterThan(20);
  expect(shown.steps.find(({ step }) => step === 'receiveCorrection')?.refused).toMatchObject({
    code: 'correction.not-asked',
    cites: '《中华人民共和国政府信息公开条例》第三十条',
  });
  expect(shown.history.map(({ sentence, by }) => [sentence, by])).toContainEqual([
    `分给临江县教育局${NAMES.handler}承办`,
    NAMES.disclosureHead,
  ]);

  const leafOf = async (answers: object) =>
    (await at('handler').get(`/requests/${id}/assessment?answers=${encodeURIComponent(JSON.stringify(answers))}`)).json<{
      next: { question: string } | null;
      leaf: object | null;
      before: { what: string } | null;
    }>();
  const upTo = { clear: true, nature: 'request', repeat: 'none', responsible: 'own', published: false };
  expect((await leafOf({})).next).toMatchObject({ question: 'clear' });
  expect((await leafOf({ ...upTo, exists: false })).before).toMatchObject({ what: 'search' });
  const answers = { ...upTo, exists: true, ready: true, grounds: ['internal_affairs'], separable: false };
  expect((await leafOf(answers)).leaf).toMatchObject({
    outcome: 'denied.internal_affairs',
    letter: { code: 'L23' },
    remedies: [expect.stringContaining('应当自收到本告知书之日起60日内先向临江县人民政府申请行政复议')],
  });
  const { seen } = await show(id);
  const other = { answers, outcome: 'granted.provided', seen };
  expect(codeOf(await at('handler').post(`/requests/${id}/outcome`, other))).toBe('outcome.not-of-answers');
  await take('handler', id, 'outcome', { answers, outcome: 'granted.provided', reason: '经会商可以公开' });
  expect(await show(id)).toMatchObject({
    decision: { outcome: 'granted.provided', departure: { from: '不予公开（内部事务信息）' } },
  });
});

test('whoever was overtaken is told what was done; nothing of his is kept', async () => {
  const id = await received('2026-02-27', '会议签到表');
  await take('head', id, 'assign', { unit: 'bureau', handler: 'handler' });
  const { seen } = await show(id);
  await take('head', id, 'conferences', {
    heldOn: '2026-03-01',
    participants: [{ name: '周杰' }, { name: '罗文', unit: '司法局' }],
    question: '会议签到表是不是内部事务信息',
    opinions: '罗文：不对外产生影响',
    conclusion: '请法制科一并研究',
  });
  const overtaken = await at('handler').post(`/requests/${id}/accept`, { seen });
  expect(overtaken.statusCode).toBe(409);
  expect(overtaken.json()).toMatchObject({
    code: 'store.conflict',
    changed: [{ on: '2026-03-02', by: NAMES.disclosureHead, sentence: '登记2026年3月1日的疑难会商' }],
  });
  expect((await show(id)).seen).toBe(seen + 1);
});

test('what is sealed is opened for those within reach, and that they looked is in the ledger', async () => {
  const id = await received('2026-02-25', '2022年度防汛应急预案');
  const [record = ''] = (await show(id)).applications;
  const opened = await at('handler').get(`/requests/${id}/records/${record}`);
  expect(JSON.parse(opened.json<{ text: string }>().text)).toMatchObject({ application: { applicant: { name: '李秀英' } } });
  expect(codeOf(await at('town').get(`/requests/${id}/records/${record}`))).toBe('permission.outside-scope');
  const { rows } = await database.run(
    `select count(*)::integer as looks from ledger_event where type = 'access.viewed' and body->>'subject' = 'request/${id}'`,
  );
  expect(rows).toEqual([{ looks: 1 }]);
  const before = (await at('handler').get(`/requests/${id}/earlier`)).json<{ requests: { likeness: number }[] }>();
  expect(before.requests[0]?.likeness).toBeGreaterThan(0);
});

test('a party is named, its name sealed; a code is given, and it is let go again', async () => {
  const id = await received('2026-02-24', '某公司的检查记录');
  await take('head', id, 'assign', { unit: 'bureau', handler: 'handler' });
  await take('handler', id, 'parties', { kind: 'thirdParty', name: '沭阳某某有限公司', phone: '13900000000' });
  const [party] = (await show(id)).parties;
  expect(party?.name).toBe('第三方 1');
  expect((await at('handler').get(`/requests/${id}`)).payload).not.toContain('沭阳某某有限公司');
  expect((await at('handler').post(`/requests/${id}/parties/${party?.id}/code`)).json<{ code: string }>().code).toMatch(
    /^[0-9A-Z-]{20,}$/,
  );
  const early = await at('handler').post(`/requests/${id}/parties/${party?.id}/heard`, {
    opinion: 'agrees',
    seen: (await show(id)).seen,
  });
  expect(codeOf(early)).toBe('party.not-asked');
  await take('handler', id, `parties/${party?.id}/released`);
});

test('the head extends once, before the due day; a withdrawal brings the applicant’s words', async () => {
  const id = await received('2026-02-10', '2021年度部门预算');
  const { seen } = await show(id, 'head');
  expect(codeOf(await at('head').post(`/requests/${id}/extension`, { workingDays: 21, reason: '量大', seen }))).toBe(
    'extension.too-long',
  );
  await take('head', id, 'extension', { workingDays: 20, reason: '需要征求意见' });
  expect(codeOf(await at('handler').post(`/requests/${id}/withdrawal`, { statement: '  ', seen: seen + 1 }))).toBe(
    'request.statement-missing',
  );
  await take('handler', id, 'withdrawal', { statement: '不需要了', on: '2026-02-28' });
  expect(await show(id)).toMatchObject({ stage: 'withdrawn', withdrawnOn: '2026-02-28' });
});

test('a handler asks for more time, and only the head says yes or no; the refusal sends nobody to an administrator', async () => {
  const id = await received('2026-02-25', '2020年度部门预算');
  await take('head', id, 'assign', { unit: 'bureau', handler: 'handler' });
  await take('handler', id, 'accept');
  const { seen } = await show(id);
  const own = await at('handler').post(`/requests/${id}/extension`, { workingDays: 20, reason: '量大', seen });
  expect(own.json()).toMatchObject({ status: 403, code: 'permission.no-role', detail: expect.stringContaining('申请延期') });
  const nobodyAsked = await at('head').post(`/requests/${id}/extension`, { workingDays: 20, seen });
  expect(codeOf(nobodyAsked)).toBe('request.text-missing');
  await take('handler', id, 'extension/ask', { workingDays: 15, reason: '需要核对历年档案' });
  expect(await show(id)).toMatchObject({ stage: 'extensionAsked', extensionAsk: { workingDays: 15, refused: null } });
  const waiting = (await at('head').get('/requests/counts?stage=extensionAsked')).json<{ all: number }>();
  expect(waiting.all).toBe(1);
  expect(codeOf(await at('handler').post(`/requests/${id}/extension/refusal`, { reason: '不', seen: seen + 1 }))).toBe(
    'permission.no-role',
  );
  await take('head', id, 'extension/refusal', { reason: '材料不多' });
  expect(await show(id)).toMatchObject({ stage: 'inProgress', extensionAsk: { refused: { by: { name: expect.any(String) } } } });
  await take('handler', id, 'extension/ask', { workingDays: 10, reason: '档案馆搬迁' });
  await take('head', id, 'extension', { workingDays: 10 });
  const granted = await show(id);
  expect(granted).toMatchObject({ extension: { workingDays: 10, toldOn: null }, extensionAsk: null });
  // The reason that was not said again is the handler's own; the entry may be taken back, the number never.
  const undos = (granted as unknown as { undos: { event: number; refused: { code: string } | null }[] }).undos;
  expect(undos.at(-1)?.refused).toBeNull();
  expect(undos[1]?.refused).toMatchObject({ code: 'undo.never' });
});
