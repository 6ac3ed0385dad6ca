import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { GRANTED } from '@gongkai/requests/testing';
import { acting, makeRequestTest, type RequestTest } from '../testing/request-test.ts';
import { decideOutcome, eraseRecord, gatherPapers, readLetter, type SaidEvent } from './index.ts';

let t: RequestTest;
beforeAll(async () => {
  t = await makeRequestTest(inject('postgres'));
});
afterAll(() => t.end());

const DAY = '2026-03-05';
const by = (who: string) => acting(who, DAY);
const DEPARTING = { ...GRANTED, answers: { ...GRANTED.answers, published: true } };
const decide = async (request: string, reason: string) =>
  t.done(await decideOutcome(t.deps, by('handler'), { request, ...DEPARTING, reason }));
const LETTER = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;

async function decided(...reasons: readonly string[]): Promise<string> {
  const { request } = await t.received('2026-03-02');
  for (const reason of reasons) await decide(request, reason);
  return request;
}

/** The record of the reason of the decision that was taken last. */
async function reasonOf(request: string): Promise<string> {
  const { rows } = await t.database.run(
    `select body -> 'departure' -> 'reason' ->> 'record' as record from ledger_event
     where stream = 'request/${request}' and type = 'outcome.decided' order by seq desc limit 1`,
  );
  return String(rows[0]?.['record']);
}

const timeline = async (request: string): Promise<readonly SaidEvent[]> => {
  const { proceedings = [] } = t.done(await gatherPapers(t.deps, by('handler'), { request }));
  return proceedings.flatMap((each) => (each.kind === 'timeline' ? each.entries : []));
};

test('of what was erased the archive says so, and of nothing else that cannot be opened', async () => {
  const request = await decided('网上的是旧版', '附件不在网上');
  const letter = await t.sent(request, DAY, LETTER);
  const record = await reasonOf(request);
  t.done(await eraseRecord(t.deps, by('head'), { request, record, why: 'asked' }));
  const told = (await timeline(request)).filter(({ event }) => event.type === 'outcome.decided');
  expect(told.map(({ said, isErased }) => isErased ?? said)).toEqual(['网上的是旧版', true]);
  await t.database.run(
    `update sealed_record set key_id = 'lost' where stream = 'request/${request}' and kind = 'reason' and key_id is not null`,
  );
  const lost = { failure: { code: 'vault.key-unknown' } };
  expect(await gatherPapers(t.deps, by('handler'), { request })).toMatchObject(lost);
  expect(await readLetter(t.deps, by('handler'), { request, letter })).toMatchObject(lost);
});

test('how many reasons were given, and how often it was decided, costs no look at the database more', async () => {
  const looks = async (request: string): Promise<number> => {
    let count = 0;
    const db = t.deps.db.withPlugin({
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    t.done(await gatherPapers({ ...t.deps, db }, by('handler'), { request }));
    return count;
  };
  const [once, often] = [await decided('一'), await decided('一', '二', '三', '四', '五')];
  expect(await looks(often)).toBe(await looks(once));
});
