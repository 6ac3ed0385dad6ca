import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { withdrawRequest } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { plainDocx } from '@gongkai/vault/testing';
import { APPLICANT_SECRETS, askedParty } from '../testing/asked-party.ts';
import type { FormPart } from '../testing/form.ts';
import { foundedApp, type FoundedApp, keyIn, wordsIn } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const asked = (reached = false) => {
  const deps = made.deps;
  return askedParty(deps, { site: SITE, unit: 'bureau', now: made.now() }, { reached });
};
const answer = (fields: Readonly<Record<string, string>>, files: readonly FormPart[] = []) =>
  made.postFiles('/opinion/answer', fields, files);
const alertOf = (html: string) => wordsIn(/role="alert"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '');
const events = async (request: string) => {
  const { rows } = await made.run(
    `select body from ledger_event where stream = 'request/${request}' and type = 'party.answered'`,
  );
  return rows as readonly {
    readonly body: { readonly opinion: string; readonly statement?: object; readonly files?: string[] };
  }[];
};

test('the code shows the letter and the fifteen working days, and nothing of who asks for the information', async () => {
  const { code, information } = await asked(true);
  const page = await made.post('/opinion', { code: code.toLowerCase().replaceAll('-', ' ') });
  expect([page.statusCode, page.headers['cache-control'], page.headers['referrer-policy']]).toEqual([
    200,
    'no-store',
    'no-referrer',
  ]);
  expect(wordsIn(page.payload)).toContain(wordsIn(information));
  // Received on 2 March: fifteen working days without the day itself.
  expect(wordsIn(page.payload)).toContain('请在2026年3月23日前（含当日）提出意见');
  expect(wordsIn(page.payload)).toContain('不视为同意');
  for (const secret of APPLICANT_SECRETS) expect(page.payload).not.toContain(secret);
  const pdf = await made.post('/opinion/letter', { code, kind: 'pdf' });
  expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
});

test('a refusal needs reasons; nothing chosen, typed or sent is lost until it is whole, and then there is a receipt', async () => {
  const { code, request } = await asked();
  const key = keyIn((await made.post('/opinion', { code })).payload);
  const docx = { name: 'attachment', file: '说明.docx', bytes: plainDocx() };
  const bare = await answer({ code, key, opinion: 'objects', statement: '  ' }, [docx]);
  expect([bare.statusCode, alertOf(bare.payload)]).toEqual([422, expect.stringContaining('请写明理由')]);
  expect(bare.payload).toMatch(/value="objects"[^>]*checked|checked[^>]*value="objects"/);
  expect(bare.payload).toContain('说明.docx');
  const none = await answer({ code, key, statement: '涉及工艺配方' });
  expect([none.statusCode, alertOf(none.payload)]).toEqual([422, expect.stringContaining('请选择')]);
  expect(none.payload).toContain('涉及工艺配方');
  const exe = { name: 'attachment', file: '说明.exe', bytes: plainDocx() };
  expect((await answer({ code, key, opinion: 'objects', statement: '涉及工艺配方' }, [exe])).statusCode).toBe(422);
  expect(await events(request)).toEqual([]);
  const whole = await answer({ code, key, opinion: 'objects', statement: '涉及工艺配方' });
  expect(whole.statusCode).toBe(200);
  for (const said of ['意见已收到', '临江县教育局', '不同意公开', '涉及工艺配方', '说明.docx', '2026年3月2日'])
    expect(wordsIn(whole.payload)).toContain(said);
  const [event] = await events(request);
  expect(event?.body).toMatchObject({
    opinion: 'objects',
    files: [expect.any(String)],
    statement: { record: expect.any(String) },
  });
});

test('said twice, the first word counts, and the page says so; both sent at once are one', async () => {
  const { code, request } = await asked();
  const key = keyIn((await made.post('/opinion', { code })).payload);
  const both = await Promise.all([
    answer({ code, key, opinion: 'agrees', statement: '' }),
    answer({ code, key, opinion: 'objects', statement: '不同意' }),
  ]);
  expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  expect(await events(request)).toHaveLength(1);
  const again = await made.post('/opinion', { code });
  expect(wordsIn(again.payload)).toContain('以这一次为准');
  expect(again.payload).not.toContain('action="/opinion/answer"');
  const late = await answer({ code, key, opinion: 'partly', statement: '部分' });
  expect([late.statusCode, await events(request)]).toEqual([409, expect.objectContaining({ length: 1 })]);
});

test('after the fifteen days it is told that it is late and may still speak; when all is over, that it counts no more', async () => {
  const { code, request } = await asked(true);
  made.pass(30 * 24 * 60);
  const late = await made.post('/opinion', { code });
  expect(wordsIn(late.payload)).toContain('期限已于2026年3月23日届满');
  expect(late.payload).toContain('action="/opinion/answer"');
  const acting = {
    site: SITE,
    person: undefined,
    actor: 'public',
    now: made.now(),
    today: dayInChina(made.now().getTime()),
  } as const;
  const gone = await withdrawRequest(made.deps, acting, { request });
  expect(gone.ok).toBe(true);
  const over = await made.post('/opinion', { code });
  expect(wordsIn(over.payload)).toContain('不再影响办理结果');
  expect(over.payload).not.toContain('action="/opinion/answer"');
  expect((await answer({ code, opinion: 'agrees' })).statusCode).toBe(409);
});

test('a wrong code is answered like one of nobody, here and where the answer is sent', async () => {
  const code = '0000-0000-0000-0000-0000';
  const pages = [await made.post('/opinion', { code }), await made.post('/opinion/letter', { code }), await answer({ code })];
  expect(pages.map(({ statusCode, payload }) => [statusCode, alertOf(payload)])).toEqual(
    pages.map(() => [422, '没有这个回复码。请核对征求意见书，或者与发信的机关联系。']),
  );
  expect((await made.post('/opinion', { code: '0000-0000-0000-0000-0001' })).payload).toContain('打错了一个字符');
});

test('no log and no event has the code or what was written', async () => {
  const { code } = await asked();
  await answer({ code, key: 'k'.repeat(22), opinion: 'partly', statement: '龙王庙工艺配方' });
  const { rows } = await made.run(`select string_agg(body::text, ' ') as told from ledger_event`);
  const told = `${made.lines.join('\n')}${(rows as { told: string }[])[0]?.told ?? ''}`;
  for (const secret of ['龙王庙', code, code.replaceAll('-', '')]) expect(told).not.toContain(secret);
});

test('whoever guesses is made to wait, and told how long', async () => {
  let waited: { readonly statusCode: number; readonly headers: object } | undefined;
  for (let tries = 0; tries < 60 && waited?.statusCode !== 429; tries += 1)
    waited = await made.post('/opinion', { code: '0000-0000-0000-0000-0000' });
  expect(waited).toMatchObject({ statusCode: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
});
