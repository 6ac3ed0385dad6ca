import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { Person } from '@gongkai/staff';
import { readStream, rebuildProjections } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { countDeadlines, listDueMoves } from '../calendar/index.ts';
import {
  applicantHistory,
  decideOutcome,
  draftLetter,
  listRequests,
  receiveFee,
  recordDelivery,
  showRequest,
  submitRequest,
  trackRequest,
} from '../requests/index.ts';
import { acting, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { listLawSettings, setLawSetting, settingsOn, type SetLawSettingAsk } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const office = (on: string) => {
  const person: Person = {
    id: 'head',
    unit: 'gov',
    state: 'active',
    secondFactor: true,
    appointments: [{ role: 'openGovernmentOffice', unit: 'gov', scope: 'site' }],
  };
  return { ...acting('head', on), person };
};
const set = (said: Partial<SetLawSettingAsk>, on = '2026-04-20', by = office(on)) =>
  setLawSetting(t.deps, by, {
    setting: 'closingDays',
    value: 7,
    from: plainDate('2026-05-01'),
    reason: '市政府办公室通知',
    seen: 0,
    ...said,
  });
const row = async (setting: string, on: string) =>
  t.done(await listLawSettings(t.deps, acting('handler', on))).find((each) => each.setting === setting);

describe('setting what the law leaves open', () => {
  test.each([
    ['a value that it cannot have', { value: 0 }, 'setting.value-unusable'],
    ['what is no setting', { setting: 'answerDays' }, 'setting.unknown'],
    ['what nothing counts by', { setting: 'mailRoomSigns', value: false }, 'setting.not-counted'],
    ['no reason', { reason: ' ' }, 'setting.reason-missing'],
    ['what holds already', { value: 10 }, 'setting.same'],
    ['a day before there was a law', { from: plainDate('2008-04-30') }, 'setting.day-unusable'],
    ['a day far ahead', { from: plainDate('2029-01-01') }, 'setting.day-unusable'],
  ])('%s is refused', async (_why, said, code) => expect(await set(said)).toMatchObject({ failure: { code } }));

  test('it is for the office of the whole site', async () => {
    expect(await set({}, '2026-04-20', acting('head', '2026-04-20') as ReturnType<typeof office>)).toMatchObject({
      failure: { code: 'permission.no-role' },
    });
    expect(await row('closingDays', '2026-05-01')).toMatchObject({ value: 10, default: 10, changes: [], seen: 0 });
  });

  test('two at once: one is kept, the other is told', async () => {
    const both = await Promise.all([set({ value: 7 }), set({ value: 8 })]);
    expect(both.map((each) => (each.ok ? 'kept' : each.failure.code)).toSorted()).toEqual(['kept', 'store.conflict']);
    expect(await readStream(t.deps.db, SITE, 'setting/closingDays')).toHaveLength(1);
  });

  test('it holds from its day, and says since when, by whom and why; nothing is overwritten', async () => {
    expect(await row('closingDays', '2026-04-30')).toMatchObject({ value: 10 });
    expect((await row('closingDays', '2026-04-30'))?.held).toBeUndefined();
    t.done(await set({ value: 5, seen: 1, from: plainDate('2026-06-01'), reason: '再次调整' }));
    const now = await row('closingDays', '2026-06-02');
    expect(now).toMatchObject({
      value: 5,
      seen: 2,
      held: { from: '2026-06-01', setOn: '2026-04-20', by: 'staff/head', byName: '人员head', reason: '再次调整' },
      changes: [{ value: 5 }, { from: '2026-05-01' }],
    });
    const on = async (day: string) => (await settingsOn(t.deps, { site: SITE, on: plainDate(day) })).closingDays;
    expect([await on('2026-04-30'), await on('2026-06-01')]).toEqual([10, 5]);
    const before = await projectedRows(t.deps.db, SITE);
    expect(before['law_setting']).toHaveLength(2);
    await rebuildProjections(t.deps.db, SITE);
    expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
  });
});

describe('deadlines that were running', () => {
  const dues = async () => {
    const { entries } = t.done(await listRequests(t.deps, acting('handler', '2026-03-20'), {}));
    return Object.fromEntries(entries.map(({ request, dueOn }) => [request, dueOn]));
  };
  const count = (at: string) => countDeadlines(t.deps, { site: SITE, now: new Date(at) });
  /** Charged, delivered and paid: the period began anew on the day of payment. */
  const paid = async (received: string, [sent, came, paidOn]: readonly [string, string, string]) => {
    const { request } = await t.received(received);
    const letter = await t.sent(request, sent, { code: 'L11', by: 'pages', count: 236, amount: 4140 });
    t.done(await recordDelivery(t.deps, acting('handler', came), { request, letter }));
    t.done(await receiveFee(t.deps, acting('handler', paidOn), { request, amount: 4140, receipt: '0012345678' }));
    return request;
  };
  const answered = async (request: string, on: string) => {
    const answers = { clear: true, nature: 'petition' } as const;
    t.done(await decideOutcome(t.deps, acting('handler', on), { request, answers, outcome: 'rejected.petition' }));
    await t.sent(request, on, { code: 'L30', outcome: 'rejected.petition', basis: 'petition', grounds: [] });
  };

  test('a setting for a day that was moves what is open since, once, and lists it; what was answered or came before stays', async () => {
    const before = await paid('2026-02-26', ['2026-03-02', '2026-03-03', '2026-03-11']);
    const open = await paid('2026-03-02', ['2026-03-04', '2026-03-05', '2026-03-11']);
    const closed = await paid('2026-03-02', ['2026-03-04', '2026-03-05', '2026-03-11']);
    await answered(closed, '2026-03-18');
    expect(await count('2026-03-20T02:00:00Z')).toMatchObject({ moved: [] });
    // Twenty working days from the payment, 清明 among them.
    expect(await dues()).toMatchObject({ [before]: '2026-04-09', [open]: '2026-04-09' });

    await t.set('feePaymentRestartsClock', false, '2026-03-01', '2026-03-20');
    const move = { request: open, before: '2026-04-09', after: '2026-03-30' };
    expect((await count('2026-03-20T03:00:00Z')).moved).toEqual([move]);
    expect(await count('2026-03-20T04:00:00Z')).toMatchObject({ counted: 0, moved: [] });
    expect(await dues()).toMatchObject({ [before]: '2026-04-09', [open]: '2026-03-30' });
    expect(await listDueMoves(t.deps, { site: SITE, since: new Date(0) })).toEqual([
      { before: '2026-04-09', after: '2026-03-30', count: 1, movedAt: expect.any(Date) },
    ]);
    const due = async (request: string) => t.done(await showRequest(t.deps, acting('handler', '2026-03-20'), { request })).due;
    expect(await due(open)).toMatchObject({ value: { due: '2026-03-30' } });
    expect(await due(closed)).toMatchObject({ value: { due: '2026-04-09' } });
    expect(await due(before)).toMatchObject({ value: { due: '2026-04-09' } });
  });

  test('who has to pay reads on the page what his payment does to the period, by the setting of his request', async () => {
    const told = async (received: string) => {
      const { request, code } = await t.received(received);
      await t.sent(request, '2026-03-04', { code: 'L11', by: 'pages', count: 236, amount: 4140 });
      const proof = { site: SITE, code, name: FORM.name ?? '', visitor: '192.0.2.41' };
      return t.done(await trackRequest(t.deps, proof, plainDate('2026-03-20'))).fee;
    };
    expect(await told('2026-02-26')).toMatchObject({ amount: 4140, restarts: true });
    expect(await told('2026-03-02')).toMatchObject({ amount: 4140, restarts: false });
  });
});

describe('fees', () => {
  const OTHER = { name: '赵敏', number: '110101199203070016', phone: '13712345678' };
  const fee = async (request: string, by: 'items' | 'pages', many: number) => {
    const charged = { by, count: many };
    return t.done(await applicantHistory(t.deps, acting('handler', '2026-09-10'), { request, charged })).fee;
  };

  test('items and pages of the month as the site counts them', async () => {
    const first = await t.received('2026-07-01', OTHER);
    const amount = 4140;
    await t.sent(first.request, '2026-07-02', { code: 'L11', by: 'pages', count: 236, amount });
    const { request } = await t.received('2026-07-03', OTHER);
    expect(await fee(request, 'items', 10)).toMatchObject({ value: { before: 1, amount: 100 } });
    expect(await fee(request, 'pages', 10)).toMatchObject({ value: { before: 0, amount: 0 } });
    await t.set('feeVolumeItemsKeepNumber', false, '2026-07-01');
    expect(await fee(request, 'items', 10)).toMatchObject({ value: { before: 0, amount: 0 } });
    await t.set('feePagesCountedPer', 'month', '2026-07-01');
    expect(await fee(request, 'pages', 10)).toMatchObject({ value: { before: 236, amount: 400 } });
  });

  test('the month goes by the day of receipt or of submission', async () => {
    const who = { ...OTHER, number: '110101199203070024' };
    // Posted on the last day of a month, signed for on the first of the next.
    const [submittedOn, on] = [plainDate('2026-08-31'), '2026-09-01'];
    const ask = {
      unit: 'edu',
      route: 'signedPost',
      days: { submittedOn, signedOn: plainDate(on) },
      form: { ...FORM, ...who },
    } as const;
    t.done(await submitRequest(t.deps, acting('handler', on), ask));
    const { request } = await t.received('2026-09-02', who);
    expect(await fee(request, 'items', 1)).toMatchObject({ value: { before: 1 } });
    await t.set('feeMonthBy', 'submission', '2026-07-01');
    expect(await fee(request, 'items', 1)).toMatchObject({ value: { before: 0 } });
  });

  test('what is public already is not charged by volume, unless the site says so', async () => {
    const { request } = await t.received('2026-07-06', { ...OTHER, number: '110101199203070032' });
    const choice = { request, answers: {}, outcome: 'granted.already_public' as const, reason: '已公开' };
    t.done(await decideOutcome(t.deps, acting('handler', '2026-07-07'), choice));
    const draft = () =>
      draftLetter(
        t.deps,
        acting('handler', '2026-07-07'),
        { request, step: { code: 'L11', by: 'pages', count: 236, amount: 4140 }, texts: {} },
        () => ({}),
      );
    expect(await draft()).toMatchObject({ failure: { code: 'fee.free-where-public' } });
    await t.set('feeFreeWherePublic', false, '2026-07-01');
    expect(await draft()).toMatchObject({ failure: { code: 'letter.part-missing' } });
  });
});
