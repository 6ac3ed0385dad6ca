import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { makeTestDatabase } from '@gongkai/store/testing';
import { SEARCHED } from '../../../testing/searched.ts';
import type { Browser } from '../../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

const handler = () =>
  house.ready('handler', 'handler', { appointments: [{ role: 'handler', unit: 'bureau', scope: 'ownUnit' }] });

let made = 0;
/** Over the counter, on the day of the clock, 2026-03-02. */
async function received(browser: Browser): Promise<string> {
  made += 1;
  const form = {
    type: 'natural',
    name: '王小明',
    document: 'residentCard',
    number: '11010119900307002X',
    content: `预案 ${made}`,
  };
  const days = { submittedOn: '2026-03-02' };
  const key = `after-answer-${made}-0123456`;
  const answer = await browser.post('/requests', { unit: 'bureau', route: 'counter', days, form, mayLack: true, key });
  if (answer.statusCode !== 201) throw new Error(answer.payload);
  return answer.json<{ id: string }>().id;
}

type Offered = readonly { readonly step: string; readonly refused: { readonly code: string } | null }[];
const mayBe = (steps: Offered | undefined) => steps?.filter(({ refused }) => refused === null).map(({ step }) => step);

type After = {
  readonly steps: Offered;
  readonly remedies: readonly { readonly id: string; readonly result: string | null; readonly steps: Offered }[];
  readonly dues: readonly { readonly deadline: string; readonly due: string; readonly sentence: string }[];
  readonly splitInto: readonly string[];
  readonly mergedInto: string | null;
};
const after = async (browser: Browser, request: string) => (await browser.get(`/requests/${request}/after-answer`)).json<After>();

/** A step over what is there now. */
async function step(browser: Browser, request: string, below: string, body: object) {
  const { seen } = (await browser.get(`/requests/${request}`)).json<{ seen: number }>();
  return browser.post(`/requests/${request}${below}`, { ...body, seen });
}

test('a review over silence is filed, taken up, replied to in its five working days, and decided', async () => {
  const browser = await handler();
  const request = await received(browser);
  const filed = await step(browser, request, '/remedies', { route: 'review', against: { kind: 'silence' } });
  expect(filed.statusCode).toBe(200);
  const [remedy] = (await after(browser, request)).remedies;
  const of = { remedy: remedy?.id ?? '' };
  expect((await step(browser, request, '/remedies/acceptance', of)).json()).toMatchObject({ code: 'remedy.procedure-wrong' });
  await step(browser, request, '/remedies/acceptance', { ...of, procedure: 'simple' });
  await step(browser, request, '/remedies/copy', of);
  const running = await after(browser, request);
  expect(running.dues.find(({ deadline }) => deadline === 'D22')).toMatchObject({ due: '2026-03-09' });
  expect(running.dues[0]?.sentence).toContain('2026年');
  await step(browser, request, '/remedies/reply', { ...of, reply: '答复意见和证据目录' });
  const decided = await step(browser, request, '/remedies/decision', { ...of, result: 'other', point: '申请人撤回复议' });
  expect(decided.statusCode).toBe(200);
  expect((await after(browser, request)).remedies).toMatchObject([{ result: 'other' }]);
  // What the history says, it says without what is sealed.
  const shown = await browser.get(`/requests/${request}`);
  expect(shown.payload).toContain('其他结果');
  expect(shown.payload).not.toContain('撤回复议');
});

test('steps are offered as the law and the rights let them; what is open is listed by what the unit has to do first', async () => {
  const browser = await handler();
  const first = await received(browser);
  expect(mayBe((await after(browser, first)).steps)).toEqual(['fileRemedy']);
  await step(browser, first, '/remedies', { route: 'suitDirect', against: { kind: 'silence' } });
  const second = await received(browser);
  await step(browser, second, '/remedies', { route: 'review', against: { kind: 'silence' } });
  const [remedy] = (await after(browser, second)).remedies;
  expect(mayBe(remedy?.steps)).toEqual(['acceptRemedy', 'receiveCopy', 'decideRemedy']);
  expect(remedy?.steps.find(({ step: each }) => each === 'replyToRemedy')?.refused).toMatchObject({ code: 'remedy.no-copy' });
  await step(browser, second, '/remedies/copy', { remedy: remedy?.id ?? '' });
  type Listed = {
    readonly remedies: readonly { readonly request: string; readonly urgency: string; readonly due: object | null }[];
  };
  const listed = (await browser.get('/requests/remedies?unit=bureau')).json<Listed>().remedies;
  expect(listed.map(({ request }) => request)).toEqual([second, first]);
  // The procedure is not known: the shorter period, of five working days.
  expect(listed[0]).toMatchObject({
    urgency: 'fiveDays',
    name: '行政复议',
    due: { deadline: 'D22', due: '2026-03-09', daysLeft: 5 },
  });
  expect(listed[1]).toMatchObject({ urgency: 'later', due: null });
  const inspector = await house.ready('i2', 'inspector', {
    appointments: [{ role: 'inspector', unit: 'root', scope: 'site' }],
  });
  expect(mayBe((await after(inspector, second)).remedies[0]?.steps)).toEqual([]);
  expect((await inspector.get('/requests/withheld?unit=root&below=yes')).json()).toEqual({ cases: [], next: null });
  const beside = await browser.get('/requests/remedies?unit=town');
  expect(beside.json()).toMatchObject({ status: 403, code: 'permission.outside-scope' });
});

test('a slip is taken back on its day; numbers never; requests are split and joined', async () => {
  const browser = await handler();
  const request = await received(browser);
  await step(browser, request, '/searches', { found: false, ...SEARCHED });
  const { seen } = (await browser.get(`/requests/${request}`)).json<{ seen: number }>();
  expect((await step(browser, request, '/undo', { event: 2, reason: '误登' })).json()).toMatchObject({ code: 'undo.never' });
  expect((await step(browser, request, '/undo', { event: seen, reason: '误登' })).statusCode).toBe(200);
  expect((await browser.get(`/requests/${request}`)).json()).toMatchObject({ search: null });

  const split = await step(browser, request, '/split', { remaining: '预案', parts: ['演练记录', '物资清单'] });
  expect(split.statusCode).toBe(200);
  const { splitInto } = await after(browser, request);
  expect(splitInto).toHaveLength(2);
  const into = { into: splitInto[0] ?? '' };
  expect((await step(browser, splitInto[1] ?? '', '/merge', into)).statusCode).toBe(200);
  expect(await after(browser, splitInto[1] ?? '')).toMatchObject({ mergedInto: splitInto[0] });
  expect((await step(browser, request, '/end', { reason: '无人接听' })).json()).toMatchObject({
    code: 'request.already-received',
  });
});

test('who may read and not handle is told so, and nothing is done', async () => {
  const request = await received(await handler());
  const inspector = await house.ready('i', 'inspector', {
    appointments: [{ role: 'inspector', unit: 'root', scope: 'site' }],
  });
  expect((await after(inspector, request)).remedies).toEqual([]);
  const filing = await step(inspector, request, '/remedies', { route: 'review', against: { kind: 'silence' } });
  expect(filing.statusCode).toBe(403);
  expect((await after(inspector, request)).remedies).toEqual([]);
});
