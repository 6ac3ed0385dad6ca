import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { rebuildProjections, verifyLedger } from '@gongkai/store';
import { projectedRows } from '@gongkai/store/testing';
import { acting, FORM, makeRequestTest, SITE, type RequestTest } from '../testing/request-test.ts';
import { correctConference, readRecord, recordConference, showRequest, submitRequest, trackRequest } from './index.ts';

let t: RequestTest;
let request: string;
let code: string;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
  const sent = { unit: 'edu', route: 'web' as const, days: {}, form: FORM, clientKey: 'k'.repeat(16) };
  ({ request, code } = t.done(await submitRequest(t.deps, acting('public', '2026-03-02'), sent)));
});
afterAll(() => t.end());

const SAID = {
  participants: [{ name: '钱学军' }, { name: '罗文', unit: '市司法局' }],
  question: '施工图是不是商业秘密',
  opinions: '罗文：应当征求设计单位的意见',
  conclusion: '征求意见后再定',
};
const handler = acting('handler', '2026-03-05');
const heldOn = plainDate('2026-03-04');
const shown = async () => t.done(await showRequest(t.deps, handler, { request }));
const opened = async (record: string) =>
  JSON.parse(t.done(await readRecord(t.deps, handler, { request, record })).text) as typeof SAID;

test('what was said stands in a sealed record alone, and nobody outside learns that there was a conference', async () => {
  const { conference } = t.done(await recordConference(t.deps, handler, { request, heldOn, said: SAID }));
  const kept = (await shown()).request.conferences.get(conference);
  expect(await opened(kept?.versions[0].record.record ?? '')).toEqual(SAID);
  const { rows } = await t.database.run(`select body::text as body from ledger_event where type = 'conference.recorded'`);
  expect(JSON.stringify(rows)).not.toMatch(/钱学军|罗文|施工图/);
  const tracked = t.done(
    await trackRequest(t.deps, { site: SITE, code, name: FORM.name ?? '', visitor: '192.0.2.9' }, plainDate('2026-03-05')),
  );
  expect(tracked.timeline.map(({ type }) => type)).toEqual(['request.submitted']);
});

test('it is put right by another record; of two at once one is told that the other was quicker', async () => {
  const { request: before, seen } = await shown();
  const [conference = ''] = before.conferences.keys();
  const ask = { request, conference, heldOn, reason: '漏记一人', seen };
  const anew = (name: string) => ({ ...SAID, participants: [...SAID.participants, { name }] });
  const done = await Promise.all(
    ['马丽', '石磊'].map((name) => correctConference(t.deps, handler, { ...ask, said: anew(name) })),
  );
  expect(done.map((each) => (each.ok ? 'ok' : each.failure.code)).toSorted()).toEqual(['ok', 'store.conflict']);
  const versions = (await shown()).request.conferences.get(conference)?.versions ?? [];
  expect(versions).toHaveLength(2);
  expect((await opened(versions[1]?.record.record ?? '')).participants).toHaveLength(3);
  expect((await opened(versions[0]?.record.record ?? '')).participants).toHaveLength(2);
});

test('who has no part in the request writes nothing down; a record with a gap is not kept', async () => {
  const ask = { request, heldOn, said: SAID };
  expect(await recordConference(t.deps, acting('handler', '2026-03-05', 'sport'), ask)).toMatchObject({
    failure: { code: 'permission.outside-scope' },
  });
  expect(await recordConference(t.deps, handler, { ...ask, said: { ...SAID, conclusion: ' ' } })).toMatchObject({
    failure: { code: 'conference.incomplete', params: { what: 'conclusion' } },
  });
  expect((await t.database.run(`select from sealed_record where kind = 'conference'`)).rowCount).toBe(2);
});

test('the rows that follow from the events can be made again', async () => {
  const before = await projectedRows(t.deps.db, SITE);
  await rebuildProjections(t.deps.db, SITE);
  expect(await projectedRows(t.deps.db, SITE)).toEqual(before);
  expect(await verifyLedger(t.deps.db)).toMatchObject([{ broken: 0 }]);
});
