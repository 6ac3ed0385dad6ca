import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { trackingCode, TRACKING_CODE_BYTES } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import { acting, everyPart, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { rotateFileKeys } from '../files/index.ts';
import {
  applicantHistory,
  decideOutcome,
  draftLetter,
  giveTrackingCode,
  mergeRequest,
  readRecord,
  receiveFee,
  setNumberPrefix,
  showNumberMarks,
  showRequest,
  similarRequests,
  submitRequest,
  trackRequest,
  undoEvent,
  TRACKING_TRIES,
  withdrawByCode,
  withdrawRequest,
} from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const today = plainDate('2026-03-02');
const web = (clientKey: string, said: object = {}) =>
  submitRequest(t.deps, acting('public', today), { unit: 'edu', route: 'web', days: {}, form: { ...FORM, ...said }, clientKey });
const track = (code: string, name: string, visitor = '192.0.2.1') =>
  trackRequest(t.deps, { site: SITE, code, name, visitor }, today);

test('sent ten times at once and once more later, a form is one request with one receipt', async () => {
  const sent = await Promise.all(Array.from({ length: 10 }, () => web('0123456789abcdef')));
  const [first] = sent.map(t.done);
  expect(new Set(sent.map((each) => JSON.stringify({ ...t.done(each), already: true }))).size).toBe(1);
  expect(sent.filter((each) => !t.done(each).already)).toHaveLength(1);
  t.done(await rotateFileKeys(t.deps.db, t.deps.vault, { now: new Date() }));
  expect(t.done(await web('0123456789abcdef'))).toEqual({ ...first, already: true });
  // The same key with other words is another form; another key another submission.
  expect(t.done(await web('0123456789abcdef', { content: '申请公开别的' })).request).not.toBe(first?.request);
  expect(t.done(await web('fedcba9876543210')).code).not.toBe(first?.code);
  expect(await web('short')).toMatchObject({ failure: { code: 'request.client-key-short' } });
});

test('code and name open it, also after the keys were rotated; one answer to all else', async () => {
  const { code, request } = t.done(await web('code-and-name-0001'));
  expect(t.done(await track(code, '李秀英')).request).toBe(request);
  t.done(await rotateFileKeys(t.deps.db, t.deps.vault, { now: new Date() }));
  expect(t.done(await track(code.toLowerCase().replaceAll('-', ' '), ' 李秀英 ')).request).toBe(request);
  const { record } = t.done(await showRequest(t.deps, acting('handler', today), { request })).request.applications[0];
  expect(await readRecord(t.deps, acting('handler', today), { request, record })).toMatchObject({ ok: true });
  const unknown = { ok: false, failure: { code: 'tracking.unknown' } };
  expect(await track(code, '王芳')).toEqual(unknown);
  expect(await track('0000-0000-0000-0000-0000', '李秀英')).toEqual(unknown);
  expect(await track('0000-0000-0000-0000-0001', '李秀英')).toMatchObject({ failure: { code: 'tracking.code-mistyped' } });
  expect((await t.database.run(`select from request_mark where encode(mark, 'escape') like '%${code}%'`)).rowCount).toBe(0);
  const again = t.done(await giveTrackingCode(t.deps, acting('head', today), { request }));
  expect(await track(code, '李秀英')).toEqual(unknown);
  expect(t.done(await track(again.code, '李秀英')).request).toBe(request);
  const proof = { site: SITE, code: again.code, name: '李秀英', visitor: '192.0.2.1' };
  const withdraw = (sure: boolean) => withdrawByCode(t.deps, proof, new Date('2026-03-03T02:00:00Z'), { sure });
  expect(await withdraw(false)).toMatchObject({ failure: { code: 'withdrawal.not-confirmed' } });
  expect(t.done(await track(again.code, '李秀英')).mayWithdraw).toBe(true);
  expect(await withdraw(true)).toMatchObject({ ok: true });
  expect(t.done(await track(again.code, '李秀英')).mayWithdraw).toBe(false);
});

test('whoever tries codes waits, and only he', async () => {
  const tries = [];
  const guessed = (n: number) => trackingCode(Uint8Array.from({ length: TRACKING_CODE_BYTES }, (_, at) => (at === 0 ? n : 1)));
  for (let n = 0; n <= TRACKING_TRIES.most; n += 1) tries.push(await track(guessed(n), '李秀英', '198.51.100.1'));
  expect(tries.slice(0, -1).every((each) => !each.ok && each.failure.code === 'tracking.unknown')).toBe(true);
  expect(tries.at(-1)).toMatchObject({ failure: { code: 'tracking.wait' } });
  expect(await track('0000-0000-0000-0000-0000', '李秀英', '198.51.100.2')).toMatchObject({
    failure: { code: 'tracking.unknown' },
  });
});

test('a hall looks up as many requests as it likes; names tried on one code meet a brake, which nobody’s code meets as well', async () => {
  const { code, request } = t.done(await web('one-code-many-names-1'));
  for (let n = 0; n <= TRACKING_TRIES.most; n += 1)
    expect(t.done(await track(code, '李秀英', '198.51.100.9')).request).toBe(request);
  const nobody = trackingCode(new Uint8Array(TRACKING_CODE_BYTES).fill(7));
  const tryAll = async (tried: string) => {
    const said = [];
    for (let n = 0; n <= TRACKING_TRIES.mostOfCode; n += 1) {
      const answer = await track(tried, `某${n}`, `203.0.113.${n}`);
      said.push(answer.ok ? 'ok' : answer.failure.code);
    }
    return said;
  };
  const expected = [...Array.from({ length: TRACKING_TRIES.mostOfCode }, () => 'tracking.unknown'), 'tracking.wait'];
  expect(await tryAll(code)).toEqual(expected);
  expect(await tryAll(nobody)).toEqual(expected);
  // The brake holds the right name as well: else it would tell which one that is.
  expect(await track(code, '李秀英', '203.0.113.99')).toMatchObject({ failure: { code: 'tracking.wait' } });
});

test('thirty at the counter at once, some refused: numbers follow one another without a gap', async () => {
  t.done(await setNumberPrefix(t.deps, acting('head', today, 'sport'), { unit: 'sport', kind: 'registration', prefix: '沭体' }));
  const sent = await Promise.all(
    Array.from({ length: 30 }, (_, at) =>
      submitRequest(t.deps, acting('handler', today, 'sport'), {
        unit: 'sport',
        route: 'counter',
        // Handed in tomorrow: refused.
        days: { submittedOn: at % 5 === 0 ? plainDate('2026-03-03') : today },
        form: FORM,
      }),
    ),
  );
  const numbers = sent.flatMap((each) => (each.ok ? [each.value.number] : []));
  expect(numbers.toSorted()).toEqual(Array.from({ length: 24 }, (_, at) => `沭体2026-${String(at + 1).padStart(5, '0')}`));
  expect(new Set(sent.flatMap((each) => (each.ok ? [] : [each.failure.code])))).toEqual(new Set(['request.day-before']));
});

test('marks of numbers are told apart: the next number is shown and not drawn, and no two units write the same', async () => {
  const marks = async (unit: string) => t.done(await showNumberMarks(t.deps, acting('head', today, unit), { unit }));
  const set = (unit: string, kind: 'registration' | 'letter', prefix: string) =>
    setNumberPrefix(t.deps, acting('head', today, unit), { unit, kind, prefix });
  const { letter } = await marks('edu');
  expect(letter.said).toBe(false);
  expect(letter.next).toBe(`${letter.mark}〔2026〕1号`);
  t.done(await set('edu', 'letter', '沭教公开告'));
  expect((await marks('edu')).letter).toEqual({ mark: '沭教公开告', said: true, next: '沭教公开告〔2026〕1号' });
  expect(await set('sport', 'letter', '沭教公开告')).toMatchObject({ failure: { code: 'number.prefix-taken' } });
  expect(await set('edu', 'letter', '沭教公开告')).toMatchObject({ ok: true });
  expect(await set('edu', 'letter', '沭“教')).toMatchObject({ failure: { code: 'number.prefix-unusable' } });
  const foreign = await showNumberMarks(t.deps, acting('head', today, 'sport'), { unit: 'edu' });
  expect(foreign).toMatchObject({ failure: { code: 'permission.outside-scope' } });
});

test('repeats of the same applicant are known by the document, the most alike first, with their answer; items of the month are counted', async () => {
  const who = { type: 'enterprise', document: 'organizationCode', number: '91320100123456702H', name: '沭阳某公司' };
  const register = (day: string, content: string, name = who.name) => t.received(day, { ...who, name, content });
  const first = await register('2026-04-01', '申请公开庙头镇2024年征地补偿安置方案');
  await register('2026-04-02', '申请公开教育局办公楼的维修合同');
  const last = await register('2026-04-03', '请公开庙头镇2024年的征地补偿安置方案。', '沭阳某公司（改名）');
  const answers = { clear: true, nature: 'petition' } as const;
  const ask = { request: first.request, answers, outcome: 'rejected.petition' as const };
  t.done(await decideOutcome(t.deps, acting('handler', '2026-04-03'), ask));
  const step = { code: 'L30', outcome: 'rejected.petition', basis: 'petition', grounds: [] } as const;
  const letter = await t.sent(first.request, '2026-04-03', step);
  const history = t.done(
    await applicantHistory(t.deps, acting('handler', '2026-04-03'), {
      request: last.request,
      charged: { by: 'items', count: 12 },
    }),
  );
  expect(history.earlier[0]).toMatchObject({ request: first.request, outcome: 'rejected.petition', answerLetter: letter });
  expect(history.earlier.map(({ likeness }) => likeness > 0.6)).toEqual([true, false]);
  // Two before in the month, and items 3 to 14: four of them beyond the ten that are free.
  expect(history).toMatchObject({ inMonth: 3, itemsBefore: 2, fee: { ok: true, value: { amount: 400 } } });
});

test('an earlier request that waits for no answer says why: withdrawn, joined to another', async () => {
  const who = { document: 'passport', number: 'E12345678' };
  const register = (content: string) => t.received('2026-04-07', { ...who, content });
  const [open, withdrawn, merged] = [
    await register('申请公开庙头镇2023年的河道整治方案'),
    await register('申请公开庙头镇2023年河道整治方案'),
    await register('公开庙头镇2023年的河道整治方案'),
  ];
  const handler = acting('handler', '2026-04-08');
  t.done(await withdrawRequest(t.deps, handler, { request: withdrawn.request, statement: '来电撤回' }));
  t.done(await mergeRequest(t.deps, handler, { request: merged.request, into: open.request }));
  const similar = t.done(
    await similarRequests(t.deps, handler, {
      unit: 'edu',
      identity: { document: 'passport', number: who.number },
      content: '申请公开庙头镇2023年的河道整治方案',
    }),
  );
  expect(new Map(similar.map(({ request, givenUp }) => [request, givenUp]))).toEqual(
    new Map([
      [open.request, undefined],
      [withdrawn.request, 'withdrawn'],
      [merged.request, 'merged'],
    ]),
  );
});

test('a fee is what the schedule says, or its notice is not written', async () => {
  const { request } = await t.received('2026-05-06');
  const notice = (amount: number) =>
    draftLetter(
      t.deps,
      acting('handler', '2026-05-07'),
      { request, step: { code: 'L11', by: 'pages', count: 201, amount }, texts: {} },
      () => ({}),
    );
  expect(await notice(1)).toMatchObject({ failure: { code: 'fee.amount-wrong', params: { asked: 2740 } } });
  expect(await notice(2740)).toMatchObject({ failure: { code: 'letter.part-missing' } });
});

test('who has to pay reads how and where, as the notice that left says it, and afterwards the number of his receipt', async () => {
  const { request } = await t.received('2026-05-06');
  const { code } = t.done(await giveTrackingCode(t.deps, acting('head', '2026-05-06'), { request }));
  const proof = { site: SITE, code, name: '李秀英', visitor: '192.0.2.21' };
  const tracked = async (day: string) => t.done(await trackRequest(t.deps, proof, plainDate(day)));
  await t.sent(request, '2026-05-07', { code: 'L11', by: 'pages', count: 201, amount: 2740 });
  expect((await tracked('2026-05-08')).fee).toMatchObject({ amount: 2740, payment: everyPart().paymentMethod });
  const pay = (receipt: string) => receiveFee(t.deps, acting('handler', '2026-05-11'), { request, amount: 2740, receipt });
  expect(await pay('没有')).toMatchObject({ failure: { code: 'fee.receipt-unusable' } });
  t.done(await pay(' 3208-00123４56'));
  const { fee, timeline } = await tracked('2026-05-11');
  expect(fee).toBeUndefined();
  expect(timeline.at(-1)).toEqual({ type: 'fee.paid', on: '2026-05-11', receipt: '3208-00123456' });
  const events = await readStream(t.deps.db, SITE, `request/${request}`);
  expect(JSON.stringify(events)).not.toContain(everyPart().paymentMethod);
  // Entered on the wrong request: taken back, it is nobody's payment here.
  const undone = { request, event: events.length, reason: '登记错了申请' };
  t.done(await undoEvent(t.deps, acting('handler', '2026-05-11'), undone));
  const after = await tracked('2026-05-11');
  expect(after.timeline.map(({ type }) => type)).not.toContain('fee.paid');
  expect(after.fee).toMatchObject({ amount: 2740, lapsed: false });
});
