import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  SHAPING_STAFF_EVENTS,
  staffAt,
  type AppointRefused,
  type DescriptionRefused,
  type LastAdministratorRefused,
  type NameRefused,
  type PermissionRefused,
  type StaffEvent,
  type StaffId,
  type StaffRefused,
  type UnitId,
  type Verb,
} from '@gongkai/staff';
import { lockStructure, readStream, siteUnitOn, transact, unitPath, type AppendRefused, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from './acting.ts';
import { appendPlaced } from './append-placed.ts';

export type StaffChangeRefused =
  | StaffRefused
  | NameRefused
  | DescriptionRefused
  | AppointRefused
  | LastAdministratorRefused
  | PermissionRefused
  | AppendRefused
  | Failure<'staff.missing' | 'unit.missing' | 'unit.has-ended'>;

export type LoadedStaff = { readonly tx: Tx; readonly events: readonly StaffEvent[] };

const SHAPING: readonly string[] = SHAPING_STAFF_EVENTS;

type Decided = Result<readonly StaffEvent[], StaffChangeRefused>;

/**
 * Loads a person, asks whether he may be changed, decides and saves: one transaction, one at a time for each site, for what
 * makes one administrator the last depends on all others.
 *
 * @param ask `seen`: number of the last event of the person's history that whoever filled in a form had before him; where there is
 * another, it is refused
 */
export function changeStaff(
  db: Db,
  acting: Acting,
  ask: { readonly staff: StaffId; readonly verb: Verb; readonly seen?: number | undefined },
  decide: (loaded: LoadedStaff) => Decided | Promise<Decided>,
): Promise<Result<void, StaffChangeRefused>> {
  const { staff, verb, seen } = ask;
  const { site, today } = acting;
  return transact(db, async (tx): Promise<Result<void, StaffChangeRefused>> => {
    await lockStructure(tx, site);
    const events = await readStream(tx, site, `staff/${staff}`);
    // One who joins later can be prepared today.
    const first = events[0];
    if (!first) return fail({ code: 'staff.missing' });
    const day = first.on > today ? first.on : today;
    const record = staffAt(events, day);
    if (!record) return fail({ code: 'staff.missing' });
    const path = await unitPath(tx, site, record.unit, today);
    const refused = refusedTo(acting, verb, { unit: record.unit, path, person: staff, state: record.state });
    if (refused) return fail(refused);
    // What was typed was typed over what was so then. Signing in changes nothing that a form shows.
    const latest = events.findLast(({ type }) => SHAPING.includes(type))?.seq;
    if (seen !== undefined && seen !== latest) return fail({ code: 'store.conflict', params: { seen } });
    const decided = await decide({ tx, events });
    if (!decided.ok) return decided;
    const saved = await appendPlaced(tx, acting, [{ stream: `staff/${staff}`, seen: events.length, events: decided.value }]);
    return saved.ok ? ok(undefined) : saved;
  });
}

/** The unit's path on the day, where it is there and open; a person or an appointment belongs nowhere else. */
export async function openUnitPath(
  tx: Tx,
  { site }: Acting,
  unit: UnitId,
  on: StaffEvent['on'],
): Promise<Result<readonly UnitId[], Failure<'unit.missing' | 'unit.has-ended'>>> {
  const state = await siteUnitOn(tx, site, unit, on);
  if (!state) return fail({ code: 'unit.missing' });
  if (state.state === 'closed') return fail({ code: 'unit.has-ended', params: { on } });
  return ok(await unitPath(tx, site, unit, on));
}
