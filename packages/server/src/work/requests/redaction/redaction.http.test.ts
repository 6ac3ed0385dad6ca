import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { receiveFile, scanFile, submitRequest } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase } from '@gongkai/store/testing';
import { pdfOf, piecesOf } from '@gongkai/vault/testing';
import { codeOf } from '../../../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../../../testing/vaulted-house.ts';
import { SITE, START } from '../../../testing/work-app.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
});
afterAll(() => house.close());
beforeEach(() => house.begin());

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

async function received(): Promise<string> {
  const today = plainDate('2026-03-02');
  const office = { site: SITE, person: undefined, actor: 'system/test', now: START, today } as const;
  const ask = { unit: 'bureau', route: 'counter', days: { submittedOn: today }, form: FORM } as const;
  const done = await submitRequest({ db: house.db, vault: house.vault }, office, ask);
  if (!done.ok) throw new Error(done.failure.code);
  return done.value.request;
}

let files = 0;

/** A page that says “Open government”. */
async function stored(unit = 'bureau'): Promise<string> {
  const id = `material-${(files += 1)}`;
  const by = { actor: 'system/test' } as const;
  const ask = { site: SITE, id, name: '材料.pdf', unit, purpose: 'case', content: piecesOf(pdfOf()), by, now: START };
  const done = await receiveFile(house.db, house.vault, ask);
  if (!done.ok) throw new Error(done.failure.code);
  expect(await scanFile(house.db, house.vault, { site: SITE, id, now: START })).toEqual({ ok: true, value: 'clean' });
  return id;
}

const as = (role: 'handler' | 'reviewer', unit = 'bureau') =>
  house.ready(role, role, { name: `${role}某`, appointments: [{ role, unit, scope: 'ownUnit' }] });

/** Six processes, one after another, two of which recognise characters: a limit against hanging, on a busy machine as well. */
const SLOW = 600_000;

const OPEN = { words: 'Open government', ground: 'privacy' };
const NOTHING = { drawn: [], words: [], accepted: [], rejected: [], mayStay: [] };

test(
  'a file is looked at, drawn, redacted and downloaded, with its certificate; a reviewer reads it and makes none',
  { timeout: SLOW },
  async () => {
    const [request, file] = [await received(), await stored()];
    const handler = await as('handler');
    const at = `/requests/${request}/redactions`;
    const seen = (await handler.get(`${at}/files/${file}`)).json<{
      name: string;
      pages: { width: number; toView: number[] }[];
    }>();
    expect(seen).toMatchObject({
      name: '材料.pdf',
      pages: [{ number: 1, width: 595, height: 842, toView: [1, 0, 0, -1, 0, 842] }],
    });
    const page = await handler.get(`${at}/files/${file}/pages/1`);
    expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    expect(page.rawPayload.toString('latin1', 1, 4)).toBe('PNG');
    expect(codeOf(await handler.get(`${at}/files/${file}/pages/2`))).toBe('redaction.page-missing');

    expect(codeOf(await handler.post(at, { file, ...NOTHING }))).toBe('redaction.nothing-masked');
    const made = await handler.post(at, { file, ...NOTHING, words: [OPEN] });
    expect(made.statusCode).toBe(201);
    const { copy, certificate } = made.json<{ copy: string; certificate: { proofs: { outcome: string }[] } }>();
    expect(certificate.proofs.map(({ outcome }) => outcome)).toEqual(Array(9).fill('clean'));
    // Found in the text layer and, since the page says so little, in its dots as well.
    expect(certificate).toMatchObject({ on: '2026-03-02', counts: [{ kind: 'word', title: '全文遮盖的文字', count: 2 }] });
    const { url } = (await handler.post(`/files/${copy}/link`, {})).json<{ url: string }>();
    const content = await handler.get(url.replace('/api/work', ''));
    expect(content.headers['content-disposition']).toContain(encodeURIComponent('公开件1.pdf'));
    expect(content.rawPayload.includes('government')).toBe(false);

    const reviewer = await as('reviewer');
    const { copies } = (await reviewer.get(at)).json<{ copies: { copy: string; source: string }[] }>();
    expect(copies).toMatchObject([{ copy, source: file }]);
    expect((await reviewer.get(`${at}/${copy}/certificate`)).json()).toEqual(certificate);
    expect(codeOf(await reviewer.get(`${at}/none/certificate`))).toBe('redaction.missing');
    expect(codeOf(await reviewer.post(at, { file, ...NOTHING, words: [OPEN] }))).toBe('permission.no-role');
  },
);

test(
  'what is asked for twice while it is made is made once, and whoever lost the answer sees that it is at work, and then the copy',
  { timeout: SLOW },
  async () => {
    const [request, file] = [await received(), await stored()];
    const handler = await as('handler');
    const at = `/requests/${request}/redactions`;
    const state = async (making = 'press-1') => (await handler.get(`${at}/making/${making}`)).json<unknown>();
    expect(await state()).toEqual({ making: false, made: null });
    const body = { file, ...NOTHING, words: [OPEN] };
    const asked = Promise.all(['press-1', 'press-1-of-another-tab'].map((making) => handler.post(at, { ...body, making })));
    await expect.poll(state).toEqual({ making: true, made: null });
    // Another press is another making: of the same file it may be of other masks.
    expect(await state('press-2')).toEqual({ making: false, made: null });
    const [first, second] = (await asked).map((each) => each.json<{ copy: string }>().copy);
    expect([first, second]).toEqual([expect.any(String), first]);
    expect(await state()).toEqual({ making: false, made: first });
    expect(await state('press-1-of-another-tab')).toEqual({ making: false, made: first });
    expect(await state('press-2')).toEqual({ making: false, made: null });
    const again = await handler.post(at, { ...body, making: 'press-1' });
    expect(again.json()).toMatchObject({ copy: first, certificate: { source: { file } } });
    expect((await handler.get(at)).json()).toMatchObject({ copies: [{ copy: first }] });
    expect(codeOf(await handler.get('/requests/none/redactions/making/press-1'))).toBe('request.missing');
  },
);

test('a file of another unit is not to be seen, nor one that is not there', async () => {
  const request = await received();
  const handler = await as('handler');
  const others = await stored('town');
  const at = `/requests/${request}/redactions/files`;
  expect(codeOf(await handler.get(`${at}/${others}`))).toBe('permission.outside-scope');
  expect(codeOf(await handler.get(`${at}/none/pages/1`))).toBe('file.not-found');
  expect(codeOf(await handler.get(`/requests/none/redactions/files/${others}`))).toBe('request.missing');
  const letter = await handler.post(`/requests/${request}/letters/none/copies`, { copy: others });
  expect(codeOf(letter)).toBe('letter.unknown');
});
