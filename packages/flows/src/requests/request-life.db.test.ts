import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { listAccess, rebuildProjections, verifyLedger } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, everyPart, FORM, makeRequestTest, SECRETS, SITE, type RequestTest } from '../testing/request-test.ts';
import {
  acceptRequest,
  archiveRequest,
  assignRequest,
  confirmRequest,
  decideOutcome,
  draftLetter,
  eraseRecord,
  hearPartyByCode,
  givePartyCode,
  listRequests,
  nameParty,
  noteRequest,
  numberLetter,
  readLetterByCode,
  readRecord,
  recordDelivery,
  showRequest,
  signLetter,
  submitLetter,
  submitRequest,
  trackRequest,
} from './index.ts';

let t: RequestTest;
let request: string;
let code: string;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const by = (who: string, day: string, unit?: string) => acting(who, `2026-${day}`, unit);
const inbox = async (who = 'handler', unit = 'edu') => {
  const page = t.done(await listRequests(t.deps, by(who, '03-05', unit), {}));
  return page.entries.map((entry) => [entry.request, entry.stage, entry.dueOn, entry.number]);
};
const shown = async () => t.done(await showRequest(t.deps, by('handler', '03-05'), { request }));

test('from the web it waits for the confirmation, and is numbered with it', async () => {
  const sent = { unit: 'edu', route: 'web' as const, days: {}, form: FORM, clientKey: 'k'.repeat(16) };
  const receipt = t.done(await submitRequest(t.deps, by('public', '03-02'), sent));
  ({ request, code } = receipt);
  expect(receipt).toMatchObject({ submittedOn: '2026-03-02', already: false });
  expect(receipt.number).toBeUndefined();
  expect(await inbox()).toEqual([[request, 'submitted', undefined, undefined]]);
  t.done(await confirmRequest(t.deps, by('head', '03-03'), { request }));
  expect(await inbox()).toEqual([[request, 'received', '2026-03-31', '2026-00001']]);
  expect(await submitRequest(t.deps, by('public', '03-02'), { ...sent, route: 'counter' })).toMatchObject({
    failure: { code: 'request.route-not-public' },
  });
});

test('it lies within reach of its unit and those above, and of nobody else', async () => {
  expect(await inbox('handler', 'sport')).toEqual([]);
  expect(await showRequest(t.deps, by('handler', '03-03', 'sport'), { request })).toMatchObject({
    failure: { code: 'permission.outside-scope' },
  });
  expect(await assignRequest(t.deps, by('handler', '03-03'), { request, unit: 'school', handler: 'handler' })).toMatchObject({
    failure: { code: 'permission.no-role' },
  });
  expect(await assignRequest(t.deps, by('head', '03-03'), { request, unit: 'sport', handler: 'handler' })).toMatchObject({
    failure: { code: 'request.unit-elsewhere' },
  });
  t.done(await assignRequest(t.deps, by('head', '03-03'), { request, unit: 'school', handler: 'handler' }));
  // Whoever has an appointment where it is worked on reaches it as well.
  expect(await inbox('handler', 'school')).toHaveLength(1);
  t.done(await acceptRequest(t.deps, by('handler', '03-03', 'school'), { request }));
});

test('a form filled in over what is no more is refused, and nothing of it is kept', async () => {
  const { seen } = await shown();
  const note = { request, text: '已电话联系李秀英' };
  t.done(await noteRequest(t.deps, by('handler', '03-04'), { ...note, seen }));
  expect(await noteRequest(t.deps, by('handler', '03-04'), { ...note, seen })).toMatchObject({
    failure: { code: 'store.conflict' },
  });
  expect((await t.database.run(`select from sealed_record where kind = 'note'`)).rowCount).toBe(1);
  expect(await noteRequest(t.deps, by('handler', '03-04'), { ...note, on: plainDate('2026-03-05') })).toMatchObject({
    failure: { code: 'request.day-to-come' },
  });
  // What the office does itself is done today, or no answer would ever be late.
  expect(await noteRequest(t.deps, by('handler', '03-04'), { ...note, on: plainDate('2026-03-03') })).toMatchObject({
    failure: { code: 'request.day-past' },
  });
});

test('steps at one time are decided one after another, without losing one', async () => {
  const before = (await shown()).seen;
  const notes = Array.from({ length: 4 }, (_, at) => noteRequest(t.deps, by('handler', '03-04'), { request, text: `第${at}次` }));
  for (const done of await Promise.all(notes)) expect(done).toMatchObject({ ok: true });
  expect((await shown()).seen).toBe(before + 4);
});

test('a third party is asked, the clock stands still, and it answers by the code of its letter', async () => {
  const contact = { name: '沭阳某某有限公司', phone: '13900000000' };
  const { party } = t.done(await nameParty(t.deps, by('handler', '03-05'), { request, kind: 'thirdParty', contact }));
  await t.sent(request, '2026-03-05', { code: 'L06', party });
  expect(await inbox()).toMatchObject([[request, 'consulting', '2026-03-31', '2026-00001']]);
  const asked = t.done(await givePartyCode(t.deps, by('handler', '03-05'), { request, party }));
  const proof = { site: SITE, code: asked.code.toLowerCase(), visitor: '192.0.2.7' };
  t.done(await hearPartyByCode(t.deps, proof, new Date('2026-03-10T02:00:00Z'), { opinion: 'agrees', statement: '同意公开' }));
  // Three working days were out of the count.
  expect(await inbox()).toEqual([[request, 'inProgress', '2026-04-03', '2026-00001']]);
});

test('an answer goes the whole way, each by the one who may', async () => {
  const answers = { clear: true, nature: 'request', repeat: 'none', responsible: 'own', published: false, exists: true } as const;
  const more = { ready: true, grounds: ['third_party'], otherContent: false } as const;
  const choice = { request, answers: { ...answers, ...more }, outcome: 'granted.provided' as const };
  t.done(await decideOutcome(t.deps, by('handler', '03-11'), choice));
  const step = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;
  const draft = { request, step, texts: {} };
  expect(await draftLetter(t.deps, by('handler', '03-11'), draft, () => ({ ...everyPart(), remedy: '' }))).toMatchObject({
    failure: { code: 'letter.part-missing' },
  });
  const { letter } = t.done(await draftLetter(t.deps, by('handler', '03-11'), draft, everyPart));
  t.done(await submitLetter(t.deps, by('handler', '03-11'), { request, letter }));
  expect(await signLetter(t.deps, by('signer', '03-12'), { request, letter })).toMatchObject({
    failure: { code: 'letter.opinion-missing' },
  });
  expect(await signLetter(t.deps, by('head', '03-12'), { request, letter })).toMatchObject({
    failure: { code: 'permission.no-role' },
  });
  // Refused before it was drawn: the next letter has the next number.
  expect(await numberLetter(t.deps, by('handler', '03-12'), { request, letter })).toMatchObject({
    failure: { code: 'letter.not-signed' },
  });
  const sent = await t.sent(request, '2026-03-12', step);
  t.done(await recordDelivery(t.deps, by('handler', '03-16'), { request, letter: sent }));
  t.done(await archiveRequest(t.deps, by('handler', '03-20'), { request, digest: '0'.repeat(64) }));
  expect(await inbox()).toEqual([]);
  const { request: kept, due } = await shown();
  expect(kept.letters.get(sent)?.number).toBe('沭阳县教育局公开告〔2026〕2号');
  expect(due).toMatchObject({ ok: true, value: { due: '2026-04-03', on: '2026-03-12' } });
});

test('what left is what was signed, with its number and the day of the signature', async () => {
  const { request: kept } = await shown();
  const [id, sent] = [...kept.letters].find(([, { number }]) => number?.endsWith('2号')) ?? [];
  const proof = { site: SITE, code, name: '李秀英', visitor: '192.0.2.8' };
  const read = t.done(await readLetterByCode(t.deps, proof, new Date('2026-03-21T02:00:00Z'), id ?? ''));
  const draft = t.done(await readRecord(t.deps, by('handler', '03-21'), { request, record: sent?.content.record ?? '' }));
  const filled = { number: '沭阳县教育局公开告〔2026〕2号', date: '2026年3月12日' } as const;
  const signed = JSON.parse(draft.text) as typeof read;
  expect(read.parts).toEqual(
    signed.parts.map((each) => (each.part === 'number' || each.part === 'date' ? { ...each, text: filled[each.part] } : each)),
  );
});

test('the applicant sees his own side of it', async () => {
  const proof = { site: SITE, code, name: '李 秀英', visitor: '192.0.2.8' };
  const tracked = t.done(await trackRequest(t.deps, proof, plainDate('2026-03-21')));
  expect(tracked).toMatchObject({ stage: 'archived', number: '2026-00001', mayWithdraw: false, receivedOn: '2026-03-03' });
  expect(tracked.letters).toMatchObject([{ code: 'L20', deliveredOn: '2026-03-16' }]);
  // The letter to the third party is in neither list.
  expect(tracked.timeline.map(({ type }) => type)).toEqual([
    'request.submitted',
    'request.confirmed',
    'request.received',
    'letter.dispatched',
    'letter.delivered',
  ]);
});

test('no word about anybody stands in the ledger or in the rows; they are read from sealed records, and that is noted', async () => {
  const { rows } = await t.database.run(`select coalesce(string_agg(body::text, ' '), '') as text from ledger_event`);
  const rowsText = JSON.stringify(await projectedRows(t.deps.db, SITE));
  for (const secret of [...SECRETS, '沭阳某某有限公司', '13900000000', '同意公开', '已电话联系']) {
    expect(rows[0].text).not.toContain(secret);
    expect(rowsText).not.toContain(secret);
  }
  const { record } = (await shown()).request.applications[0];
  const read = t.done(await readRecord(t.deps, by('handler', '03-21'), { request, record, why: '核对' }));
  expect(JSON.parse(read.text)).toMatchObject({ application: { applicant: { name: '李秀英' } } });
  const looked = await listAccess(t.deps.db, { site: SITE, subject: `request/${request}`, size: 50 });
  expect(looked).toMatchObject({ ok: true });
  expect(JSON.stringify(looked)).toContain('"identity"');
});

test('made anew from the events the rows are the same; the ledger is sound', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  expect(before['request_letter']?.length).toBe(3);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
  expect(await verifyLedger(t.deps.db)).toMatchObject([{ broken: 0 }]);
});

test('what is erased is gone, nobody finds the applicant any more, and the ledger is as sound as before', async () => {
  const { record } = (await shown()).request.applications[0];
  const ask = { request, record, why: 'asked' as const };
  expect(await eraseRecord(t.deps, by('handler', '03-22'), ask)).toMatchObject({ failure: { code: 'permission.no-role' } });
  t.done(await eraseRecord(t.deps, by('head', '03-22'), ask));
  expect(await readRecord(t.deps, by('handler', '03-22'), { request, record })).toMatchObject({
    failure: { code: 'record.erased' },
  });
  const proof = { site: SITE, code, name: '李秀英', visitor: '192.0.2.9' };
  expect(await trackRequest(t.deps, proof, plainDate('2026-03-22'))).toEqual({
    ok: false,
    failure: { code: 'tracking.unknown' },
  });
  expect(await verifyLedger(t.deps.db)).toMatchObject([{ broken: 0 }]);
  const { rows } = await t.database
    .run(`select sealed is null as gone, sha256 = '${(await shown()).request.applications[0].sha256}' as same
    from sealed_record where id = '${record}'`);
  expect(rows).toEqual([{ gone: true, same: true }]);
});
