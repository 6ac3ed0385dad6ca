import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDocx } from '@gongkai/vault/testing';
import { rotateFileKeys } from '../files/index.ts';
import { acting, FORM, makeRequestTest, SECRETS, SITE, type RequestTest } from '../testing/request-test.ts';
import { keepUpload, listUploads, purgeDrafts, purgeUploads, resumeDraft, saveDraft, sendForm, TRACKING_TRIES } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const on = (day: string) => acting('public', `2026-${day}`);
const save = (formKey: string, values: object = FORM, seen = 0, day = '03-02') =>
  saveDraft(t.deps, on(day), { unit: 'edu', formKey, values: { ...values }, seen });
const send = (clientKey: string, form: object = FORM, seen = 0) =>
  sendForm(t.deps, on('03-03'), { unit: 'edu', form: { ...form }, clientKey, seen });
const resume = (code: string, day = '03-03', visitor = '192.0.2.1') =>
  resumeDraft(t.deps, { site: SITE, code, visitor }, new Date(`2026-${day}T02:00:00Z`));
const codeOf = async (formKey: string, values: object = FORM) => t.done(await save(formKey, values)).code ?? '';
/** What is still there of drafts, whoever may read it. */
const sealed = async () =>
  (await t.database.run(`select 1 from sealed_record where kind = 'draft' and erased_on is null`)).rowCount ?? 0;

test('the code opens what was saved, with its files, also after the keys were rotated; nothing readable is kept', async () => {
  const half = { name: FORM.name ?? '', content: FORM.content ?? '' };
  const file = { unit: 'edu', formKey: 'draft-one-0123456', name: '身份证.docx', content: Readable.from([plainDocx()]) };
  t.done(await keepUpload(t.deps, on('03-02'), file));
  const saved = t.done(await save('draft-one-0123456', half));
  expect(saved).toMatchObject({
    saves: 1,
    keptUntil: '2026-04-01',
    code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/),
  });
  // Clicked twice, or the page was lost on the way: the same draft, the same code.
  expect(t.done(await save('draft-one-0123456', half))).toEqual(saved);
  t.done(await rotateFileKeys(t.deps.db, t.deps.vault, { now: new Date() }));
  expect(t.done(await save('draft-one-0123456', half))).toEqual(saved);
  const resumed = t.done(await resume((saved.code ?? '').toLowerCase().replaceAll('-', ' ')));
  expect(resumed).toEqual({ unit: 'edu', formKey: 'draft-one-0123456', values: half, saves: 1, keptUntil: '2026-04-01' });
  expect(await listUploads(t.deps, SITE, resumed.formKey)).toMatchObject([{ name: '身份证.docx' }]);
  const { rows } = await t.database.run(
    `select (select string_agg(request_draft::text, ' ') from request_draft) || (select string_agg(body::text, ' ') from ledger_event) as told`,
  );
  for (const secret of [...SECRETS, saved.code ?? '', 'draft-one-0123456'])
    expect((rows as { told: string }[])[0]?.told).not.toContain(secret);
});

test('ten at once make one draft', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => save('draft-ten-0123456')));
  expect(new Set(all.map((each) => JSON.stringify(t.done(each)))).size).toBe(1);
});

test('two devices: the later save is told what stands there, and saves over it once it has seen that', async () => {
  const code = await codeOf('draft-two-0123456');
  const { saves } = t.done(await resume(code));
  expect(t.done(await save('draft-two-0123456', { ...FORM, phone: '13900000001' }, saves))).toMatchObject({ saves: 2 });
  const late = await save('draft-two-0123456', { ...FORM, phone: '13900000002' }, saves);
  expect(late).toMatchObject({ failure: { code: 'draft.changed', saves: 2, values: { phone: '13900000001' } } });
  expect(await send('draft-two-0123456', { ...FORM, phone: '13900000002' }, saves)).toMatchObject({
    failure: { code: 'draft.changed', values: { phone: '13900000001' } },
  });
  expect(t.done(await resume(code)).values.phone).toBe('13900000001');
  expect(t.done(await save('draft-two-0123456', { ...FORM, phone: '13900000002' }, 2))).toEqual({
    saves: 3,
    keptUntil: '2026-04-01',
  });
  expect(t.done(await resume(code)).values.phone).toBe('13900000002');
});

test('sent from it, it is erased at once; sent from both it is one request with one receipt, other words are refused', async () => {
  const before = await sealed();
  const code = await codeOf('draft-sent-012345');
  expect(await sealed()).toBe(before + 1);
  const both = await Promise.all([send('draft-sent-012345', FORM, 1), send('draft-sent-012345', FORM, 1)]);
  expect(new Set(both.map((each) => t.done(each).code)).size).toBe(1);
  expect(await sealed()).toBe(before);
  const sent = { failure: { code: 'draft.sent', params: { on: '2026-03-03' } } };
  expect(await send('draft-sent-012345', { ...FORM, content: '别的' }, 1)).toMatchObject(sent);
  expect(await save('draft-sent-012345', { ...FORM, content: '别的' }, 1)).toMatchObject(sent);
  expect(await resume(code)).toMatchObject(sent);
  // A form with faults takes nothing away.
  const half = await codeOf('draft-half-012345', { name: '李秀英' });
  expect(await send('draft-half-012345', { name: '李秀英' }, 1)).toMatchObject({ failure: { code: 'application.incomplete' } });
  expect(t.done(await resume(half)).values).toEqual({ name: '李秀英' });
});

test('after its day it opens nothing and is erased with its files; the file of a draft waits as long as the draft', async () => {
  const file = { unit: 'edu', formKey: 'draft-late-012345', name: '附件.docx', content: Readable.from([plainDocx()]) };
  t.done(await keepUpload(t.deps, on('02-10'), file));
  const code = await codeOf('draft-late-012345');
  const purge = async (day: string) => {
    const now = new Date(`2026-${day}T02:00:00Z`);
    return [await purgeDrafts(t.deps.db, { now }), await purgeUploads(t.deps.db, t.deps.vault, { now })] as const;
  };
  expect(await purge('04-01')).toEqual([0, 0]);
  expect(t.done(await resume(code, '04-01')).saves).toBe(1);
  expect(await resume(code, '04-02')).toEqual({ ok: false, failure: { code: 'tracking.unknown' } });
  const [drafts, files] = await purge('04-02');
  expect([drafts > 0, files]).toEqual([true, 2]);
  expect([await sealed(), (await t.database.run('select 1 from request_draft')).rowCount]).toEqual([0, 0]);
  expect(await resume(code, '03-03')).toEqual({ ok: false, failure: { code: 'tracking.unknown' } });
  // Its page, still open somewhere, begins anew.
  expect(t.done(await save('draft-late-012345', FORM, 1, '04-02'))).toMatchObject({ saves: 1, code });
});

test('an empty form is not kept; whoever tries codes waits', async () => {
  expect(await save('draft-none-012345', { name: ' ' })).toEqual({ ok: false, failure: { code: 'draft.empty' } });
  const tries = [];
  for (let n = 0; n <= TRACKING_TRIES.mostOfCode; n += 1)
    tries.push(await resume('0000-0000-0000-0000-0000', '03-03', '198.51.100.1'));
  expect(tries.slice(0, -1).every((each) => !each.ok && each.failure.code === 'tracking.unknown')).toBe(true);
  expect(tries.at(-1)).toMatchObject({ failure: { code: 'tracking.wait' } });
});
