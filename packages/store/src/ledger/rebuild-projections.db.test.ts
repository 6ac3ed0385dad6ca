import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { transact } from '../index.ts';
import { makeTestDatabase, projectedRows, type TestDatabase } from '../testing/index.ts';
import { appendEvents, type AccessEvent } from './index.ts';
import { rebuildProjections } from './rebuild-projections.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(`insert into site (id, name) values (1, '莱西市人民政府'), (2, '即墨区人民政府')`);
});
afterAll(() => database.drop());

const event: fc.Arbitrary<AccessEvent> = fc.record({
  type: fc.constantFrom('access.viewed' as const, 'access.exported' as const),
  on: fc.constantFrom(plainDate('2026-11-22'), plainDate('2024-02-29')),
  body: fc.record({
    subject: fc.constantFrom('request/1', 'request/2', 'file/1'),
    data: fc.constantFrom('identity' as const, 'contact' as const, 'list' as const),
  }),
});
/** Appends as they come: to which stream, by whom, when. */
const appends = fc.array(
  fc.record({
    stream: fc.constantFrom('access/a', 'access/b', 'access/c'),
    actor: fc.constantFrom('staff/1' as const, 'system/export' as const, 'public' as const),
    now: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    events: fc.array(event, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);

async function write(site: number, all: typeof appends extends fc.Arbitrary<infer A> ? A : never): Promise<number> {
  for (const { stream, actor, now, events } of all) {
    const place = { site, stream: stream as 'access/a', seen: 'end' as const, actor, now };
    expect(await transact(database.db, (tx) => appendEvents(tx, place, events))).toMatchObject({ ok: true });
  }
  return all.reduce((sum, { events }) => sum + events.length, 0);
}

test('rows made anew from the events are those that the appends had made, and other sites keep theirs', async () => {
  let written = 0;
  await write(2, fc.sample(appends, { numRuns: 1, seed: 1 })[0] ?? []);
  const elsewhere = await projectedRows(database.db, 2);
  await fc.assert(
    fc.asyncProperty(appends, async (all) => {
      written += await write(1, all);
      const before = await projectedRows(database.db, 1);
      expect(Object.values(before).flat().length).toBeGreaterThan(0);
      // What went astray is put right: rows lost, rows that no event has made, rows changed.
      await database.run(`delete from access_record where site_id = 1 and seq % 3 = 0;
        update access_record set actor = 'public' where site_id = 1 and seq % 3 = 1;
        insert into access_record select 1, 'request/9', now(), 'access/x', 1, 'public', 'access.viewed', 'list'`);
      expect(await projectedRows(database.db, 1)).not.toEqual(before);
      expect(await rebuildProjections(database.db, 1)).toBe(written);
      expect(await projectedRows(database.db, 1)).toEqual(before);
    }),
    { numRuns: 15 },
  );
  expect(await projectedRows(database.db, 2)).toEqual(elsewhere);
});

test('whoever adds events meanwhile waits, and finds his rows', async () => {
  const looked: AccessEvent = {
    type: 'access.viewed',
    on: plainDate('2026-11-22'),
    body: { subject: 'request/7', data: 'file' },
  };
  const place = (stream: 'access/a' | 'access/new') =>
    ({ site: 1, stream, seen: 'end', actor: 'public', now: new Date('2026-11-22T00:00:00Z') }) as const;
  await Promise.all([
    rebuildProjections(database.db, 1),
    ...(['access/a', 'access/new'] as const).map((stream) =>
      transact(database.db, (tx) => appendEvents(tx, place(stream), [looked])),
    ),
    rebuildProjections(database.db, 1),
  ]);
  const { rows } = await database.run(`select count(*)::integer as n from access_record where subject = 'request/7'`);
  expect(rows).toEqual([{ n: 2 }]);
});

test('a kind that only a newer program knows stops the rebuild, and the rows stay', async () => {
  const before = await projectedRows(database.db, 2);
  await database.run(`insert into ledger_event (site_id, stream, seq, type, on_day, recorded_at, actor, body, hash)
    values (2, 'zone/1', 1, 'zone.made', '2026-11-22', now(), 'public', '{}', sha256(''))`);
  await expect(rebuildProjections(database.db, 2)).rejects.toThrow('zone/1');
  expect(await projectedRows(database.db, 2)).toEqual(before);
});
