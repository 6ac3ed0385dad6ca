import { sql } from 'kysely';
import { spansOf, unitHistory, type Span, type UnitEvent, type UnitState } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { Tx } from '../database/database.ts';
import type { Projection } from '../ledger/projection.ts';
import { readStream } from '../ledger/read-stream.ts';

/**
 * The unit's days anew from its whole history: what is recorded today may have taken effect long ago. Where more events follow
 * already, it is left to the last of them.
 */
export const projectUnit: Projection<'unit'> = {
  tables: ['site_unit_above', 'site_unit_place', 'site_unit'],
  async project(tx, site, stream, { seq, type }) {
    const unit = stream.slice('unit/'.length);
    const events = await readStream(tx, site, stream);
    const later = events.filter((each) => each.seq > seq);
    const history = unitHistory(events);
    if (!history.ok) throw new Error(`${stream} tells what cannot have been: ${history.failure.code}`);
    if (later.length === 0) await replaceUnit(tx, site, unit, history.value);
    if (MOVING.includes(type) && !later.some((each) => MOVING.includes(each.type)))
      await replacePlaces(tx, site, unit, history.value);
  },
};

async function replaceUnit(tx: Tx, site: SiteId, unit: string, history: readonly Span<UnitState>[]): Promise<void> {
  await tx.deleteFrom('site_unit').where('site_id', '=', site).where('unit_id', '=', unit).execute();
  const rows = history.map((span) => unitRow(site, unit, span));
  await tx.insertInto('site_unit').values(rows).execute();
}

const MOVING: readonly UnitEvent['type'][] = ['unit.founded', 'unit.moved'];

const unitRow = (site: SiteId, unit: string, { from, until, state }: Span<UnitState>) => ({
  site_id: site,
  unit_id: unit,
  from_day: from,
  until_day: until ?? null,
  kind: state.kind,
  name: state.name,
  short_name: state.shortName ?? null,
  parent_id: state.parent ?? null,
  state: state.state,
  successor_id: state.successor ?? null,
  code: state.described.code ?? null,
  sort_order: state.described.order ?? null,
  described: JSON.stringify(state.described),
});

async function replacePlaces(tx: Tx, site: SiteId, unit: string, history: readonly Span<UnitState>[]): Promise<void> {
  const changes = history.filter(({ state }, at) => at === 0 || history[at - 1]?.state.parent !== state.parent);
  const places = spansOf(changes.map(({ from, state }) => ({ on: from, state: state.parent })));
  await tx.deleteFrom('site_unit_place').where('site_id', '=', site).where('unit_id', '=', unit).execute();
  await tx
    .insertInto('site_unit_place')
    .values(
      places.map(({ from, until, state }) => ({
        site_id: site,
        unit_id: unit,
        from_day: from,
        until_day: until ?? null,
        parent_id: state ?? null,
      })),
    )
    .execute();
  await sql`select refresh_site_unit_above(${site}, ${unit})`.execute(tx);
}
