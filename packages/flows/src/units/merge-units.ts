import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  childrenFrom,
  fitting,
  mergeUnit,
  staffAt,
  type StaffEvent,
  type StaffRefused,
  type UnitEvent,
  type UnitId,
} from '@gongkai/staff';
import { loadUnitTree, lockStructure, readStream, staffTiedTo, transact, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { appendPlaced, type Placed } from '../people/append-placed.ts';
import { unitObject, type UnitChangeRefused } from './change-unit.ts';

export type MergeUnitsAsk = { readonly unit: UnitId; readonly into: UnitId; readonly on: PlainDate };
export type MergeUnitsRefused = UnitChangeRefused | StaffRefused;

/**
 * From the day on the unit is part of another one: the units below it, the people in it and what they are appointed to there go
 * along, all or nothing. Days before keep its name. Whoever does it must reach both.
 */
export function mergeUnits(db: Db, acting: Acting, { unit, into, on }: MergeUnitsAsk): Promise<Result<void, MergeUnitsRefused>> {
  const { site, today } = acting;
  return transact(db, async (tx): Promise<Result<void, MergeUnitsRefused>> => {
    await lockStructure(tx, site);
    const tree = await loadUnitTree(tx, site);
    for (const each of [unit, into]) {
      if (!tree.has(each)) return fail({ code: 'unit.missing' });
      const refused = refusedTo(acting, 'unit.merge', unitObject(tree, each, today));
      if (refused) return fail(refused);
    }
    const read = new Map<UnitId, readonly UnitEvent[]>();
    const children = childrenFrom(tree, unit, on);
    for (const each of [unit, ...children]) read.set(each, await readStream(tx, site, `unit/${each}`));
    const childEvents = new Map(children.map((child) => [child, read.get(child) ?? []]));
    const decided = mergeUnit({ unit, events: read.get(unit) ?? [], tree }, on, into, childEvents);
    if (!decided.ok) return decided;
    const placed: Placed[] = decided.value.map(({ unit: each, event }) => ({
      stream: `unit/${each}`,
      seen: read.get(each)?.length ?? 0,
      events: [event],
    }));
    for (const staff of await staffTiedTo(tx, site, unit, on)) {
      const moved = await takenAlong(tx, acting, { staff, unit, into, on });
      if (!moved.ok) return moved;
      if (moved.value.events.length > 0) placed.push(moved.value);
    }
    const saved = await appendPlaced(tx, acting, placed);
    return saved.ok ? ok(undefined) : saved;
  });
}

type Taking = { readonly staff: string; readonly unit: UnitId; readonly into: UnitId; readonly on: PlainDate };

/** The person in the other unit from the day on, with the same roles there. */
async function takenAlong(tx: Tx, { site }: Acting, { staff, unit, into, on }: Taking): Promise<Result<Placed, StaffRefused>> {
  const seen = await readStream(tx, site, `staff/${staff}`);
  const then = staffAt(seen, on);
  const wanted: StaffEvent[] = [];
  if (then && then.state !== 'left') {
    if (then.unit === unit) wanted.push({ type: 'staff.transferred', on, body: { unit: into } });
    for (const { role, scope } of then.appointments.filter((each) => each.unit === unit)) {
      wanted.push({ type: 'staff.relieved', on, body: { role, unit } });
      // Whoever is suspended gets nothing new, and whoever holds it there already keeps what he has.
      const there = then.appointments.some((each) => each.role === role && each.unit === into);
      if (then.state === 'active' && !there) wanted.push({ type: 'staff.appointed', on, body: { role, unit: into, scope } });
    }
  }
  const events: StaffEvent[] = [];
  for (const event of wanted) {
    const fits = fitting([...seen, ...events], event);
    if (!fits.ok) return fits;
    events.push(event);
  }
  return ok({ stream: `staff/${staff}`, seen: seen.length, events });
}
