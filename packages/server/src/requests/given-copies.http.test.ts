import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appendEvents, decideOutcome, submitRequest, transact, type Acting } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import { makeTestDatabase } from '@gongkai/store/testing';
import { pdfOf } from '@gongkai/vault/testing';
import type { Browser } from '../testing/two-processes.ts';
import { vaultedHouse, type VaultedHouse } from '../testing/vaulted-house.ts';
import { SITE, START } from '../testing/work-app.ts';

let house: VaultedHouse;
beforeAll(async () => {
  house = await vaultedHouse(await makeTestDatabase(inject('postgres')));
  await house.begin();
  const place = { site: SITE, stream: 'unit/bureau', seen: 'end', actor: 'system/test', now: START } as const;
  const body = { court: '临江县人民法院', reviewBody: '临江县人民政府', phone: '0517-87000000', address: '临江县学府路1号' };
  await transact(house.db, (tx) => appendEvents(tx, place, [{ type: 'unit.described', on: plainDate('2020-01-02'), body }]));
});
afterAll(() => house.close());

/** Processes that recognise characters, one after another: a limit against hanging, on a busy machine as well. */
const SLOW = 600_000;
const OWNER = '王小明';
/** Stands on the page. */
const MASKED = 'Open government';
const FORM = {
  type: 'natural',
  name: OWNER,
  document: 'residentCard',
  number: '11010119900307002X',
  phone: '13800138001',
  content: '青山镇补偿表',
  form: 'electronic',
  way: 'online',
};

const office: Acting = { site: SITE, person: undefined, actor: 'system/test', now: START, today: plainDate('2026-03-02') };
const done = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
async function post<T = unknown>(browser: Browser, path: string, body: object): Promise<T> {
  const answer = await browser.post(path, body);
  if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.payload}`);
  return answer.payload === '' ? (undefined as T) : answer.json<T>();
}
const as = (role: 'handler' | 'reviewer' | 'signer' | 'disclosureHead') =>
  house.ready(role, role.toLowerCase(), { name: `${role}某`, appointments: [{ role, unit: 'bureau', scope: 'ownUnit' }] });
const asApplicant = (url: string, fields: Readonly<Record<string, string>>) =>
  house.made.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

/** A paper of the office, brought in over HTTP, and its copy with words and a corner masked. */
async function redacted(handler: Browser, request: string): Promise<{ readonly file: string; readonly copy: string }> {
  const at = `/requests/${request}/redactions`;
  const { file } = (
    await handler.post(`${at}/files?name=${encodeURIComponent('补偿表.pdf')}`, Buffer.from(pdfOf()), {
      headers: { 'content-type': 'application/octet-stream' },
    })
  ).json<{ file: string }>();
  const listed = (await handler.get(`${at}/files`)).json<{ files: object[]; copies: object[]; grounds: object[] }>();
  expect(listed).toMatchObject({ files: [{ file, name: '补偿表.pdf', from: 'office', redactable: true }], copies: [] });
  expect(listed.grounds).toContainEqual({
    id: 'privacy',
    title: '个人隐私',
    cites: expect.stringContaining('第十五条') as string,
  });
  const { suggestions } = (await handler.get(`${at}/files/${file}`)).json<{ suggestions: { id: string; ground: string }[] }>();
  const { copy } = await post<{ copy: string }>(handler, at, {
    file,
    drawn: [{ page: 1, x: 20, y: 20, width: 40, height: 20, ground: 'trade_secret' }],
    words: [{ words: MASKED, ground: 'privacy' }],
    accepted: suggestions.map(({ id, ground }) => ({ id, ground })),
    rejected: [],
    mayStay: [],
  });
  return { file, copy };
}

test(
  'a proved copy goes with the answer to whoever has code and name, into the file of the request, and is erased with its original',
  { timeout: SLOW },
  async () => {
    const deps = { db: house.db, vault: house.vault };
    const days = { submittedOn: plainDate('2026-03-02') };
    const { request, code } = done(await submitRequest(deps, office, { unit: 'bureau', route: 'counter', days, form: FORM }));
    const [handler, reviewer, signer, head] = [
      await as('handler'),
      await as('reviewer'),
      await as('signer'),
      await as('disclosureHead'),
    ];
    const { file, copy } = await redacted(handler, request);
    done(await decideOutcome(deps, office, { request, ...GRANTED }));
    const written = { code: 'L20', said: { papers: '《补偿表》，共1页' }, texts: {} };
    const { letter } = await post<{ letter: string }>(handler, `/requests/${request}/letters`, written);
    const act = (browser: Browser, what: string, body: object = {}) =>
      post(browser, `/requests/${request}/letters/${letter}/${what}`, body);
    await act(handler, 'copies', { copy });
    const key = { code, name: OWNER, letter, copy };
    const early = await asApplicant('/track/copy', key);
    expect([early.statusCode, early.headers['content-type']]).toEqual([422, expect.stringContaining('text/html')]);
    await act(handler, 'submit');
    await act(reviewer, 'opinion', { matter: 'secrecy', agrees: true });
    await act(reviewer, 'opinion', { matter: 'legality', agrees: true });
    await act(signer, 'sign');
    await act(handler, 'number');
    await act(handler, 'dispatch', { way: 'registeredPost', proof: 'RA123456789CN', reason: '申请人来电同意' });
    await act(handler, 'delivery', { proof: 'RA123456789CN' });

    const page = await asApplicant('/track', { code, name: OWNER });
    expect(page.payload).toContain('action="/track/copy"');
    expect(page.payload).toContain(copy);
    const given = await asApplicant('/track/copy', key);
    expect([given.statusCode, given.headers['content-type'], given.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(given.headers['content-disposition']).toContain(encodeURIComponent('公开件1.pdf'));
    expect([Buffer.from(pdfOf()).includes(MASKED), given.rawPayload.includes(MASKED)]).toEqual([true, false]);
    for (const wrong of [{ name: '王大明' }, { copy: file }, { letter: 'none' }, { copy: 'none' }]) {
      const refused = await asApplicant('/track/copy', { ...key, ...wrong });
      expect([refused.statusCode, refused.payload.includes('%PDF')]).toEqual([422, false]);
    }

    const paper = await handler.get(`/requests/${request}/redactions/${copy}/certificate.pdf`);
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    const zip = (await handler.get(`/requests/${request}/archive.zip`)).rawPayload;
    const files = unzipSync(zip);
    const named = (part: string) => Object.entries(files).find(([name]) => name.includes(part));
    const names = Object.keys(files).map((name) => name.replace(/^\d+_[\d-]+_/, ''));
    expect(names).toEqual(expect.arrayContaining(['公开件 公开件1.pdf', '遮盖证书 公开件1.pdf']));
    expect(names.at(-1)).toBe('SHA256SUMS');
    expect(Buffer.from(named('公开件 公开件1')?.[1] ?? []).equals(given.rawPayload)).toBe(true);
    expect(Buffer.from(named('遮盖证书')?.[1] ?? []).equals(paper.rawPayload)).toBe(true);

    const { rows } = await house.run(`select id from sealed_record where stream = 'request/${request}' and kind = 'certificate'`);
    const record = (rows as { id: string }[])[0]?.id ?? '';
    const seen = async () => (await handler.get(`/requests/${request}`)).json<{ seen: number }>().seen;
    await post(head, `/requests/${request}/erasures`, { record, why: 'asked', seen: await seen() });
    expect((await asApplicant('/track/copy', key)).statusCode).toBe(422);
    expect((await house.run(`select state from kept_file where id in ('${file}', '${copy}')`)).rows).toEqual([
      { state: 'discarded' },
      { state: 'discarded' },
    ]);
    expect((await handler.get(`/requests/${request}/redactions/files`)).json()).toMatchObject({ files: [], copies: [] });
    const left = Object.keys(unzipSync((await handler.get(`/requests/${request}/archive.zip`)).rawPayload))
      .filter((name) => /公开件|遮盖证书/.test(name))
      .map((name) => name.replace(/^\d+_[\d-]+_/, ''));
    expect(left).toEqual(['公开件（内容已依法删除）.txt', '遮盖证书（内容已依法删除）.txt']);
  },
);
