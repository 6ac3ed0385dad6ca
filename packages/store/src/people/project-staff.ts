import { SHAPING_STAFF_EVENTS, staffHistory, type Appointment, type Span, type StaffRecord } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Projection } from '../ledger/projection.ts';
import { readStream } from '../ledger/read-stream.ts';

const SHAPING: readonly string[] = SHAPING_STAFF_EVENTS;

/** The person's days anew from the whole history, except where the event is one of the account, which shapes nothing. */
export const projectStaff: Projection<'staff'> = {
  tables: ['staff_appointment', 'staff_member'],
  async project(tx, site, stream, { seq, type }) {
    if (!SHAPING.includes(type)) return;
    const staff = stream.slice('staff/'.length);
    const events = await readStream(tx, site, stream);
    // Where more follows already, it is left to the last that shapes anything.
    if (events.some((each) => each.seq > seq && SHAPING.includes(each.type))) return;
    const history = staffHistory(events);
    if (!history.ok) throw new Error(`${stream} tells what cannot have been: ${history.failure.code}`);
    await tx.deleteFrom('staff_member').where('site_id', '=', site).where('staff_id', '=', staff).execute();
    await tx.deleteFrom('staff_appointment').where('site_id', '=', site).where('staff_id', '=', staff).execute();
    await tx
      .insertInto('staff_member')
      .values(history.value.map((span) => memberRow(site, staff, span)))
      .execute();
    const appointments = appointmentRows(site, staff, history.value);
    if (appointments.length > 0)
      await tx
        .insertInto('staff_appointment')
        .values([...appointments])
        .execute();
  },
};

const memberRow = (site: SiteId, staff: string, { from, until, state }: Span<StaffRecord>) => ({
  site_id: site,
  staff_id: staff,
  from_day: from,
  until_day: until ?? null,
  name: state.name,
  sign_in_name: state.signInName,
  unit_id: state.unit,
  title: state.title ?? null,
  phone: state.phone ?? null,
  email: state.email ?? null,
  state: state.state,
});

const isSame = (a: Appointment, b: Appointment) => a.role === b.role && a.unit === b.unit && a.scope === b.scope;

/** One row for each unbroken time of an appointment, whatever else changed about the person meanwhile. */
function appointmentRows(site: SiteId, staff: string, history: readonly Span<StaffRecord>[]) {
  const heldIn = (at: number, one: Appointment) => history[at]?.state.appointments.some((each) => isSame(each, one)) ?? false;
  return history.flatMap(({ from, state }, at) =>
    state.appointments
      .filter((one) => !heldIn(at - 1, one))
      .map((one) => {
        const end = history.findIndex((_, later) => later > at && !heldIn(later, one));
        return {
          site_id: site,
          staff_id: staff,
          role: one.role,
          unit_id: one.unit,
          scope: one.scope,
          from_day: from,
          until_day: history[end]?.from ?? null,
        };
      }),
  );
}
