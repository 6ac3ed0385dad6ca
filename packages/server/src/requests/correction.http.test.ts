import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { submitRequest } from '@gongkai/flows';
import { addDays, dayInChina } from '@gongkai/kernel';
import type { ApplicationForm } from '@gongkai/requests';
import { makeTestDatabase, type TestDatabase } from '@gongkai/store/testing';
import { plainDocx } from '@gongkai/vault/testing';
import type { FormPart } from '../testing/form.ts';
import { done, sentLetter, type By } from '../testing/sent-letter.ts';
import { foundedApp, type FoundedApp, keyIn, wordsIn } from '../testing/founded-app.ts';
import { SITE } from '../testing/work-app.ts';

let made: FoundedApp<TestDatabase['run']>;
beforeAll(async () => {
  made = await foundedApp(await makeTestDatabase(inject('postgres')));
});
afterAll(() => made.end());

const NAME = '欧阳慕雪';
/** A letter that says neither who writes, by any document, nor how to reach her. */
const BARE: ApplicationForm = { type: 'natural', name: NAME, content: '青山镇防汛预案' };

/** A letter whose writer has been told what to bring. */
async function told(form: ApplicationForm): Promise<{ readonly request: string; readonly code: string }> {
  const deps = made.deps;
  const today = dayInChina(made.now().getTime());
  const by: By = (who) => ({ site: SITE, person: undefined, actor: `staff/${who}`, now: made.now(), today });
  const ask = { unit: 'bureau', route: 'signedPost', days: { signedOn: today }, form, mayLack: true } as const;
  const { request, code } = done(await submitRequest(deps, by('handler'), ask));
  await sentLetter(deps, by, request, { code: 'L03', until: addDays(today, 14) }, {});
  return { request, code };
}

const track = (fields: Readonly<Record<string, string>>) => made.post('/track', { name: NAME, ...fields });
const correct = (fields: Readonly<Record<string, string>>, files: readonly FormPart[] = []) =>
  made.postFiles('/track/correct', { name: NAME, ...fields }, files);
const received = async (request: string) =>
  (await made.run(`select body from ledger_event where stream = 'request/${request}' and type = 'correction.received'`))
    .rows as readonly { readonly body: object }[];

test('what the letter lacked is asked for, all that is still wrong is said at once, and nothing typed or brought is lost', async () => {
  const { request, code } = await told(BARE);
  const page = await track({ code });
  for (const field of ['content', 'document', 'number', 'phone', 'email', 'address', 'identity', 'attachment'])
    expect(page.payload).toContain(`name="${field}"`);
  const key = keyIn(page.payload);
  const card = { name: 'identity', file: '身份证.docx', bytes: plainDocx() };
  const bare = await correct({ code, key, content: '青山镇<2025>防汛预案', number: '110101199003070029', document: '' }, [card]);
  expect(bare.statusCode).toBe(422);
  expect(wordsIn(bare.payload)).toContain('有2处需要改正，补正还没有提交');
  expect(bare.payload).toContain('青山镇&lt;2025&gt;防汛预案');
  expect(bare.payload).toContain('value="110101199003070029"');
  expect(bare.payload).toContain('身份证明 身份证.docx');
  expect([keyIn(bare.payload), await received(request)]).toEqual([key, []]);
  const identity = { document: 'residentCard', number: '11010119900307002X' };
  const whole = await correct({ code, key, content: '青山镇2025年防汛预案', ...identity, phone: '13800138000' });
  expect(whole.statusCode).toBe(200);
  expect(wordsIn(whole.payload)).toContain('收到补正');
  expect(whole.payload).not.toContain('action="/track/correct"');
  expect((await received(request)).map(({ body }) => Object.keys(body))).toEqual([['application']]);
  const { rows } = await made.run('select attached from request_upload');
  expect(rows).toEqual([{ attached: true }]);
  const again = await correct({ code, key, content: '青山镇2025年防汛预案', ...identity, phone: '13800138000' });
  expect([again.statusCode, wordsIn(again.payload)]).toEqual([422, expect.stringContaining('补正已经收到过')]);
  expect(await received(request)).toHaveLength(1);
});

test('where nothing lacks, a file alone answers the notice; an empty answer does not; clicked twice it is one', async () => {
  const identity = { document: 'residentCard', number: '11010119900307002X', phone: '13800138000' };
  const { request, code } = await told({ ...BARE, ...identity });
  const page = await track({ code });
  expect(page.payload).not.toContain('name="number"');
  const key = keyIn(page.payload);
  const empty = await correct({ code, key, content: ' ' });
  expect([empty.statusCode, wordsIn(empty.payload)]).toEqual([422, expect.stringContaining('补正还是空的')]);
  const exe = await correct({ code, key, content: '预案' }, [{ name: 'attachment', file: '说明.exe', bytes: plainDocx() }]);
  expect([exe.statusCode, wordsIn(exe.payload)]).toEqual([422, expect.stringContaining('的类型不能接收')]);
  expect(exe.payload).toContain('预案');
  const file = { name: 'attachment', file: '说明.docx', bytes: plainDocx() };
  const both = await Promise.all([correct({ code, key }, [file]), correct({ code, key, content: '预案全文' })]);
  expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 422]);
  expect(await received(request)).toHaveLength(1);
});

test('without a code that opens something, nothing is kept', async () => {
  const before = (await made.run('select 1 from request_upload')).rowCount;
  const file = { name: 'attachment', file: '说明.docx', bytes: plainDocx() };
  const answer = await correct({ code: '0000-0000-0000-0000-0000', key: 'k'.repeat(22) }, [file]);
  expect([answer.statusCode, wordsIn(answer.payload)]).toEqual([422, expect.stringContaining('没有这个查询码')]);
  expect((await made.run('select 1 from request_upload')).rowCount).toBe(before);
});
