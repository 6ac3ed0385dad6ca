import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { scanWaitingFiles } from '@gongkai/flows';
import { makeTestDatabase } from '@gongkai/store/testing';
import { plainDocx } from '@gongkai/vault/testing';
import type { Browser } from '../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../testing/vaulted-house.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

type Registered = {
  readonly id: string;
  readonly code: string;
  readonly number: string | null;
  readonly receivedOn: string | null;
  readonly dueOn: string | null;
  readonly already: boolean;
};

const FORM = {
  type: 'natural',
  name: '王小明',
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138000',
  content: '临江县2025年度防汛应急预案',
  form: 'electronic',
  way: 'online',
};
let forms = 0;
/** The clock of the tests stands at 2026-03-02, a Monday. */
const ask = (said: object = {}) => ({
  unit: 'bureau',
  route: 'counter',
  days: { submittedOn: '2026-03-02' },
  form: FORM,
  key: `form-${(forms += 1)}-0123456789`,
  ...said,
});
const register = (browser: Browser, said: object = {}) => browser.post('/requests', ask(said));
const done = (answer: Awaited<ReturnType<typeof register>>): Registered => {
  if (answer.statusCode !== 201) throw new Error(answer.payload);
  return answer.json<Registered>();
};
const track = (code: string, name: string) =>
  house.made.app.inject({
    method: 'POST',
    url: '/track',
    payload: new URLSearchParams({ code, name }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('each route by the rule of art. 31', () => {
  test.each([
    ['counter', { submittedOn: '2026-03-02' }, '2026-03-02', '2026-03-30'],
    ['oral', { submittedOn: '2026-02-27' }, '2026-02-27', '2026-03-26'],
    ['signedPost', { signedOn: '2026-02-28' }, '2026-02-28', '2026-03-27'],
    ['ordinaryPost', { arrivedOn: '2026-03-02', confirmedOn: '2026-03-02' }, '2026-03-02', '2026-03-30'],
    ['ordinaryPost', { arrivedOn: '2026-02-28' }, null, '2026-03-30'],
    ['fax', { arrivedOn: '2026-02-28' }, null, '2026-03-30'],
  ])('%s %o', async (route, days, receivedOn, dueOn) => {
    const browser = await house.ready('h', 'handler');
    const query = new URLSearchParams({ route, ...days }).toString();
    const seen = await browser.get(`/requests/receipt?${query}`);
    expect(seen.json()).toMatchObject({ receivedOn, dueOn, provisional: false });
    expect(seen.json<{ sentence: string }>().sentence).toContain('第三十一条');
    const made = done(await register(browser, { route, days }));
    expect(made.receivedOn).toBe(receivedOn);
    expect(made.number === null).toBe(receivedOn === null);
    expect(made.dueOn).toBe(receivedOn === null ? null : dueOn);
  });

  test('an ordinary letter that was confirmed on a later day is told so', async () => {
    const browser = await house.ready('h', 'handler');
    const seen = await browser.get('/requests/receipt?route=ordinaryPost&arrivedOn=2026-02-27&confirmedOn=2026-03-02');
    expect(seen.json()).toMatchObject({ receivedOn: '2026-03-02', warning: expect.stringContaining('当天') });
  });

  test('days that cannot be are refused, with the article', async () => {
    const browser = await house.ready('h', 'handler');
    const future = await browser.get('/requests/receipt?route=counter&submittedOn=2026-03-03');
    expect(future.json()).toMatchObject({ status: 422, code: 'request.day-before' });
    const turned = await register(browser, { route: 'fax', days: { arrivedOn: '2026-03-02', confirmedOn: '2026-03-01' } });
    expect(turned.json()).toMatchObject({ status: 422, code: 'receipt.order' });
    expect((await register(browser, { route: 'web' })).statusCode).toBe(400);
  });

  test('what is asked for says for each route which day counts and whether it has to be confirmed', async () => {
    const browser = await house.ready('h', 'handler');
    const needs = (await browser.get('/requests/intake')).json<{ routes: { route: string; confirm: boolean }[] }>();
    expect(needs.routes.filter(({ confirm }) => confirm).map(({ route }) => route)).toEqual(['ordinaryPost', 'fax']);
    expect(needs).toMatchObject({ today: '2026-03-02', attachments: { most: 20 } });
  });
});

test('a fax is confirmed as a step of its own: then it has a number and a day of receipt', async () => {
  const browser = await house.ready('h', 'handler');
  const { id, code } = done(await register(browser, { route: 'fax', days: { arrivedOn: '2026-02-28' } }));
  expect((await track(code, '王小明')).payload).toContain('待双方确认');
  const stale = await browser.post(`/requests/${id}/confirmation`, { seen: 9 });
  expect(stale.json()).toMatchObject({ status: 409, code: 'store.conflict' });
  expect((await browser.post(`/requests/${id}/confirmation`, {})).json()).toEqual({ seen: 3 });
  expect((await track(code, '王小明')).payload).toContain('已收到申请');
  expect((await browser.post(`/requests/${id}/confirmation`, {})).json()).toMatchObject({ code: 'request.already-received' });
});

test('a lost code is replaced, and the old one opens nothing any more', async () => {
  const browser = await house.ready('h', 'handler');
  const { id, code } = done(await register(browser));
  const given = (await browser.post(`/requests/${id}/tracking-code`, {})).json<{ code: string; qr: string }>();
  expect(given.qr).toContain('<svg');
  expect((await track(given.code, '王小明')).statusCode).toBe(200);
  expect((await track(code, '王小明')).statusCode).toBe(422);
  const { rows } = await house.run(`select count(*)::int as n from access_record where subject = 'request/${id}'`);
  expect((rows as { n: number }[])[0]?.n).toBe(1);
});

test('the same form sent twice is one request with one receipt', async () => {
  const browser = await house.ready('h', 'handler');
  const same = ask();
  const [one, again] = await Promise.all([browser.post('/requests', same), browser.post('/requests', same)]);
  expect([done(one).id, done(one).code]).toEqual([done(again).id, done(again).code]);
  expect([done(one).already, done(again).already].toSorted()).toEqual([false, true]);
});

describe('a paper that is not whole', () => {
  const letter = { type: 'natural', name: '王小明', address: '临江镇一号', content: '预案' };

  test('is told what it lacks, and registered all the same', async () => {
    const browser = await house.ready('h', 'handler');
    expect((await browser.post('/requests/check', { form: letter })).json()).toEqual({
      faults: [],
      lacks: [
        { lack: 'identity', sentence: expect.stringContaining('身份证明') },
        { lack: 'supply', sentence: expect.stringContaining('形式') },
      ],
    });
    const days = { signedOn: '2026-03-02' };
    const strict = await register(browser, { route: 'signedPost', days, form: letter });
    expect(strict.json()).toMatchObject({ status: 422, code: 'application.incomplete' });
    expect(strict.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)).toContain('form.number');
    const { id, number } = done(await register(browser, { route: 'signedPost', days, form: letter, mayLack: true }));
    expect(number).not.toBeNull();
    expect((await browser.get(`/requests/${id}`)).json()).toMatchObject({ lacks: ['identity', 'supply'] });
    const { rows } = await house.run(`select body from ledger_event where stream = 'request/${id}' and seq = 1`);
    expect((rows as { body: object }[])[0]?.body).toMatchObject({ lacks: ['identity', 'supply'] });
  });

  test('of nobody, or mistyped, is not', async () => {
    const browser = await house.ready('h', 'handler');
    const checked = await browser.post('/requests/check', { form: { ...letter, name: '', phone: 'x' } });
    expect(checked.json<{ faults: { field: string }[] }>().faults.map(({ field }) => field)).toEqual(['name', 'phone']);
    const refused = await register(browser, { form: { ...letter, name: '' }, mayLack: true });
    expect(refused.json()).toMatchObject({ status: 422, code: 'application.incomplete' });
  });

  test('two that do not say who they are are not one applicant', async () => {
    const browser = await house.ready('h', 'handler');
    const [unsaid, said] = [done(await register(browser, { form: letter, mayLack: true })), done(await register(browser))];
    const { rows } = await house.run(
      `select request_id from request_applicant where request_id in ('${unsaid.id}', '${said.id}')`,
    );
    expect(rows).toEqual([{ request_id: said.id }]);
  });
});

test('an earlier request of the same applicant for nearly the same is shown, and each look is in the ledger', async () => {
  const browser = await house.ready('h', 'handler');
  const who = { document: 'passport', number: 'E12345678' };
  const first = done(await register(browser, { form: { ...FORM, ...who, content: '临江县2024年水库除险加固的批复' } }));
  done(await register(browser, { form: { ...FORM, ...who, content: '教育局办公楼维修合同' } }));
  const looks = async () => {
    const { rows } = await house.run(`select count(*)::int as n from access_record where subject = 'request/${first.id}'`);
    return (rows as { n: number }[])[0]?.n;
  };
  const content = '申请公开临江县2024年水库除险加固批复';
  const found = await browser.post('/requests/similar', { unit: 'bureau', ...who, content });
  expect(found.json()).toMatchObject({ requests: [{ id: first.id, number: first.number, closedOn: null, outcome: null }] });
  expect(await looks()).toBe(1);
  const other = await browser.post('/requests/similar', { unit: 'bureau', document: 'passport', number: 'E12345679', content });
  expect(other.json()).toEqual({ requests: [] });
  const elsewhere = await browser.post('/requests/similar', { unit: 'town', ...who, content });
  expect(elsewhere.json()).toMatchObject({ code: 'permission.outside-scope' });
});

describe('scans', () => {
  const upload = async (browser: Browser, unit = 'bureau', purpose = 'case') => {
    const answer = await browser.post(`/files?name=a.docx&unit=${unit}&purpose=${purpose}`, Buffer.from(plainDocx()), {
      headers: { 'content-type': 'application/octet-stream' },
    });
    return answer.json<{ id: string }>().id;
  };

  test('come with the request, sealed, and are opened by a link that is recorded', async () => {
    const browser = await house.ready('h', 'handler');
    const file = await upload(browser);
    done(await register(browser, { attachments: [file] }));
    await scanWaitingFiles(house.db, house.vault, { now: house.time.now() });
    const link = await browser.post(`/files/${file}/link`, {});
    expect(link.statusCode).toBe(201);
    const { rows } = await house.run(`select count(*)::int as n from access_record where subject = 'file/${file}'`);
    expect((rows as { n: number }[])[0]?.n).toBe(1);
  });

  test('of another unit, for another purpose, discarded or of nobody are refused', async () => {
    const browser = await house.ready('h', 'handler');
    const other = await house.ready('t', 'town', { unit: 'town' });
    const discarded = await upload(browser);
    expect((await browser.delete(`/files/${discarded}`)).statusCode).toBe(204);
    for (const file of [await upload(other, 'town'), await upload(browser, 'bureau', 'document'), discarded, 'nobody'])
      expect((await register(browser, { attachments: [file] })).json()).toMatchObject({ code: 'request.file-missing' });
  });
});

test('nobody registers for a unit that is not his, and none who may not', async () => {
  const browser = await house.ready('h', 'handler');
  expect((await register(browser, { unit: 'town' })).json()).toMatchObject({ status: 403, code: 'permission.outside-scope' });
  const reviewer = await house.ready('r', 'reviewer', {
    appointments: [{ role: 'reviewer', unit: 'bureau', scope: 'ownUnit' }],
  });
  expect((await register(reviewer)).json()).toMatchObject({ status: 403, code: 'permission.no-role' });
});
