import { sql } from 'kysely';
import { toPlainDate, type PlainDate } from '@gongkai/kernel';
import type { Span, UnitDescription, UnitId, UnitKind, UnitState, UnitTree } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import { onDay } from './on-day.ts';

/** A unit of a government on some day. */
export type SiteUnit = UnitState & { readonly id: UnitId };

type Row = {
  readonly unit_id: string;
  readonly kind: string;
  readonly name: string;
  readonly short_name: string | null;
  readonly parent_id: string | null;
  readonly state: string;
  readonly successor_id: string | null;
  readonly described: unknown;
};

const COLUMNS = ['unit_id', 'kind', 'name', 'short_name', 'parent_id', 'state', 'successor_id', 'described'] as const;

/** Only the projection writes these rows, from checked events: they are taken at their word. */
const toUnit = (row: Row): SiteUnit => ({
  id: row.unit_id,
  kind: row.kind as UnitKind,
  name: row.name,
  state: row.state as UnitState['state'],
  described: row.described as UnitDescription,
  ...(row.short_name === null ? {} : { shortName: row.short_name }),
  ...(row.parent_id === null ? {} : { parent: row.parent_id }),
  ...(row.successor_id === null ? {} : { successor: row.successor_id }),
});

/** The unit on the day; undefined before it was founded, `closed` after its end. */
export async function siteUnitOn(db: Db | Tx, site: SiteId, unit: UnitId, day: PlainDate): Promise<SiteUnit | undefined> {
  const { rows } = await unitRows(db, { site, unit, day });
  return rows[0] && toUnit(rows[0]);
}

type UnitAsked = { readonly site: SiteId; readonly unit: UnitId; readonly day: PlainDate };

const unitRows = prepareQuery((db, { site, unit, day }: UnitAsked) =>
  db
    .selectFrom('site_unit')
    .select(COLUMNS)
    .where('site_id', '=', site)
    .where('unit_id', '=', unit)
    .where(onDay('site_unit', day)),
);

/** All units on the day, each after the one above it: by their place among siblings, then by name. */
export async function siteUnitsOn(
  db: Db | Tx,
  site: SiteId,
  day: PlainDate,
  { closed }: { readonly closed: boolean },
): Promise<readonly SiteUnit[]> {
  let query = db.selectFrom('site_unit').select(COLUMNS).where('site_id', '=', site).where(onDay('site_unit', day));
  if (!closed) query = query.where('state', '=', 'open');
  const rows = await query
    .orderBy('sort_order', (order) => order.asc().nullsLast())
    .orderBy('name')
    .orderBy('unit_id')
    .execute();
  return inTreeOrder(rows.map(toUnit));
}

/** Roots first, each followed by what is under it; siblings stay in the order they come in. */
function inTreeOrder(units: readonly SiteUnit[]): readonly SiteUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, SiteUnit[]>();
  for (const unit of units) {
    const above = unit.parent !== undefined && known.has(unit.parent) ? unit.parent : '';
    const siblings = below.get(above);
    if (siblings) siblings.push(unit);
    else below.set(above, [unit]);
  }
  const ordered: SiteUnit[] = [];
  const waiting = [...(below.get('') ?? [])].reverse();
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    ordered.push(unit);
    waiting.push(...[...(below.get(unit.id) ?? [])].reverse());
  }
  return ordered;
}

/** The unit and those above it on the day, nearest first; empty where it is not there yet. */
export async function unitPath(db: Db | Tx, site: SiteId, unit: UnitId, day: PlainDate): Promise<readonly UnitId[]> {
  const paths = await unitPaths(db, site, [unit], day);
  return paths.get(unit) ?? [];
}

/** The paths of several units in one look-up; empty for those that are not there yet. */
export async function unitPaths(
  db: Db | Tx,
  site: SiteId,
  units: readonly UnitId[],
  day: PlainDate,
): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
  const paths = new Map<UnitId, UnitId[]>(units.map((unit) => [unit, []]));
  if (paths.size === 0) return paths;
  const { rows } = await pathRows(db, { site, units: [...paths.keys()], day });
  for (const { unit_id, above_id } of rows) paths.get(unit_id)?.push(above_id);
  return paths;
}

type PathsAsked = { readonly site: SiteId; readonly units: readonly UnitId[]; readonly day: PlainDate };

const pathRows = prepareQuery((db, { site, units, day }: PathsAsked) =>
  db
    .selectFrom('site_unit_above')
    .select(['unit_id', 'above_id'])
    .where('site_id', '=', site)
    .where(sql<boolean>`unit_id = any (${units})`)
    .where(onDay('site_unit_above', day))
    .orderBy('unit_id')
    .orderBy('distance'),
);

/** The unit and those above it as they are on the day, nearest first; empty where it is not there yet. */
export async function unitLine(db: Db | Tx, site: SiteId, unit: UnitId, day: PlainDate): Promise<readonly SiteUnit[]> {
  const rows = await db
    .selectFrom('site_unit_above')
    .innerJoin('site_unit', (on) =>
      on.onRef('site_unit.site_id', '=', 'site_unit_above.site_id').onRef('site_unit.unit_id', '=', 'site_unit_above.above_id'),
    )
    .select(COLUMNS.map((name) => `site_unit.${name}` as const))
    .where('site_unit_above.site_id', '=', site)
    .where('site_unit_above.unit_id', '=', unit)
    .where(onDay('site_unit_above', day))
    .where(onDay('site_unit', day))
    .orderBy('distance')
    .execute();
  return rows.map(toUnit);
}

/** Every unit with its whole history, for decisions that have to see the tree: some thousand rows for a city. */
export async function loadUnitTree(db: Db | Tx, site: SiteId): Promise<UnitTree> {
  const rows = await db
    .selectFrom('site_unit')
    .select([...COLUMNS, 'from_day', 'until_day'])
    .where('site_id', '=', site)
    .orderBy('unit_id')
    .orderBy('from_day')
    .execute();
  const tree = new Map<UnitId, Span<UnitState>[]>();
  for (const row of rows) {
    const { id, ...state } = toUnit(row);
    const until = row.until_day === null ? {} : { until: day(row.until_day) };
    const span = { from: day(row.from_day), ...until, state };
    tree.set(id, [...(tree.get(id) ?? []), span]);
  }
  return tree;
}

function day(text: string): PlainDate {
  const date = toPlainDate(text);
  // PostgreSQL knows days before the year 1 and after 9999; the core has put in none.
  if (date === undefined) throw new RangeError(`a day that the core does not know: ${text}`);
  return date;
}
