import { sql } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { SiteId } from '../../archive/site.ts';
import type { Db, Tx } from '../../database/database.ts';

/** The names that people and units have on the day, or had last, by their streams; other streams have none. */
export async function namesOfStreams(
  db: Db | Tx,
  site: SiteId,
  streams: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) =>
    [...new Set(streams)].flatMap((each) => (each.startsWith(kind) ? [each.slice(kind.length)] : []));
  const [staff, units] = [idsOf('staff/'), idsOf('unit/')];
  if (staff.length === 0 && units.length === 0) return new Map();
  const { rows } = await sql<{ stream: string; name: string }>`
    (select distinct on (staff_id) 'staff/' || staff_id as stream, name from staff_member
     where site_id = ${site} and staff_id = any (${sql.val(staff)}::text[])
     order by staff_id, (from_day <= ${day}) desc, from_day desc)
    union all
    (select distinct on (unit_id) 'unit/' || unit_id, name from site_unit
     where site_id = ${site} and unit_id = any (${sql.val(units)}::text[])
     order by unit_id, (from_day <= ${day}) desc, from_day desc)`.execute(db);
  return new Map(rows.map(({ stream, name }) => [stream, name]));
}
