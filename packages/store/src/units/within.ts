import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Appointment, UnitId } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { onDay } from './on-day.ts';

/**
 * Narrows a query to what lies within one of the appointments, as `covers` decides it for one object: one condition with one
 * look-up, whatever the size of the tree. No appointment: nothing.
 *
 * @param column the column with the unit, e.g. `staff_member.unit_id`
 */
export function within(site: SiteId, column: string, appointments: readonly Appointment[], day: PlainDate): RawBuilder<SqlBool> {
  if (appointments.some(({ scope }) => scope === 'site')) return sql<SqlBool>`true`;
  const of = (scope: Appointment['scope']) => appointments.filter((each) => each.scope === scope).map(({ unit }) => unit);
  const at = sql.ref(column);
  return sql<SqlBool>`(${at} = any (${of('ownUnit')}) or exists (
    select from site_unit_above
    where site_unit_above.site_id = ${site}
      and site_unit_above.unit_id = ${at}
      and site_unit_above.above_id = any (${of('ownAndBelow')})
      and ${onDay('site_unit_above', day)}
  ))`;
}

/** The units that lie within one of the appointments on the day. */
export async function unitsWithin(
  db: Db | Tx,
  site: SiteId,
  appointments: readonly Appointment[],
  day: PlainDate,
): Promise<ReadonlySet<UnitId>> {
  const rows = await db
    .selectFrom('site_unit')
    .select('unit_id')
    .where('site_id', '=', site)
    .where(onDay('site_unit', day))
    .where(within(site, 'site_unit.unit_id', appointments, day))
    .execute();
  return new Set(rows.map(({ unit_id }) => unit_id));
}
