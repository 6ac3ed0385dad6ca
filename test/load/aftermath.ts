import { verifyLedger, type Db } from '@gongkai/flows';
import { sql } from 'kysely';
import { Visitor, type Measurements } from './client.ts';
import type { Receipt } from './citizens.ts';
import { SITE } from './office.ts';

/** What is there after the load; the lists are empty where nothing was lost. */
export type Aftermath = {
  /** Receipts whose code and name open nothing. */
  readonly lostReceipts: readonly string[];
  /** Requests with fewer events than the server had said there are. */
  readonly lostSteps: readonly string[];
  /** Series of numbers that are missing one or have one twice. */
  readonly badSeries: readonly string[];
  /** Letters that were sent more than once. */
  readonly sentTwice: readonly string[];
  readonly requests: number;
  readonly letters: number;
  readonly sent: number;
  readonly events: number;
  readonly broken: number;
};

const AT_ONCE = 20;

export async function lookAfter(
  { db, address }: { readonly db: Db; readonly address: string },
  { receipts, acknowledged }: { readonly receipts: readonly Receipt[]; readonly acknowledged: ReadonlyMap<string, number> },
): Promise<Aftermath> {
  const lostReceipts: string[] = [];
  const waiting = receipts.entries();
  const nothing: Measurements = new Map();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, { code, name }] of waiting) {
        // Looks are counted for each address.
        const from = `192.${at >> 14}.${(at >> 7) & 127}.${1 + (at & 127)}`;
        const found = await new Visitor(address, from, nothing).form('', '/track', { code, name });
        if (found?.status !== 200) lostReceipts.push(`${name} ${found?.status}`);
      }
    }),
  );
  const lengths = await sql<{ stream: string; last: number }>`
    select stream, max(seq)::int as last from ledger_event where site_id = ${SITE} and stream like 'request/%' group by stream
  `.execute(db);
  const lastOf = new Map(lengths.rows.map(({ stream, last }) => [stream, last]));
  const lostSteps = [...acknowledged].flatMap(([id, seen]) =>
    (lastOf.get(`request/${id}`) ?? 0) < seen ? [`${id} ${seen}`] : [],
  );
  const series = await sql<{ unit: string; kind: string; last: number; numbers: number; different: number; highest: number }>`
    with given as (
      select unit_id, 'registration' as kind, number from request_case where site_id = ${SITE} and number is not null
      union all
      select unit_id, 'letter' as kind, number from request_letter where site_id = ${SITE} and number is not null
    )
    select s.unit_id as unit, s.kind, s.last, count(g.number)::int as numbers, count(distinct g.number)::int as different,
      max(substring(g.number from '(\\d+)\\D*$')::int)::int as highest
    from number_series s left join given g on g.unit_id = s.unit_id and g.kind = s.kind
    where s.site_id = ${SITE} group by s.unit_id, s.kind, s.last
  `.execute(db);
  const badSeries = series.rows
    .filter(({ last, numbers, different, highest }) => numbers !== last || different !== last || highest !== last)
    .map((row) => JSON.stringify(row));
  const dispatched = await sql<{ letter: string; times: number }>`
    select stream || ' ' || (body ->> 'letter') as letter, count(*)::int as times from ledger_event
    where site_id = ${SITE} and type = 'letter.dispatched' group by 1
  `.execute(db);
  const counts = await sql<{ requests: number; letters: number }>`
    select (select count(*)::int from request_case where site_id = ${SITE}) as requests,
      (select count(*)::int from request_letter where site_id = ${SITE}) as letters
  `.execute(db);
  const ledger = (await verifyLedger(db)).find(({ site }) => site === SITE);
  return {
    lostReceipts,
    lostSteps,
    badSeries,
    sentTwice: dispatched.rows.filter(({ times }) => times > 1).map(({ letter }) => letter),
    requests: counts.rows[0]?.requests ?? 0,
    letters: counts.rows[0]?.letters ?? 0,
    sent: dispatched.rows.length,
    events: ledger?.events ?? 0,
    broken: ledger?.broken ?? 0,
  };
}
