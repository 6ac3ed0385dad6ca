import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { PlainDate } from '@gongkai/kernel';
import type { Appointment } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
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
