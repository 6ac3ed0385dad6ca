import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { choiceOf, hexOf, ID, MOBILE, NAME, plainPdf, shown, writtenPdf, type ShortChoice } from '@gongkai/redaction/testing';
import { foldRequest } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import { allOf, piecesOf } from '@gongkai/vault/testing';
import { attachCopy, drawPage, findMadeCopy, lookAtFile, redactFile, type RedactFileAsk } from './index.ts';
import { giveFileLink, openFileLink, receiveFile, scanFile } from '../files/index.ts';
import { acceptRequest, assignRequest, draftLetter, readRecord } from '../requests/index.ts';
import { acting, everyPart, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';

let t: RequestTest;
let request: string;
const DAY = '2026-03-03';
/** Processes that recognise characters, one after another: a limit against hanging, on a busy machine as well. */
const SLOW = 600_000;
const handler = acting('handler', DAY);

beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  ({ request } = await t.received('2026-03-02'));
  t.done(await assignRequest(t.deps, acting('head', DAY), { request, unit: 'edu', handler: 'handler' }));
  t.done(await acceptRequest(t.deps, handler, { request }));
});
afterAll(() => t.end());

let files = 0;

async function stored(bytes: Uint8Array, name: string, unit = 'edu'): Promise<string> {
  const { db, vault } = t.deps;
  const id = `material-${(files += 1)}`;
  const by = { actor: 'system/test' } as const;
  const content = piecesOf(bytes);
  t.done(await receiveFile(db, vault, { site: SITE, id, name, unit, purpose: 'case', content, by, now: handler.now }));
  expect(await scanFile(db, vault, { site: SITE, id, now: handler.now })).toEqual({ ok: true, value: 'clean' });
  return id;
}

const asking = (file: string, said: ShortChoice = {}): RedactFileAsk => ({
  request,
  file,
  ...choiceOf(said),
  name: (nth, ending) => `公开件${nth}.${ending}`,
});

const eventsOf = async () => (await readStream(t.deps.db, SITE, `request/${request}`)).map(({ type }) => type);

async function downloaded(id: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { db, vault } = t.deps;
  const { person } = handler;
  if (person === undefined) throw new Error('nobody asks');
  const by = { person };
  const { token } = t.done(await giveFileLink(db, vault, { site: SITE, id, variant: 'original', by, now: handler.now }));
  const opened = t.done(await openFileLink(db, vault, { token, person: 'handler', part: () => undefined, now: handler.now }));
  return { name: opened.name, bytes: await allOf(opened.content) };
}

test(
  'a file is looked at, masked, proved and kept with its certificate; nothing of it stands in the ledger',
  { timeout: SLOW },
  async () => {
    const file = await stored(plainPdf(), '欧阳明月补偿表.pdf');
    const looked = t.done(await lookAtFile(t.deps, handler, { request, file }));
    expect(looked).toMatchObject({ name: '欧阳明月补偿表.pdf', type: 'pdf', pages: [{ number: 1, from: 'layer' }] });
    expect(looked.suggestions.map(({ words }) => words)).toEqual([ID, MOBILE]);
    const picture = t.done(await drawPage(t.deps, handler, { request, file, page: 1 }));
    expect(Buffer.from(picture).toString('latin1', 1, 4)).toBe('PNG');
    expect(await drawPage(t.deps, handler, { request, file, page: 2 })).toMatchObject({
      failure: { code: 'redaction.page-missing' },
    });

    const accepted = looked.suggestions.map(({ id }) => id);
    expect(await redactFile(t.deps, handler, asking(file))).toMatchObject({ failure: { code: 'redaction.undecided' } });
    const { copy, certificate } = t.done(await redactFile(t.deps, handler, asking(file, { accepted, words: [NAME] })));
    const copied = await downloaded(copy);
    expect(copied.name).toBe('公开件1.pdf');
    expect(copied.bytes.includes(ID) || copied.bytes.includes(Buffer.from(hexOf(NAME)))).toBe(false);
    expect(certificate).toMatchObject({
      on: DAY,
      by: 'staff/handler',
      source: { file, type: 'pdf', pages: 1 },
      result: { file: copy, type: 'pdf', size: copied.bytes.length },
      counts: { word: 1, P01: 1, P04: 1 },
    });
    expect(certificate.proofs.map(({ outcome }) => outcome)).toEqual(Array(9).fill('clean'));

    const events = await readStream(t.deps.db, SITE, `request/${request}`);
    const [kept] = foldRequest(events)?.copies ?? [];
    expect(kept).toMatchObject({ copy, source: file, sha256: certificate.result.sha256, by: 'handler', on: DAY });
    const read = t.done(await readRecord(t.deps, handler, { request, record: kept?.certificate.record ?? '' }));
    expect(JSON.parse(read.text)).toEqual(JSON.parse(JSON.stringify(certificate)));
    for (const secret of [NAME, ID, MOBILE]) expect(read.text).not.toContain(secret);
    const { rows } = await t.database.run('select body::text as body from ledger_event');
    for (const secret of [NAME, ID, MOBILE])
      expect((rows as { body: string }[]).filter(({ body }) => body.includes(secret))).toEqual([]);
    const looks = await readStream(t.deps.db, SITE, 'access/staff.handler.2026-03');
    expect(looks.filter(({ body }) => (body as { subject?: string }).subject === `file/${file}`).length).toBeGreaterThanOrEqual(
      3,
    );
  },
);

test(
  'a copy in which masked words are still to be seen is refused with the page, and kept nowhere',
  { timeout: SLOW },
  async () => {
    const line = shown(`户主${NAME}，住青山镇，共三口人，本年度补偿面积见附表`, 60, 600);
    const file = await stored(writtenPdf({ pages: [{ content: line }, { content: shown(`${NAME}同志`, 60, 300) }] }), '名单.pdf');
    const before = [await eventsOf(), Number((await t.database.run('select count(*)::int as n from kept_file')).rows[0].n)];
    const drawn = [{ page: 1, x: 88, y: 596, width: 56, height: 16 }];
    expect(await redactFile(t.deps, handler, asking(file, { drawn }))).toEqual({
      ok: false,
      failure: { code: 'redaction.not-clean', params: { proof: 'elsewhere', page: 2, words: NAME } },
    });
    expect([await eventsOf(), Number((await t.database.run('select count(*)::int as n from kept_file')).rows[0].n)]).toEqual(
      before,
    );
    expect(await redactFile(t.deps, handler, asking(file, { words: [NAME] }))).toMatchObject({ ok: true });
  },
);

test('what was made under an id is found and given again without the program that made it', { timeout: SLOW }, async () => {
  const file = await stored(plainPdf(), '材料.pdf');
  const rejected = t.done(await lookAtFile(t.deps, handler, { request, file })).suggestions.map(({ id }) => id);
  const ask = { ...asking(file, { rejected, words: [NAME] }), makings: new Set(['press-1']) };
  const first = t.done(await redactFile(t.deps, handler, ask));
  const before = await eventsOf();
  expect(t.done(await findMadeCopy(t.deps, handler, { request, making: 'press-1' }))).toMatchObject({ copy: first.copy });
  expect(t.done(await findMadeCopy(t.deps, handler, { request, making: 'press-2' }))).toBeUndefined();
  const again = t.done(await redactFile(t.deps, handler, ask));
  expect([again.copy, again.seen, again.certificate.result.sha256]).toEqual([
    first.copy,
    first.seen,
    first.certificate.result.sha256,
  ]);
  const after = await eventsOf();
  expect(after.filter((type) => type === 'copy.redacted')).toEqual(before.filter((type) => type === 'copy.redacted'));
});

describe('who may not', () => {
  test('look at a file of another unit, nor for a request that is not his', async () => {
    const others = await stored(plainPdf(), '材料.pdf', 'sport');
    expect(await lookAtFile(t.deps, handler, { request, file: others })).toMatchObject({
      failure: { code: 'permission.outside-scope' },
    });
    const own = await stored(plainPdf(), '材料.pdf');
    expect(await lookAtFile(t.deps, acting('reviewer', DAY), { request, file: own })).toMatchObject({
      failure: { code: 'permission.no-role' },
    });
    expect(await lookAtFile(t.deps, handler, { request: 'none', file: own })).toMatchObject({
      failure: { code: 'request.missing' },
    });
  });

  test('redact what cannot be drawn', async () => {
    const file = await stored(Buffer.from('只有文字'), '数据.txt');
    expect(await lookAtFile(t.deps, handler, { request, file })).toMatchObject({ failure: { code: 'redaction.type' } });
  });
});

test('only a redacted copy leaves with a letter, and only before the letter is handed on', async () => {
  const source = await stored(plainPdf(), '材料.pdf');
  const [copy = ''] = (foldRequest(await readStream(t.deps.db, SITE, `request/${request}`))?.copies ?? []).map(
    (each) => each.copy,
  );
  const { letter } = t.done(await draftLetter(t.deps, handler, { request, step: { code: 'L01' }, texts: {} }, everyPart));
  expect(await attachCopy(t.deps, handler, { request, letter, copy: source })).toMatchObject({
    failure: { code: 'copy.not-redacted' },
  });
  expect(await attachCopy(t.deps, handler, { request, letter, copy })).toMatchObject({ ok: true });
  expect(await attachCopy(t.deps, handler, { request, letter, copy })).toMatchObject({
    failure: { code: 'copy.already-attached' },
  });
  const folded = foldRequest(await readStream(t.deps.db, SITE, `request/${request}`));
  expect(folded?.letters.get(letter)?.copies).toEqual([copy]);
});
