import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import fc from 'fast-check';
import { plainDate } from '@gongkai/kernel';
import { covers, pathAt, type Scope, type UnitEvent } from '@gongkai/staff';
import { sql } from 'kysely';
import { transact } from '../database/transact.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import { projectUnit } from './project-unit.ts';
import { readStream } from '../ledger/read-stream.ts';
import { loadUnitTree, siteUnitOn, siteUnitsOn, unitPath } from './site-unit.ts';
import { within } from './within.ts';

const site = 1;
const DAYS = ['2025-01-01', '2025-03-01', '2025-06-01', '2025-09-01'].map(plainDate);
const [first, march, june] = DAYS as [(typeof DAYS)[0], (typeof DAYS)[0], (typeof DAYS)[0]];

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run("insert into site (id, name) values (1, '沭阳县人民政府'), (2, '泗阳县人民政府')");
});
afterAll(() => database.drop());

const append = (unit: string, seen: number, ...events: readonly UnitEvent[]) =>
  transact(database.db, (tx) =>
    appendEvents(tx, { site, stream: `unit/${unit}`, seen, actor: 'system/test', now: new Date(0) }, events),
  );
const founded = (name: string, parent?: string): UnitEvent => ({
  type: 'unit.founded',
  on: first,
  body: { kind: 'department', name, ...(parent === undefined ? {} : { parent }) },
});

async function rows() {
  const read = (table: string, order: string) =>
    database.run(`select * from ${table} where site_id = ${site} order by ${order}`).then((result) => result.rows as unknown[]);
  return {
    units: await read('site_unit', 'unit_id, from_day'),
    places: await read('site_unit_place', 'unit_id, from_day'),
    above: await read('site_unit_above', 'unit_id, above_id, from_day'),
  };
}

describe('a county with a bureau that is moved, renamed and described', () => {
  beforeAll(async () => {
    await append('gov', 0, { type: 'unit.founded', on: first, body: { kind: 'government', name: '沭阳县人民政府' } });
    await append('edu', 0, founded('沭阳县教育局', 'gov'));
    await append('culture', 0, founded('沭阳县文化局', 'gov'));
    await append('library', 0, founded('沭阳县图书馆', 'culture'));
    await append('reading', 0, founded('沭阳县阅览室', 'library'));
    await append('culture', 1, { type: 'unit.renamed', on: june, body: { name: '沭阳县文化和旅游局', shortName: '县文旅局' } });
    await append('library', 1, { type: 'unit.moved', on: march, body: { parent: 'edu' } });
    // Recorded last, in force first.
    await append('culture', 2, { type: 'unit.described', on: march, body: { phone: '0527-83550000', order: 2 } });
  });

  test('each day has the name, the place and the telephone of that day', async () => {
    const culture = async (day: (typeof DAYS)[0]) => siteUnitOn(database.db, site, 'culture', day);
    expect(await culture(first)).toMatchObject({ name: '沭阳县文化局', described: {} });
    expect(await culture(march)).toMatchObject({ name: '沭阳县文化局', described: { phone: '0527-83550000', order: 2 } });
    expect(await culture(june)).toMatchObject({ name: '沭阳县文化和旅游局', shortName: '县文旅局', described: { order: 2 } });
    expect(await culture(plainDate('2024-12-31'))).toBeUndefined();
  });

  test('what is below moves along, on the day', async () => {
    expect(await unitPath(database.db, site, 'reading', first)).toEqual(['reading', 'library', 'culture', 'gov']);
    expect(await unitPath(database.db, site, 'reading', march)).toEqual(['reading', 'library', 'edu', 'gov']);
    expect(await unitPath(database.db, site, 'reading', plainDate('2024-12-31'))).toEqual([]);
  });

  test('they are listed one under the other', async () => {
    const list = async (day: (typeof DAYS)[0]) =>
      (await siteUnitsOn(database.db, site, day, { closed: false })).map(({ id }) => id);
    expect(await list(june)).toEqual(['gov', 'culture', 'edu', 'library', 'reading']);
    expect(await siteUnitsOn(database.db, 2, june, { closed: true })).toEqual([]);
  });

  test('the server cannot change the rows otherwise than by adding and taking away whole ones', async () => {
    await expect(sql`update site_unit set name = '' where true`.execute(database.db)).rejects.toThrow(/permission denied/);
  });
});

describe('any tree', () => {
  const move = fc.record({ unit: fc.nat({ max: 5 }), to: fc.nat({ max: 5 }), day: fc.constantFrom(...DAYS.slice(1)) });
  beforeEach(() =>
    database.run(
      'alter table ledger_event disable trigger user; alter table ledger_head disable trigger user; delete from ledger_event; delete from ledger_head; delete from site_unit; delete from site_unit_place; delete from site_unit_above; alter table ledger_event enable trigger user; alter table ledger_head enable trigger user',
    ),
  );

  /** Units hang under one with a smaller number only, so that whatever is moved there is no circle. */
  test('is seen the same by the core and by the tables, on every day, and folded in any order', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), fc.infiniteStream(fc.nat()), async (moves, dice) => {
        run += 1;
        const id = (number: number) => `r${run}-${number}`;
        for (let at = 0; at < 6; at += 1)
          await append(id(at), 0, founded(`第${run}号${at}局`, at === 0 ? undefined : id(Math.floor((at - 1) / 2))));
        for (const { unit, to, day } of moves) {
          if (to >= unit) continue;
          const seen = (await readStream(database.db, site, `unit/${id(unit)}`)).length;
          // What the core would refuse (moved to where it is) is no event; the database then throws and keeps nothing.
          await append(id(unit), seen, { type: 'unit.moved', on: day, body: { parent: id(to) } }).catch(() => undefined);
        }
        const tree = await loadUnitTree(database.db, site);
        for (const unit of Array.from({ length: 6 }, (_, at) => id(at)))
          for (const day of DAYS) {
            const path = pathAt(tree, unit, day);
            expect(await unitPath(database.db, site, unit, day)).toEqual(path);
            for (const scope of ['ownUnit', 'ownAndBelow', 'site'] satisfies Scope[]) {
              const held = { role: 'handler' as const, unit: id(1), scope };
              const found = await database.db
                .selectFrom('site_unit')
                .select('unit_id')
                .where('unit_id', '=', unit)
                .where(within(site, 'site_unit.unit_id', [held], day))
                .execute();
              expect(found.length > 0).toBe(covers(held, { unit, path }));
            }
          }
        const before = await rows();
        const streams = [...tree.keys()].toSorted(() => (Number(dice.next().value) % 2 === 0 ? 1 : -1));
        await transact(database.db, async (tx) => {
          for (const table of projectUnit.tables) await tx.deleteFrom(table).where('site_id', '=', site).execute();
          for (const unit of streams)
            for (const event of await readStream(tx, site, `unit/${unit}`))
              await projectUnit.project(tx, site, `unit/${unit}`, event);
        });
        expect(await rows()).toEqual(before);
      }),
      { numRuns: 4 },
    );
  });
});
