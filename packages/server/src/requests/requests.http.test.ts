import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { codeIn, foundedApp, type FoundedApp, keyIn, wordsIn } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
let form: string;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
  const { rows } = await made.run(`select unit_id from site_unit where site_id = ${SITE} order by name limit 1`);
  form = `/request/${SITE}/${(rows as { unit_id: string }[])[0]?.unit_id}`;
});
afterAll(() => made.end());

const GOOD = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  email: '',
  address: '',
  contactPerson: '',
  content: '2025年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};

async function sendIn(fields: Partial<typeof GOOD> = {}): Promise<{ readonly code: string; readonly name: string }> {
  const key = keyIn((await made.get(form)).payload);
  const answer = await made.post(form, { ...GOOD, ...fields, key });
  expect(answer.statusCode).toBe(200);
  return { code: codeIn(answer.payload), name: fields.name ?? GOOD.name };
}

test('whom to ask is listed and searched, and each leads to a form that asks for nothing but what art. 29 names', async () => {
  const listed = await made.get('/request');
  expect(listed.payload).toContain(`href="${form}"`);
  expect((await made.get('/request?q=%E7%81%AB%E6%98%9F')).payload).not.toContain(`href="${form}"`);
  const { statusCode, headers, payload } = await made.get(form);
  expect([statusCode, headers['cache-control'], headers['referrer-policy']]).toEqual([200, 'no-store', 'no-referrer']);
  const names = [...payload.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(['key', 'seen', 'identity', 'attachment', ...Object.keys(GOOD)].toSorted());
  expect((await made.get('/request/1/nobody')).statusCode).toBe(404);
  expect((await made.get('/request/0/x')).statusCode).toBe(404);
});

test('everything that is wrong is said at once, beside its field and above, and nothing that was typed is lost', async () => {
  const key = keyIn((await made.get(form)).payload);
  const answer = await made.post(form, {
    ...GOOD,
    key,
    number: '110101199003070029',
    phone: '',
    way: '',
    content: '<b>预案</b>',
  });
  expect(answer.statusCode).toBe(422);
  expect(wordsIn(answer.payload)).toContain('有3处需要改正，申请还没有提交');
  expect(wordsIn(answer.payload)).toContain('请至少填写电话、邮箱、地址中的一项');
  expect(answer.payload).toContain('&lt;b&gt;预案&lt;/b&gt;');
  expect(answer.payload).toContain('value="110101199003070029"');
  expect(keyIn(answer.payload)).toBe(key);
});

test('sent twice it is one request with one code; sent from another form it is another one', async () => {
  const count = async () => {
    const { rows } = await made.run('select count(*)::int as n from request_case');
    return (rows as { n: number }[])[0]?.n;
  };
  const before = (await count()) ?? 0;
  const key = keyIn((await made.get(form)).payload);
  const [one, again] = await Promise.all([made.post(form, { ...GOOD, key }), made.post(form, { ...GOOD, key })]);
  expect([one.statusCode, again.statusCode]).toEqual([200, 200]);
  expect(codeIn(one.payload)).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  expect(codeIn(again.payload)).toBe(codeIn(one.payload));
  for (const receipt of [one, again]) {
    expect(wordsIn(receipt.payload)).toContain(GOOD.content);
    expect(wordsIn(receipt.payload)).toContain('双方确认以后编号');
  }
  expect(await count()).toBe(before + 1);
  const { code } = await sendIn();
  expect(code).not.toBe(codeIn(one.payload));
  expect(await count()).toBe(before + 2);
});

test('code and name show how it stands; a wrong name, a code of nobody and another’s code are answered alike', async () => {
  const { code, name } = await sendIn();
  const seen = await made.post('/track', { code: code.toLowerCase().replaceAll('-', ' '), name: ' 王小明 ' });
  expect([seen.statusCode, seen.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(wordsIn(seen.payload)).toContain('已提交，待双方确认');
  // Neither what was asked for nor who asked is on the page.
  expect(seen.payload).not.toContain(GOOD.number);
  expect(seen.payload).not.toContain(GOOD.content);
  const wrongName = await made.post('/track', { code, name: '王大明' });
  const nobody = await made.post('/track', { code: '0000-0000-0000-0000-0000', name });
  const alertOf = (html: string) => /role="alert"[^>]*>(.*?)<\/div>/s.exec(html)?.[1];
  expect([wrongName.statusCode, alertOf(wrongName.payload)]).toEqual([nobody.statusCode, alertOf(nobody.payload)]);
  expect(wordsIn(wrongName.payload)).toContain('没有这个查询码');
});

test('the applicant gives it up, once; and what he may not do is said where he stands', async () => {
  const key = await sendIn();
  const given = await made.post('/track/withdraw', { ...key, sure: 'yes' });
  expect(given.statusCode).toBe(200);
  expect(wordsIn(given.payload)).toContain('撤回申请');
  expect(given.payload).not.toContain('action="/track/withdraw"');
  const again = await made.post('/track/withdraw', { ...key, sure: 'yes' });
  expect(again.statusCode).toBe(422);
  const corrected = await made.post('/track/correct', { ...key, content: '更清楚的内容' });
  expect(corrected.statusCode).toBe(422);
});

test('who has not said that he is sure has given nothing up, and what was typed into a refused form stays', async () => {
  const key = await sendIn();
  for (const sure of [{}, { sure: '' }, { sure: 'no' }] as readonly Record<string, string>[]) {
    const refused = await made.post('/track/withdraw', { ...key, ...sure });
    expect(refused.statusCode).toBe(422);
    expect(wordsIn(refused.payload)).toContain('申请没有撤回');
    expect(refused.payload).toContain('action="/track/withdraw"');
  }
  expect(wordsIn((await made.post('/track', key)).payload)).toContain('已提交，待双方确认');
});

test('a form that another site sends is refused', async () => {
  const { code, name } = await sendIn();
  const { statusCode } = await made.post('/track/withdraw', { code, name }, { 'sec-fetch-site': 'cross-site' });
  expect(statusCode).toBe(403);
});

test('no log and no event of the ledger has the name, the number, the text or the code', async () => {
  const { code } = await sendIn({ name: '欧阳慕雪', content: '龙王庙水库的除险加固方案' });
  await made.post('/track', { code, name: '欧阳慕雪' });
  const { rows } = await made.run(`select string_agg(body::text, ' ') as told from ledger_event`);
  const told = `${made.lines.join('\n')}${(rows as { told: string }[])[0]?.told ?? ''}`;
  for (const secret of ['欧阳慕雪', GOOD.number, '龙王庙', code, code.replaceAll('-', '')]) expect(told).not.toContain(secret);
});

test('whoever guesses is made to wait, and told how long', async () => {
  let waited: { readonly statusCode: number; readonly headers: object } | undefined;
  for (let tries = 0; tries < 60 && waited?.statusCode !== 429; tries += 1)
    waited = await made.post('/track', { code: '0000-0000-0000-0000-0000', name: `某${tries}` });
  expect(waited).toMatchObject({ statusCode: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
});
