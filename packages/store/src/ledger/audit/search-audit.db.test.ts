import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainDate } from '@gongkai/kernel';
import { makeTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { auditQuery, searchAudit, type AuditAsk } from './search-audit.ts';

/** Half a year of a county: 12,000 events of 40 people and a nightly job, three of four of them looks at personal data. */
const FILL = `
  insert into site (id, name) values (1, '莱西市人民政府'), (2, '即墨区人民政府');
  insert into ledger_event (site_id, stream, seq, type, on_day, recorded_at, actor, body, previous_hash, hash)
  select site, case when n % 4 = 0 then 'unit/' else 'access/' end || n % 700, n / 700 + 1,
         case when n % 4000 = 0 then 'unit.merged' when n % 4 = 0 then 'unit.renamed' else 'access.viewed' end,
         '2026-01-01', timestamptz '2023-01-01 00:00+08' + n / 3 * interval '1 hour',
         case when n % 2 = 0 then 'system/nightly' else 'staff/' || n % 41 end, '{}',
         case when n / 700 = 0 then null else sha256('') end, sha256('')
  from generate_series(0, 11999) n, (values (1), (2)) sites (site);
`;

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase(inject('postgres'));
  await database.run(FILL);
});
afterAll(() => database.drop());

const day = plainDate;
type Row = { stream: string; seq: number; type: string; actor: string; recorded_at: Date };

const ASKS: readonly [string, Omit<AuditAsk, 'site' | 'size'>, (row: Row) => boolean][] = [
  ['everything', {}, () => true],
  ['one person', { actor: 'staff/7' }, ({ actor }) => actor === 'staff/7'],
  ['a kind', { kind: 'access' }, ({ stream }) => stream.startsWith('access/')],
  ['a type that is rare', { type: 'unit.merged' }, ({ type }) => type === 'unit.merged'],
  [
    'a kind by one person',
    { actor: 'staff/7', kind: 'access' },
    ({ actor, stream }) => actor === 'staff/7' && stream.startsWith('access/'),
  ],
  [
    'a rare type by somebody busy',
    { actor: 'system/nightly', type: 'unit.merged' },
    ({ actor, type }) => actor === 'system/nightly' && type === 'unit.merged',
  ],
  ['what is not there', { actor: 'staff/7', type: 'unit.merged' }, () => false],
  [
    'two days, in China’s time',
    { from: day('2023-05-01'), to: day('2023-05-02') },
    ({ recorded_at: at }) => at >= new Date('2023-04-30T16:00:00Z') && at < new Date('2023-05-02T16:00:00Z'),
  ],
  [
    'one kind by one person on two days',
    { actor: 'staff/7', kind: 'access', from: day('2023-05-01'), to: day('2023-05-02') },
    ({ actor, stream, recorded_at: at }) =>
      actor === 'staff/7' &&
      stream.startsWith('access/') &&
      at >= new Date('2023-04-30T16:00:00Z') &&
      at < new Date('2023-05-02T16:00:00Z'),
  ],
  [
    'one person up to a day',
    { actor: 'staff/7', to: day('2023-02-01') },
    ({ actor, recorded_at: at }) => actor === 'staff/7' && at < new Date('2023-02-01T16:00:00Z'),
  ],
];

/** All pages one after another. */
async function allOf(ask: AuditAsk): Promise<readonly string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await searchAudit(database.db, after === undefined ? ask : { ...ask, after });
    if (!page.ok) throw new Error(page.failure.code);
    found.push(...page.value.entries.map(({ stream, seq }) => `${stream} ${seq}`));
    after = page.value.after;
  } while (after !== undefined);
  return found;
}

test.each(ASKS)('%s is found whole, each once, the newest first', async (_why, ask, belongs) => {
  const { rows } = await database.run(
    `select stream, seq, type, actor, recorded_at from ledger_event where site_id = 1
     order by recorded_at desc, stream desc, seq desc`,
  );
  const expected = (rows as Row[]).filter(belongs).map(({ stream, seq }) => `${stream} ${seq}`);
  expect(await allOf({ site: 1, size: 997, ...ask })).toEqual(expected);
});

type Plan = {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
};
const stepsOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
const touched = (step: Plan) =>
  (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0)) *
  step['Actual Loops'];

/** The most rows that any step of a page touched. */
async function costOf(ask: Omit<AuditAsk, 'site' | 'size'>, place: Parameters<typeof auditQuery>[2]): Promise<number> {
  const explained = await auditQuery(database.db, { site: 1, size: SIZE, ...ask }, place).explain(
    'json',
    sql`analyze, timing off`,
  );
  const [row] = explained as Record<string, unknown>[];
  const [{ Plan: top }] = row?.['QUERY PLAN'] as [{ Plan: Plan }];
  return Math.max(...stepsOf(top).map(touched));
}

const SIZE = 20;
/** Events of one instant are read together; there are up to six of them here, at either end of a page. */
const MOST = SIZE + 1 + 12;

describe.each(['before', 'after'])('%s the table has been analyzed', (when) => {
  beforeAll(async () => {
    if (when === 'after') await database.run('analyze');
  });

  test.each(ASKS)('a page of %s costs the rows of that page, at the beginning and in the middle', async (_why, ask) => {
    const middle = { at: new Date('2023-05-01T04:00:00Z'), stream: 'access/50', seq: 3 };
    expect(await costOf(ask, undefined)).toBeLessThanOrEqual(MOST);
    expect(await costOf(ask, middle)).toBeLessThanOrEqual(MOST);
  });
});

test('the count sees work that grows', async () => {
  await database.run('drop index ledger_event_by_actor, ledger_event_by_actor_and_kind, ledger_event_by_actor_and_type');
  expect(await costOf({ actor: 'staff/7' }, undefined)).toBeGreaterThan(MOST);
});
