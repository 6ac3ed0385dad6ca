import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dayInChina, plainDate } from '@gongkai/kernel';
import { rebuildProjections } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, makeRequestTest, SITE, type RequestTest } from '../../testing/request-test.ts';
import {
  acceptProposal,
  alikeAnswers,
  decideOutcome,
  declineProposal,
  eraseRecord,
  listCandidates,
  listProposals,
  proposeByCode,
  proposeRequests,
  publishProposal,
  showProposalOfRequest,
  showRequest,
  trackRequest,
  undoProposalStep,
  withdrawProposal,
  withdrawProposalByCode,
  type SubmissionReceipt,
} from '../index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const PEOPLE = {
  li: {},
  wang: { name: '王建国', number: '110101198001010053', phone: '13900000001' },
} as const;
const BUDGET = '申请公开2025年教育经费的预算和决算明细表';

/** Received and answered with what was asked for. */
async function answered(
  day: string,
  {
    content = BUDGET,
    who = 'li',
    unit = 'edu',
  }: { readonly content?: string; readonly who?: keyof typeof PEOPLE; readonly unit?: string } = {},
): Promise<SubmissionReceipt> {
  const receipt = await t.received(day, { content, ...PEOPLE[who] }, unit);
  const { request } = receipt;
  const choice = { request, answers: {}, outcome: 'granted.provided' as const, reason: '可以公开' };
  t.done(await decideOutcome(t.deps, acting('handler', day, unit), choice));
  await t.sent(request, day, { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] });
  return receipt;
}
const handler = (day: string, unit = 'edu') => acting('handler', day, unit);
const head = (day: string) => acting('head', day);
const proof = ({ code }: SubmissionReceipt, name = '李秀英') => ({ site: SITE, code, name, visitor: '10.0.0.1' });
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const listed = async (day: string) => t.done(await listProposals(t.deps, head(day), { unit: 'edu', below: true }));
const told = async (of: SubmissionReceipt, day: string, name?: string) =>
  t.done(await trackRequest(t.deps, proof(of, name), dayInChina(at(day).getTime()))).proposal;
const ACCEPT = { place: '财政资金 — 部门预算决算', by: plainDate('2026-04-30') };

test('what several were given is a candidate; proposed, accepted and published, it is one no more', async () => {
  const one = await answered('2026-03-02');
  expect(t.done(await listCandidates(t.deps, head('2026-03-03'), { unit: 'edu', below: true }))).toEqual([]);
  const other = await answered('2026-03-03', { who: 'wang', content: `${BUDGET}，请提供电子版` });
  const again = await answered('2026-03-03');
  const [candidate] = t.done(await listCandidates(t.deps, head('2026-03-04'), { unit: 'edu', below: true }));
  expect(candidate).toMatchObject({ requests: 3, applicants: 2 });
  const alike = t.done(await alikeAnswers(t.deps, handler('2026-03-04'), { request: one.request }));
  expect(alike.map(({ request, likeness }) => [request, likeness > 0.6])).toEqual([
    [again.request, true],
    [other.request, true],
  ]);
  // Nobody compares what he may not read; each look is in the ledger.
  expect(await alikeAnswers(t.deps, handler('2026-03-04', 'sport'), { request: one.request })).toMatchObject({ ok: false });
  const requests = [one.request, other.request];
  const both = await Promise.all([
    proposeRequests(t.deps, handler('2026-03-04'), { requests, what: '2025年部门决算' }),
    proposeRequests(t.deps, head('2026-03-04'), { requests: [...requests].toReversed(), what: '2025年部门决算' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'proposal.of-another' } });

  const [made] = (await listed('2026-03-04')).proposals;
  if (!made) throw new Error('none');
  expect(made).toMatchObject({ what: '2025年部门决算', proposal: { source: 'several', applicants: 2, state: 'proposed' } });
  const by = made.proposal.madeBy === 'head' ? handler('2026-03-05') : head('2026-03-05');
  const ask = { proposal: made.id, seen: 1 };
  if (made.proposal.madeBy === 'head') {
    expect(await acceptProposal(t.deps, head('2026-03-05'), { ...ask, ...ACCEPT })).toMatchObject({
      failure: { code: 'proposal.same-person' },
    });
    t.done(await withdrawProposal(t.deps, head('2026-03-05'), { ...ask, reason: '由承办人提出' }));
    const anew = t.done(await proposeRequests(t.deps, by, { requests, what: '2025年部门决算' }));
    ask.proposal = anew.proposal;
  }
  expect(await acceptProposal(t.deps, handler('2026-03-05'), { ...ask, ...ACCEPT })).toMatchObject({ ok: false });
  const accepted = t.done(await acceptProposal(t.deps, head('2026-03-05'), { ...ask, ...ACCEPT }));
  // The form of somebody who looked before.
  expect(await declineProposal(t.deps, head('2026-03-05'), { ...ask, reason: '不必' })).toMatchObject({
    failure: { code: 'store.conflict' },
  });
  expect((await listed('2026-05-06')).counts).toMatchObject({ accepted: 1, late: 1 });
  const address = 'https://www.shuyang.gov.cn/edu/2025/budget.html';
  const published = { ...ask, seen: accepted.seen, publishedOn: plainDate('2026-03-20'), address };
  t.done(await publishProposal(t.deps, handler('2026-03-20'), published));
  expect((await listed('2026-05-06')).counts).toMatchObject({ published: 1, late: 0 });
  // Only one person is left who asked without a proposal.
  expect(t.done(await listCandidates(t.deps, head('2026-03-20'), { unit: 'edu', below: true }))).toEqual([]);
  // Applicants who proposed nothing are told nothing, and may second it.
  expect(await told(one, '2026-03-20')).toEqual({ may: true });
});

test('the applicant proposes on his page, reads what became of it, and does not ask again after a no', async () => {
  const own = await answered('2026-06-01', { content: '申请公开学区划分的调整方案' });
  expect(await told(own, '2026-06-02')).toEqual({ may: true });
  t.done(await proposeByCode(t.deps, proof(own), at('2026-06-02'), '很多家长都想知道'));
  expect(await told(own, '2026-06-02')).toMatchObject({ may: false, told: { state: 'proposed', mayWithdraw: true } });
  expect(await proposeByCode(t.deps, proof(own), at('2026-06-02'), '')).toMatchObject({
    failure: { code: 'proposal.seconded-before' },
  });
  t.done(await withdrawProposalByCode(t.deps, proof(own), at('2026-06-03')));
  expect(await told(own, '2026-06-03')).toMatchObject({ may: true, told: { state: 'withdrawn', on: '2026-06-03' } });
  t.done(await proposeByCode(t.deps, proof(own), at('2026-06-04'), '请再考虑'));
  const shown = t.done(await showProposalOfRequest(t.deps, head('2026-06-04'), own));
  expect(shown).toMatchObject({
    refused: { code: 'proposal.of-another' },
    proposal: { proposal: { source: 'applicant' }, voices: [{ what: '请再考虑' }] },
  });
  const ask = { proposal: shown.proposal?.id ?? '', seen: 1 };
  const declined = t.done(await declineProposal(t.deps, head('2026-06-05'), { ...ask, reason: '方案还没有定' }));
  expect(await told(own, '2026-06-05')).toEqual({
    may: false,
    told: { state: 'declined', on: '2026-06-05', reason: '方案还没有定', mayWithdraw: false },
  });
  expect(await proposeByCode(t.deps, proof(own), at('2026-06-06'), '')).toMatchObject({
    failure: { code: 'proposal.declined-before' },
  });
  // The no was a slip.
  t.done(await undoProposalStep(t.deps, head('2026-06-06'), { ...ask, seen: declined.seen, reason: '误登' }));
  expect(await told(own, '2026-06-06')).toMatchObject({ told: { state: 'proposed' } });
  t.done(
    await acceptProposal(t.deps, head('2026-06-06'), { ...ask, seen: declined.seen + 1, ...ACCEPT, by: plainDate('2026-07-01') }),
  );
  expect(await told(own, '2026-06-06')).toMatchObject({ told: { state: 'accepted', place: ACCEPT.place, due: '2026-07-01' } });
  expect(await withdrawProposalByCode(t.deps, proof(own), at('2026-06-07'))).toMatchObject({
    failure: { code: 'proposal.not-proposed' },
  });
});

test('what tells of people is not proposed silently, and not accepted silently', async () => {
  const own = await answered('2026-07-01', { content: '申请公开我儿子（身份证440106198512311235）的学籍档案' });
  const ask = { requests: [own.request], what: '学籍档案' };
  expect(await proposeRequests(t.deps, handler('2026-07-02'), ask)).toMatchObject({
    failure: { code: 'proposal.care-missing', params: { care: 'personal' } },
  });
  t.done(await proposeByCode(t.deps, proof(own), at('2026-07-02'), ''));
  const { proposal } = t.done(await showProposalOfRequest(t.deps, head('2026-07-02'), own));
  const accept = { proposal: proposal?.id ?? '', seen: 1, ...ACCEPT, by: plainDate('2026-08-01') };
  expect(await acceptProposal(t.deps, head('2026-07-03'), accept)).toMatchObject({ failure: { code: 'proposal.care-missing' } });
  t.done(await acceptProposal(t.deps, head('2026-07-03'), { ...accept, careReason: '只公开办理流程' }));
});

test('the ledger has none of the words, they go with the application, and the rows follow from the events alone', async () => {
  const own = await answered('2026-08-03', { content: '申请公开校车的检查记录' });
  t.done(await proposeByCode(t.deps, proof(own), at('2026-08-04'), '我家住在庙头镇'));
  const { rows } = await t.database.run(`select string_agg(body::text, ' ') as told from ledger_event`);
  expect((rows as { told: string }[])[0]?.told).not.toMatch(/庙头镇|2025年部门决算|家长都想知道|方案还没有定/);
  const shown = t.done(await showRequest(t.deps, head('2026-08-04'), own));
  const record = shown.request.applications[0].record;
  t.done(await eraseRecord({ ...t.deps }, head('2026-08-05'), { ...own, record, why: 'asked' }));
  const after = t.done(await showProposalOfRequest(t.deps, head('2026-08-05'), own));
  expect(after.proposal?.voices).toMatchObject([{ what: null }]);

  const before = await projectedRows(t.deps.db, SITE);
  expect(before['proposal']?.length).toBeGreaterThan(3);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});
