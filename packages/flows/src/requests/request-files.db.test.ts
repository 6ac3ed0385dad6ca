import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { foldRequest } from '@gongkai/requests';
import { GRANTED } from '@gongkai/requests/testing';
import { readStream } from '@gongkai/store';
import { piecesOf, plainDocx } from '@gongkai/vault/testing';
import { openFileLink, receiveFile, scanFile } from '../files/index.ts';
import { newId } from '../people/new-id.ts';
import { acting, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { decideOutcome, eraseRecord, linkToRequestFile, listRequestFiles, submitRequest } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const DAY = '2026-03-03';
const handler = acting('handler', DAY);

async function kept(name: string, scanned = true): Promise<string> {
  const id = newId(handler.now);
  const file = { site: SITE, id, name, unit: 'edu', purpose: 'case', now: handler.now, by: { actor: 'public' } } as const;
  t.done(await receiveFile(t.deps.db, t.deps.vault, { ...file, content: piecesOf(plainDocx()) }));
  if (scanned) t.done(await scanFile(t.deps.db, t.deps.vault, { site: SITE, id, now: handler.now }));
  return id;
}

async function received() {
  const [card, paper, waiting] = [await kept('身份证.docx'), await kept('说明.docx'), await kept('补充.docx', false)];
  const days = { submittedOn: plainDate(DAY) };
  const ask = { unit: 'edu', route: 'counter', days, form: FORM, attachments: [card, paper, waiting], identity: [card] } as const;
  const { request } = t.done(await submitRequest(t.deps, handler, ask));
  return { request, card, paper, waiting };
}

const looksAt = async (file: string) =>
  (
    await t.database.run(
      `select body->>'data' as data, body->>'reason' as reason from ledger_event
       where type = 'access.viewed' and body->>'subject' = 'file/${file}' order by recorded_at`,
    )
  ).rows as { data: string; reason: string }[];

test('files are listed with what they are and how they stand, and opened by whoever may read the request; a proof of identity as a look at it', async () => {
  const { request, card, paper, waiting } = await received();
  const reviewer = acting('reviewer', DAY);
  const { files } = t.done(await listRequestFiles(t.deps, reviewer, { request }));
  expect(files.map(({ file, kind, name, state }) => [file, kind, name, state])).toEqual([
    [card, 'identity', '身份证.docx', 'clean'],
    [paper, 'attachment', '说明.docx', 'clean'],
    [waiting, 'attachment', '补充.docx', 'quarantined'],
  ]);
  for (const [file, data] of [
    [card, 'identity'],
    [paper, 'file'],
  ] as const) {
    const { token } = t.done(await linkToRequestFile(t.deps, reviewer, { request, file }));
    expect(await looksAt(file)).toEqual([{ data, reason: `request/${request}` }]);
    const ask = { token, part: () => undefined, now: reviewer.now };
    expect((await openFileLink(t.deps.db, t.deps.vault, { ...ask, person: 'handler' })).ok).toBe(false);
    expect(t.done(await openFileLink(t.deps.db, t.deps.vault, { ...ask, person: 'reviewer' })).size).toBeGreaterThan(0);
    const later = new Date(reviewer.now.getTime() + 6 * 60_000);
    expect((await openFileLink(t.deps.db, t.deps.vault, { ...ask, person: 'reviewer', now: later })).ok).toBe(false);
  }
});

test('what waits in quarantine, is of another request, or belongs to a unit out of reach is not opened, and nothing is recorded', async () => {
  const [{ request, card, waiting }, other] = [await received(), await received()];
  for (const file of [waiting, other.card, 'none'])
    expect(await linkToRequestFile(t.deps, handler, { request, file })).toMatchObject({ failure: { code: 'file.not-found' } });
  const outside = acting('handler', DAY, 'sport');
  expect(await listRequestFiles(t.deps, outside, { request })).toMatchObject({ failure: { code: 'permission.outside-scope' } });
  expect(await linkToRequestFile(t.deps, outside, { request, file: card })).toMatchObject({ ok: false });
  expect(await looksAt(card)).toEqual([]);
});

test('what went with an application that was erased is no longer listed, nor opened', async () => {
  const { request, card } = await received();
  t.done(await decideOutcome(t.deps, handler, { request, ...GRANTED }));
  const folded = foldRequest(await readStream(t.deps.db, SITE, `request/${request}`));
  await t.sent(request, DAY, { code: 'L20', outcome: 'granted.provided', basis: folded?.decision?.basis ?? '', grounds: [] });
  const record = folded?.applications[0].record ?? '';
  t.done(await eraseRecord(t.deps, acting('head', DAY), { request, record, why: 'asked' }));
  expect(t.done(await listRequestFiles(t.deps, handler, { request })).files).toEqual([]);
  expect(await linkToRequestFile(t.deps, handler, { request, file: card })).toMatchObject({
    failure: { code: 'file.not-found' },
  });
});
