import { plainDate } from '@gongkai/kernel';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { countDeadlines } from '../calendar/index.ts';
import { acting, everyPart, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  assignRequest,
  decideOutcome,
  draftLetter,
  listRequests,
  nameParty,
  recordDelivery,
  remindDue,
  submitRequest,
  withdrawRequest,
} from './index.ts';

let t: RequestTest;

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  await t.hire('ann', 'edu', 'handler', 'ownUnit');
  await t.hire('bob', 'edu', 'disclosureHead', 'ownAndBelow');
  // Above bob: told of units that have no head of their own, and not of bob's.
  await t.hire('bill', 'gov', 'disclosureHead', 'site');
  await t.hire('cat', 'gov', 'openGovernmentOffice', 'site');
});
afterAll(() => t.end());
beforeEach(() => t.database.run('truncate outbox_message, due_reminder cascade'));

const remind = async (day: string) => t.done(await remindDue(t.deps, { site: SITE, now: new Date(`${day}T02:00:00Z`) }));

/** Who was told what, in order. */
async function told(request: string): Promise<readonly string[]> {
  const { rows } = await t.database.run(
    `select template, recipient from outbox_message where idempotency_key like 'due/${request}/%' order by template, recipient`,
  );
  return (rows as readonly { template: string; recipient: string }[]).map(
    ({ template, recipient }) => `${template} ${recipient.split('@')[0]}`,
  );
}

/** Received over the counter and in ann's hands; due 2026-03-30 where received 2026-03-02. */
async function handled(day = '2026-03-02'): Promise<string> {
  const { request } = await t.received(day);
  t.done(await assignRequest(t.deps, acting('head', day), { request, unit: 'edu', handler: 'ann' }));
  return request;
}
const closeAll = () => t.database.run('update request_due set open = false');

test('the ladder is climbed step by step, each told once, the head and the office only where it gets so far', async () => {
  const request = await handled();
  const days: readonly (readonly [string, number])[] = [
    ['2026-03-20', 0],
    ['2026-03-23', 1],
    ['2026-03-24', 1],
    ['2026-03-26', 1],
    ['2026-03-27', 3],
    ['2026-03-29', 3],
    ['2026-03-30', 5],
    ['2026-03-31', 8],
    ['2026-06-30', 8],
  ];
  for (const [day, messages] of days) {
    await remind(day);
    expect([day, (await told(request)).length]).toEqual([day, messages]);
    // Again on the same day: nothing more.
    expect(await remind(day)).toBe(0);
  }
  expect(await told(request)).toEqual([
    'request.due-next ann',
    'request.due-next bob',
    'request.due-soon ann',
    'request.due-today ann',
    'request.due-today bob',
    'request.overdue ann',
    'request.overdue bob',
    'request.overdue cat',
  ]);
  // What left is gone with the time; it is not said again.
  await t.database.run('truncate outbox_message cascade');
  expect(await remind('2026-07-01')).toBe(0);
  const { rows } = await t.database.run(`select fields from outbox_message`);
  expect(rows).toEqual([]);
  await closeAll();
});

test('after a withdrawal nobody is reminded of the day that was; the closing has one of its own', async () => {
  const request = await handled();
  t.done(await withdrawRequest(t.deps, acting('handler', '2026-03-25'), { request, statement: '来电撤回' }));
  for (const day of ['2026-03-27', '2026-03-30', '2026-03-31']) await remind(day);
  expect(await told(request)).toEqual([]);
  // Ten working days from 03-25, over 清明: 04-09.
  await remind('2026-04-02');
  expect(await told(request)).toEqual(['request.due-soon ann']);
  await closeAll();
});

test('a notice to correct that is called for is reminded of before its seven days are over, one that nobody needs is not', async () => {
  const days = { signedOn: plainDate('2026-03-02') };
  const lacking = { type: 'natural', name: FORM.name ?? '', content: FORM.content ?? '', address: FORM.address ?? '' } as const;
  const ask = { unit: 'edu', route: 'signedPost', days, form: lacking, mayLack: true } as const;
  const { request } = t.done(await submitRequest(t.deps, acting('handler', '2026-03-02'), ask));
  t.done(await assignRequest(t.deps, acting('head', '2026-03-02'), { request, unit: 'edu', handler: 'ann' }));
  const whole = await handled();
  const inbox = async (urgency: 'fiveDays' | 'oneDay' | 'today', day: string) =>
    t.done(await listRequests(t.deps, acting('head', day), { urgency })).entries;
  const step = await inbox('fiveDays', '2026-03-04');
  expect(step).toMatchObject([{ request, urgency: 'fiveDays', dueOn: '2026-03-30', noticeOn: '2026-03-11', noticeDaysLeft: 5 }]);
  await remind('2026-03-04');
  expect(await told(request)).toEqual([]);
  await remind('2026-03-10');
  expect(await told(request)).toEqual(['request.notice-next ann', 'request.notice-next bob']);
  await remind('2026-03-11');
  expect((await told(request)).length).toBe(4);
  expect((await inbox('today', '2026-03-11')).map((each) => each.request)).toEqual([request]);
  expect(await told(whole)).toEqual([]);
  // Written for what is whole: from then on it is called for; and it has left: no more.
  const draft = { request: whole, step: { code: 'L03', until: plainDate('2026-03-25') }, texts: {} } as const;
  t.done(await draftLetter(t.deps, acting('handler', '2026-03-05'), draft, everyPart));
  await remind('2026-03-11');
  expect((await told(whole)).length).toBe(2);
  await t.sent(request, '2026-03-11', draft.step);
  expect(await inbox('today', '2026-03-11')).toMatchObject([{ request: whole }]);
  // Missed for good: the day of the answer is all there is.
  await countDeadlines(t.deps, { site: SITE, now: new Date('2026-03-12T02:00:00Z') });
  await remind('2026-03-12');
  const { rows } = await t.database.run(`select notice_on, urgent_on::text from request_due where request_id = '${whole}'`);
  expect(rows).toEqual([{ notice_on: null, urgent_on: '2026-03-30' }]);
  await closeAll();
});

test('once the time to correct is over nobody is reminded of it; the closing has a day of its own', async () => {
  const request = await handled();
  const letter = await t.sent(request, '2026-03-03', { code: 'L03', until: plainDate('2026-03-10') });
  t.done(await recordDelivery(t.deps, acting('handler', '2026-03-03'), { request, letter, proof: 'RA123456789CN' }));
  for (const day of ['2026-03-09', '2026-03-10', '2026-03-11']) {
    await countDeadlines(t.deps, { site: SITE, now: new Date(`${day}T02:00:00Z`) });
    await remind(day);
  }
  expect(await told(request)).toEqual([]);
  // Ten working days from 03-10: 03-24.
  await remind('2026-03-17');
  expect(await told(request)).toEqual(['request.due-soon ann']);
  await remind('2026-03-25');
  expect((await told(request)).filter((each) => each.startsWith('request.overdue'))).toHaveLength(3);
  await closeAll();
});

test('what nobody handles is the head’s from the first step, of a unit without one the next above', async () => {
  const { request } = await t.received('2026-03-02');
  const { request: ofSport } = await t.received('2026-03-02', {}, 'sport');
  await remind('2026-03-24');
  expect(await told(request)).toEqual(['request.due-soon bob']);
  expect(await told(ofSport)).toEqual(['request.due-soon bill']);
  const { rows } = await t.database.run(`select fields from outbox_message where recipient like 'bob@%'`);
  expect(rows).toEqual([
    {
      fields: {
        government: '沭阳县人民政府',
        name: '人员bob',
        unit: '沭阳县教育局',
        number: expect.stringMatching(/^2026-/),
        due: '2026-03-30',
      },
    },
  ]);
  await closeAll();
});

test('never for what is closed, or while somebody else is waited for', async () => {
  const closed = await handled();
  const choice = { request: closed, answers: {}, outcome: 'granted.already_public' as const, reason: '已公开' };
  t.done(await decideOutcome(t.deps, acting('handler', '2026-03-03'), choice));
  await t.sent(closed, '2026-03-03', { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] });
  const paused = await handled();
  const party = { request: paused, kind: 'thirdParty', contact: { name: '某公司' } } as const;
  const { party: id } = t.done(await nameParty(t.deps, acting('handler', '2026-03-04'), party));
  await t.sent(paused, '2026-03-05', { code: 'L06', party: id });
  for (const day of ['2026-03-24', '2026-03-27', '2026-03-30', '2026-03-31']) await remind(day);
  expect(await told(closed)).toEqual([]);
  expect(await told(paused)).toEqual([]);
  await closeAll();
});

test('a notice of holidays that moves the due day begins anew with the new one', async () => {
  const request = await handled();
  await remind('2026-03-24');
  expect(await told(request)).toEqual(['request.due-soon ann']);
  await t.database.run(`update request_due set due_on = '2026-04-10', urgent_on = '2026-04-10' where request_id = '${request}'`);
  await remind('2026-03-31');
  expect(await told(request)).toHaveLength(1);
  await remind('2026-04-03');
  expect(await told(request)).toEqual(['request.due-soon ann', 'request.due-soon ann']);
  await closeAll();
});

test('programs at work at one time, and one that is killed in the middle, tell each step once', async () => {
  const requests = [];
  for (let at = 0; at < 12; at += 1) requests.push(await handled());
  await countDeadlines(t.deps, { site: SITE, now: new Date('2026-03-31T02:00:00Z') });
  // Killed while the twentieth message is written: the transaction leaves nothing behind.
  await t.database.run(`
    create sequence written;
    create function break_off() returns trigger language plpgsql as $$
    begin
      if nextval('written') >= 20 then raise exception 'killed'; end if;
      return new;
    end $$;
    create trigger break_off before insert on outbox_message for each row execute function break_off();
    grant usage on sequence written to public`);
  await expect(remind('2026-03-31')).rejects.toThrow('killed');
  const left = await t.database.run(
    `select (select count(*) from outbox_message where idempotency_key like 'due/%')::integer as sent,
            (select count(*) from due_reminder)::integer as noted`,
  );
  expect(left.rows).toEqual([{ sent: 0, noted: 0 }]);
  await t.database.run('drop trigger break_off on outbox_message');
  await Promise.all([remind('2026-03-31'), remind('2026-03-31'), remind('2026-03-31'), remind('2026-03-31')]);
  for (const request of requests)
    expect(await told(request)).toEqual(['request.overdue ann', 'request.overdue bob', 'request.overdue cat']);
});
