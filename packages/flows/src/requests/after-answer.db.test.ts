import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { SearchRecord } from '@gongkai/requests';
import { rebuildProjections, verifyLedger } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, everyPart, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  acceptRemedy,
  archiveRequest,
  decideOutcome,
  decideRemedy,
  draftLetter,
  endRequest,
  eraseRecord,
  fileRemedy,
  handlingFigures,
  likenRequest,
  listRequests,
  listWithheld,
  mergeRequest,
  receiveCopy,
  recordDelivery,
  recordSearch,
  remediesOfTableFour,
  replyToRemedy,
  returnLetter,
  reviewWithheld,
  sendAgain,
  showRequest,
  splitRequest,
  submitRequest,
  tableFourFigures,
  tableThreeFigures,
  undoEvent,
} from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const by = (who: string, day: string) => acting(who, `2026-${day}`);
const shown = async (request: string, day: string) => t.done(await showRequest(t.deps, by('handler', day), { request }));
/** Other people. */
const OTHER = { name: '张三', number: '110101199003070054' };
const FOURTH = { name: '吴强', number: '110101199003070038' };
const THIRD = { name: '周明', number: '110101199003070011' };
const ADDRESS = { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] } as const;

/** Answered on a day with the pointing to what is public. */
async function answered(request: string, day: string): Promise<string> {
  const choice = { request, answers: {}, outcome: 'granted.already_public' as const, reason: '已公开' };
  t.done(await decideOutcome(t.deps, by('handler', day.slice(5)), choice));
  return t.sent(request, day, ADDRESS);
}

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };
const scope = { unit: 'edu', below: false, period: year };

test('an answer comes back, goes by another way, is laid away, and is set aside: open again, counted once', async () => {
  const { request } = await t.received('2026-03-02');
  const letter = await answered(request, '2026-03-05');
  const ask = { request, letter };
  t.done(await returnLetter(t.deps, by('handler', '03-10'), { ...ask, why: 'unknown' }));
  expect(await archiveRequest(t.deps, by('handler', '03-10'), { request, digest: '0' })).toMatchObject({
    failure: { code: 'answer.not-delivered' },
  });
  const { rows } = await t.database.run(`select returned_on::text as on from request_letter where id = '${letter}'`);
  expect(rows).toEqual([{ on: '2026-03-10' }]);
  t.done(await sendAgain(t.deps, by('handler', '03-11'), { ...ask, way: 'served' }));
  t.done(await recordDelivery(t.deps, by('handler', '03-12'), { ...ask, proof: 'SD-1' }));
  t.done(await archiveRequest(t.deps, by('handler', '03-12'), { request, digest: '0' }));

  const filing = { request, route: 'review', against: { kind: 'letter', letter } } as const;
  const { remedy } = t.done(await fileRemedy(t.deps, by('handler', '04-01'), filing));
  t.done(await acceptRemedy(t.deps, by('handler', '04-03'), { request, remedy, procedure: 'simple' }));
  t.done(await receiveCopy(t.deps, by('handler', '04-07'), { request, remedy, on: plainDate('2026-04-06') }));
  t.done(await replyToRemedy(t.deps, by('handler', '04-10'), { request, remedy, reply: '答复意见和证据' }));
  const decision = { request, remedy, result: 'corrected', point: '关于检索义务', anew: {} } as const;
  t.done(await decideRemedy(t.deps, by('handler', '06-15'), decision));

  const again = await shown(request, '06-16');
  expect(again.due).toMatchObject({ value: { deadline: 'D24', due: '2026-07-14' } });
  const inbox = t.done(await listRequests(t.deps, by('handler', '06-16'), {}));
  expect(inbox.entries).toMatchObject([{ request, dueOn: '2026-07-14' }]);
  await answered(request, '2026-06-17');
  const three = t.done(await tableThreeFigures(t.deps, by('handler', '06-17'), { ...scope, form: '2021' }));
  expect([three.get('t3.in.new.total'), three.get('t3.out.total.total')]).toEqual([1, 1]);
  expect(t.done(await handlingFigures(t.deps, by('handler', '06-17'), scope))).toMatchObject({ closed: 1, late: 0 });
  const four = t.done(await tableFourFigures(t.deps, by('handler', '06-17'), scope));
  expect([...four]).toEqual([
    ['t4.review.corrected', 1],
    ['t4.review.total', 1],
  ]);
});

test('table four and the cases behind each cell say the same, page by page', async () => {
  const { request } = await t.received('2026-03-02', OTHER);
  const letter = await answered(request, '2026-03-05');
  const against = { kind: 'letter', letter } as const;
  for (const day of ['04-01', '04-02', '04-03'])
    t.done(await fileRemedy(t.deps, by('handler', day), { request, route: 'suitDirect', against }));
  t.done(await fileRemedy(t.deps, by('handler', '04-03'), { request, route: 'review', against: { kind: 'silence' } }));
  const figures = t.done(await tableFourFigures(t.deps, by('handler', '06-17'), scope));
  expect(figures.get('t4.suit_direct.pending')).toBe(3);
  for (const [cell, count] of figures) {
    const first = t.done(await remediesOfTableFour(t.deps, by('handler', '06-17'), { ...scope, cell, size: 2 }));
    const cases = [...first.cases];
    for (let after = first.next; after !== null;) {
      const page = t.done(await remediesOfTableFour(t.deps, by('handler', '06-17'), { ...scope, cell, size: 2, after }));
      cases.push(...page.cases);
      after = page.next;
    }
    expect([cell, new Set(cases.map((each) => each.remedy)).size, cases.length]).toEqual([cell, count, count]);
  }
  const next = { ...scope, period: { from: plainDate('2027-01-01'), to: plainDate('2027-12-31') } };
  expect(t.done(await tableFourFigures(t.deps, by('handler', '06-17'), next)).get('t4.suit_direct.pending')).toBe(3);
  await t.set('pendingCountedAgain', false, '2027-01-01', '2026-06-17');
  expect([...t.done(await tableFourFigures(t.deps, by('handler', '06-17'), next))]).toEqual([]);
  // The year before goes on being counted as it was.
  expect(t.done(await tableFourFigures(t.deps, by('handler', '06-17'), scope)).get('t4.suit_direct.pending')).toBe(3);
  expect(await tableFourFigures(t.deps, by('handler', '06-17'), { ...scope, unit: 'sport' })).toMatchObject({
    failure: { code: 'permission.outside-scope' },
  });
  expect(await remediesOfTableFour(t.deps, by('handler', '06-17'), { ...scope, cell: 't4.review.won' })).toMatchObject({
    failure: { code: 'figures.no-such-cell' },
  });
});

test('a slip is taken back on its day by its maker, later by another, and its row is gone', async () => {
  const { request } = await t.received('2026-03-02', OTHER);
  const said = {
    searchedOn: plainDate('2026-03-03'),
    searchers: ['周杰'],
    places: ['档案室'],
    keywords: ['预案'],
    result: '没有',
  };
  const tomorrow = { ...said, searchedOn: plainDate('2026-03-04') };
  const recorded = (record: SearchRecord) =>
    recordSearch(t.deps, by('handler', '03-03'), { request, found: false, said: record });
  expect(await recorded(tomorrow)).toMatchObject({ failure: { code: 'request.day-to-come' } });
  expect(await recorded({ ...said, searchedOn: plainDate('2026-03-01') })).toMatchObject({
    failure: { code: 'request.day-before' },
  });
  expect(await recorded({ ...said, keywords: [] })).toMatchObject({ failure: { code: 'search.incomplete' } });
  t.done(await recorded(said));
  const { seen } = await shown(request, '03-03');
  const undo = { request, event: seen, reason: '登记在别的申请上' };
  expect(await undoEvent(t.deps, by('handler', '03-04'), undo)).toMatchObject({ failure: { code: 'undo.same-person' } });
  t.done(await undoEvent(t.deps, by('head', '03-04'), undo));
  const after = await shown(request, '03-04');
  expect(after.request.search).toBeUndefined();
  expect(after.seen).toBe(seen + 1);
  const filing = { request, route: 'review', against: { kind: 'silence' } } as const;
  t.done(await fileRemedy(t.deps, by('handler', '03-05'), filing));
  const wrong = { request, event: seen + 2, reason: '另一件' };
  t.done(await undoEvent(t.deps, by('handler', '03-05'), wrong));
  const left = await t.database.run(`select count(*)::integer as n from request_remedy where request_id = '${request}'`);
  expect(left.rows).toEqual([{ n: 0 }]);
});

test('one that nobody confirmed is closed, and can then be erased', async () => {
  const sent = { unit: 'edu', route: 'web' as const, days: {}, form: FORM, clientKey: 'u'.repeat(16) };
  const { request } = t.done(await submitRequest(t.deps, by('public', '03-02'), sent));
  const ask = { request, reason: '三次致电无人接听' };
  expect(await endRequest(t.deps, by('handler', '03-30'), ask)).toMatchObject({ failure: { code: 'request.may-confirm' } });
  t.done(await endRequest(t.deps, by('handler', '03-31'), ask));
  const { request: ended, stage } = await shown(request, '03-31');
  expect(stage).toBe('ended');
  const inbox = t.done(await listRequests(t.deps, by('handler', '03-31'), { size: 200 }));
  expect(inbox.entries.map((entry) => entry.request)).not.toContain(request);
  const { record } = ended.applications[0];
  t.done(await eraseRecord(t.deps, by('head', '04-01'), { request, record, why: 'expired' }));
});

test('several of one applicant are answered together, one for several matters becomes several', async () => {
  const first = await t.received('2026-05-06', THIRD);
  const second = await t.received('2026-05-07', THIRD);
  const stranger = await t.received('2026-05-07', OTHER);
  const merge = { request: second.request, into: first.request };
  expect(await mergeRequest(t.deps, by('handler', '05-08'), { ...merge, into: stranger.request })).toMatchObject({
    failure: { code: 'merge.other-applicant' },
  });
  t.done(await likenRequest(t.deps, by('handler', '05-08'), { request: second.request, earlier: first.request }));
  t.done(await mergeRequest(t.deps, by('handler', '05-08'), merge));
  const { request: joined, assessment } = await shown(second.request, '05-08');
  expect(joined).toMatchObject({ mergedInto: first.request, alike: [{ request: first.request, percent: 100 }] });
  expect(assessment).toMatchObject({ kind: 'leaf', outcome: 'other.misc', letter: 'L35' });

  const parts = ['2024年教育经费预算', '2025年教师编制数'];
  const ask = { request: first.request, remaining: '2025年教育经费决算', parts };
  const split = t.done(await splitRequest(t.deps, by('handler', '05-08'), ask));
  expect(split.made).toHaveLength(2);
  for (const { request } of split.made) {
    const part = await shown(request, '05-08');
    expect(part.request).toMatchObject({ splitFrom: first.request, receipt: { on: '2026-05-06' } });
    // The applicant is known as one of the first: his next one is like it.
    t.done(await likenRequest(t.deps, by('handler', '05-08'), { request, earlier: first.request }));
  }
  expect(await splitRequest(t.deps, by('handler', '05-08'), { ...ask, parts: ['', 'x'] })).toMatchObject({
    failure: { code: 'request.text-missing' },
  });
  // Nothing of what was refused is left: the next number follows.
  const next = await t.received('2026-05-08', THIRD);
  expect(Number(next.number?.slice(-5))).toBe(Number(split.made[1]?.number.slice(-5)) + 1);
});

test('what is withheld is listed until somebody has found that it can be disclosed', async () => {
  const { request } = await t.received('2026-06-01', OTHER);
  const grounds = ['process'] as const;
  const choice = { request, answers: {}, outcome: 'denied.process' as const, grounds, reason: '过程性信息' };
  t.done(await decideOutcome(t.deps, by('handler', '06-02'), choice));
  await t.sent(request, '2026-06-02', { code: 'L23', outcome: 'denied.process', basis: 'process', grounds });
  const listed = async (day: string) =>
    t.done(await listWithheld(t.deps, by('handler', day), { unit: 'edu', below: true })).cases;
  expect(await listed('06-03')).toMatchObject([{ request, since: '2026-06-02', due: '2027-06-02' }]);
  const again = { request, disclosable: false, reason: '决定还没有作出' };
  t.done(await reviewWithheld(t.deps, by('handler', '06-10'), again));
  expect(await listed('06-11')).toMatchObject([{ since: '2026-06-10', due: '2027-06-10' }]);
  t.done(await reviewWithheld(t.deps, by('handler', '06-12'), { ...again, disclosable: true, reason: '决定已经公布' }));
  expect(await listed('06-12')).toEqual([]);
  expect(await listWithheld(t.deps, by('handler', '06-12'), { unit: 'sport', below: false })).toMatchObject({ ok: false });
});

test('a notice of the fee keeps how it was counted; nobody repeats what another asked', async () => {
  for (let at = 0; at < 3; at += 1) await t.received('2026-07-01', FOURTH);
  const { request } = await t.received('2026-07-02', FOURTH);
  const step = { code: 'L11', by: 'items', count: 10, amount: 300 } as const;
  const ask = { request, step, texts: {}, reason: '本月申请明显超过合理范围' };
  t.done(await draftLetter(t.deps, by('handler', '07-03'), ask, everyPart));
  const { history } = await shown(request, '07-03');
  expect(history.at(-1)?.body).toMatchObject({
    fee: {
      month: '2026-07',
      before: 3,
      lines: [
        { count: 7, price: 0 },
        { count: 3, price: 100, amount: 300 },
      ],
    },
  });
  expect(JSON.stringify(history.at(-1)?.body)).not.toContain('明显超过');
  const stranger = await t.received('2026-07-02', OTHER);
  await answered(stranger.request, '2026-07-03');
  const repeat = { request, answers: { earlier: stranger.request }, outcome: 'rejected.duplicate' as const, reason: '重复' };
  expect(await decideOutcome(t.deps, by('handler', '07-06'), repeat)).toMatchObject({
    failure: { code: 'outcome.earlier-unknown' },
  });
});

test('made anew from the events the rows are the same; the ledger is sound and tells nothing of anybody', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  expect(before['request_remedy']?.length).toBe(5);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
  expect(await verifyLedger(t.deps.db)).toMatchObject([{ broken: 0 }]);
  const { rows } = await t.database.run(`select coalesce(string_agg(body::text, ' '), '') as text from ledger_event`);
  for (const secret of ['关于检索义务', '答复意见', '三次致电', '教师编制数', '李秀英'])
    expect(rows[0].text).not.toContain(secret);
});
