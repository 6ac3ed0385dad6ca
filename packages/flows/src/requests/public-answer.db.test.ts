import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import type { PublicText } from '@gongkai/requests';
import { rebuildProjections } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { describeUnit } from '../units/describe-unit.ts';
import { acting, makeRequestTest, SECRETS, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  decideOutcome,
  decideRemedy,
  draftPublicAnswer,
  eraseRecord,
  fileRemedy,
  findPublicAnswer,
  listAnsweringUnits,
  listPublicAnswers,
  matchPublicAnswers,
  preparePublicAnswer,
  publishPublicAnswer,
  showPublicAnswers,
  showRequest,
  withdrawPublicAnswer,
} from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const by = (who: string, day: string) => acting(who, `2026-${day}`);
const today = plainDate('2026-04-10');
const list = (words = '', size = 20, after?: string) =>
  listPublicAnswers(t.deps.db, { site: SITE, unit: 'edu', today, words, size, ...(after === undefined ? {} : { after }) });
const find = (id: string, unit = 'edu') => findPublicAnswer(t.deps.db, { site: SITE, unit, today, id });

async function answered(content?: string): Promise<string> {
  const { request } = await t.received('2026-03-02', content === undefined ? {} : { content });
  const choice = { request, answers: {}, outcome: 'granted.already_public' as const, reason: '已公开' };
  t.done(await decideOutcome(t.deps, by('handler', '03-05'), choice));
  const step = { code: 'L21', outcome: 'granted.already_public', basis: 'already_public', grounds: [] } as const;
  await t.sent(request, '2026-03-05', step);
  return request;
}

const clean = (title: string, asked = '教育经费的预算和决算'): PublicText => ({
  title,
  asked,
  answered: '见财政局网站',
  kept: [],
});

async function prepared(request: string, text: PublicText): Promise<string> {
  t.done(await preparePublicAnswer(t.deps, by('handler', '03-10'), { request, text }));
  const { answers } = t.done(await showPublicAnswers(t.deps, by('head', '03-10'), { request }));
  return answers.at(-1)?.id ?? '';
}
async function published(request: string, text: PublicText, day = '03-12'): Promise<string> {
  const answer = await prepared(request, text);
  t.done(await publishPublicAnswer(t.deps, by('head', day), { request, answer }));
  return answer;
}

test('a unit publishes nothing before somebody who may has switched it on', async () => {
  const request = await answered();
  const asked = { request, text: clean('教育经费') };
  expect(await preparePublicAnswer(t.deps, by('handler', '03-06'), asked)).toMatchObject({
    failure: { code: 'public-answer.off' },
  });
  expect(await list()).toMatchObject({ failure: { code: 'public-answer.no-list' } });
  const change = { unit: 'edu', on: plainDate('2026-03-06'), change: { publicAnswers: true } };
  expect(await describeUnit(t.deps.db, by('handler', '03-06'), change)).toMatchObject({
    failure: { code: 'permission.no-role' },
  });
  t.done(await describeUnit(t.deps.db, by('head', '03-06'), change));
  expect(await listAnsweringUnits(t.deps.db, { site: SITE, today })).toEqual([{ id: 'edu', name: '沭阳县教育局' }]);
  expect(await list()).toMatchObject({ value: { answers: [], next: null } });
});

test('it is written from what was asked, with everything of people named, and recorded as a look', async () => {
  const request = await answered('申请公开2025年教育经费的预算。本人李秀英，电话13812345678，另有居民王某手机13987654321');
  const drafted = t.done(await draftPublicAnswer(t.deps, by('handler', '03-09'), { request }));
  expect(drafted.text.title).toBe('2025年教育经费的预算');
  expect(drafted.suggestions.map(({ part, text, masked, of }) => [part, text, masked, of.kind])).toEqual([
    ['asked', '李秀英', '李**', 'applicant'],
    ['asked', '13812345678', '***********', 'applicant'],
    ['asked', '13987654321', '139****4321', 'datum'],
  ]);
  const { rows } = await t.database.run(
    `select count(*)::integer as n from ledger_event where type = 'access.viewed' and body->>'reason' = 'publish'`,
  );
  expect(rows).toEqual([{ n: 1 }]);
  const inspector = { ...by('handler', '03-09'), person: { ...by('handler', '03-09').person!, appointments: [] } };
  expect(await draftPublicAnswer(t.deps, inspector, { request })).toMatchObject({ ok: false });
});

test.each([
  ['the name, with a space in it', { asked: '李 秀英的申请' }, 'public-answer.applicant-shown', '第二十五条'],
  [
    'the number, in wide figures',
    { answered: '１１０１０１１９９００３０７００９７' },
    'public-answer.applicant-shown',
    '第二十五条',
  ],
  ['the address', { title: '江苏省宿迁市沭阳县庙头镇二号院的预算' }, 'public-answer.applicant-shown', '第二十五条'],
  ['a telephone of somebody else', { asked: '联系13987654321' }, 'public-answer.datum-open', ''],
  ['nothing at all', { title: ' ' }, 'public-answer.part-missing', '第四十四条'],
  ['more than anybody reads', { title: '预'.repeat(101) }, 'public-answer.part-too-long', '第四十四条'],
])('a text with %s is refused, with its article', async (_why, said, code, article) => {
  const request = await answered();
  const refused = await preparePublicAnswer(t.deps, by('handler', '03-09'), { request, text: { ...clean('预算'), ...said } });
  expect(refused).toMatchObject({ failure: { code } });
  if (!refused.ok) expect(refused.failure.cites).toContain(article);
});

test('what looks like a datum stays where a reason says why; what the office has published of itself needs none', async () => {
  const request = await answered();
  const text = { ...clean('预算'), asked: '联系13987654321' };
  const kept = [{ part: 'asked', text: '13987654321', reason: '投诉电话，已在网站公布' }] as const;
  const blank = [{ ...kept[0], reason: ' ' }];
  expect(await preparePublicAnswer(t.deps, by('handler', '03-09'), { request, text: { ...text, kept: blank } })).toMatchObject({
    failure: { code: 'public-answer.datum-open', params: { count: 1, part: 'asked' } },
  });
  t.done(await preparePublicAnswer(t.deps, by('handler', '03-09'), { request, text: { ...text, kept } }));
});

test('nobody publishes what he has written; another does; it is read, withdrawn with a reason, and says that it is gone', async () => {
  const request = await answered();
  const answer = await prepared(request, clean('学校食堂的检查'));
  // The head writes on it, too, and may then not let it out.
  t.done(
    await preparePublicAnswer(t.deps, by('head', '03-11'), { request, answer, text: clean('学校食堂的检查', '检查的结果') }),
  );
  expect(await publishPublicAnswer(t.deps, by('head', '03-12'), { request, answer })).toMatchObject({
    failure: { code: 'public-answer.same-person' },
  });
  expect(await publishPublicAnswer(t.deps, by('handler', '03-12'), { request, answer })).toMatchObject({
    failure: { code: 'permission.no-role' },
  });
  expect(await find(answer)).toMatchObject({ failure: { code: 'public-answer.no-list' } });
  t.done(await withdrawPublicAnswer(t.deps, by('head', '03-12'), { request, answer, reason: '写错了' }));
  const another = await published(request, clean('学校食堂的检查'));
  expect(await find(another)).toMatchObject({
    value: {
      unitName: '沭阳县教育局',
      answer: { title: '学校食堂的检查', outcome: 'granted.already_public', answeredOn: '2026-03-05' },
    },
  });
  expect(await find(another, 'sport')).toMatchObject({ ok: false });
  expect(await preparePublicAnswer(t.deps, by('handler', '03-13'), { request, text: clean('再一份') })).toMatchObject({
    failure: { code: 'public-answer.published' },
  });
  expect(await withdrawPublicAnswer(t.deps, by('head', '03-14'), { request, answer: another, reason: ' ' })).toMatchObject({
    failure: { code: 'request.text-missing' },
  });
  t.done(await withdrawPublicAnswer(t.deps, by('head', '03-14'), { request, answer: another, reason: '申请人要求' }));
  expect(await find(another)).toMatchObject({ value: { answer: { why: 'withdrawn', goneOn: '2026-03-14' } } });
  expect(await withdrawPublicAnswer(t.deps, by('head', '03-14'), { request, answer: another, reason: '又' })).toMatchObject({
    failure: { code: 'public-answer.withdrawn' },
  });
  const { rows } = await t.database.run(`select count(*)::integer as n from public_answer_text where id = '${another}'`);
  expect(rows).toEqual([{ n: 0 }]);
});

test('an answer that is set aside takes its public text along', async () => {
  const request = await answered();
  const answer = await published(request, clean('被撤销的答复'));
  const { request: whole } = t.done(await showRequest(t.deps, by('handler', '03-13'), { request }));
  const letter = whole.answer?.letter ?? '';
  const filing = { request, route: 'review', against: { kind: 'letter', letter } } as const;
  const { remedy } = t.done(await fileRemedy(t.deps, by('handler', '03-20'), filing));
  t.done(await decideRemedy(t.deps, by('handler', '04-02'), { request, remedy, result: 'corrected', anew: {} }));
  expect(await find(answer)).toMatchObject({ value: { answer: { why: 'setAside', goneOn: '2026-04-02' } } });
});

test('erasing the application erases what was made of it, and nothing can be published any more', async () => {
  const request = await answered();
  const answer = await published(request, clean('要删除的'));
  const { request: whole } = t.done(await showRequest(t.deps, by('head', '03-13'), { request }));
  const text = whole.publicAnswers.get(answer)?.text.record ?? '';
  const { record } = whole.applications[0];
  t.done(await eraseRecord(t.deps, by('head', '04-01'), { request, record, why: 'asked' }));
  expect(await find(answer)).toMatchObject({ value: { answer: { why: 'erased', goneOn: '2026-04-01' } } });
  const left = await t.database.run(
    `select (select count(*)::integer from public_answer_text where id = '${answer}') as texts,
            (select sealed is null from sealed_record where id = '${text}') as erased`,
  );
  expect(left.rows).toEqual([{ texts: 0, erased: true }]);
  expect(await preparePublicAnswer(t.deps, by('handler', '04-02'), { request, text: clean('再来') })).toMatchObject({
    failure: { code: 'record.erased' },
  });
});

test('pages hang together, words are found where all of them stand, and a text finds what it is like', async () => {
  const titles = ['小学学区划分', '中学学区划分的依据', '校车安全检查', '学区划分的听证', '教师招聘的名额'];
  for (const [at, title] of titles.entries()) await published(await answered(), clean(title, `${title}的材料`), `04-0${at + 1}`);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = t.done(await list('', 2, after));
    seen.push(...page.answers.map(({ title }) => title));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([...titles].reverse());
  const searched = async (words: string, size = 20, from?: string) => t.done(await list(words, size, from));
  const first = await searched('学区划分', 2);
  expect(first.answers.map(({ title }) => title)).toEqual(['学区划分的听证', '中学学区划分的依据']);
  expect((await searched('学区划分', 2, first.next ?? '')).answers.map(({ title }) => title)).toEqual(['小学学区划分']);
  expect((await searched('学区 依据')).answers.map(({ title }) => title)).toEqual(['中学学区划分的依据']);
  expect((await searched('校')).answers.map(({ title }) => title)).toEqual(['校车安全检查']);
  expect((await searched("火星' & | \\ 的")).answers).toEqual([]);
  expect((await searched('的')).answers).toEqual([]);
  expect(await list('', 2, 'nonsense')).toMatchObject({ failure: { code: 'list.bad-cursor' } });
  const like = await matchPublicAnswers(t.deps.db, {
    site: SITE,
    unit: 'edu',
    today,
    text: '我想知道小学的学区是怎么划分的',
    most: 2,
  });
  expect(like[0]?.title).toBe('小学学区划分');
  expect(like[0]?.shared).toBeGreaterThan(like[1]?.shared ?? 1);
  expect(await matchPublicAnswers(t.deps.db, { site: SITE, unit: 'sport', today, text: '学区划分', most: 2 })).toEqual([]);
});

test('nothing of anybody is in the ledger or in what is public, and the rows follow from the events', async () => {
  const { rows } = await t.database.run(
    `select string_agg(body::text, ' ') as ledger from ledger_event where stream like 'request/%'`,
  );
  const text = await t.database.run(`select string_agg(title || asked || answered, ' ') as texts from public_answer_text`);
  const said = JSON.stringify([rows, text.rows]);
  expect(SECRETS.slice(0, 4).filter((secret) => said.includes(secret))).toEqual([]);
  const before = await projectedRows(t.deps.db, SITE);
  expect(before['public_answer']?.length).toBeGreaterThan(5);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
});
