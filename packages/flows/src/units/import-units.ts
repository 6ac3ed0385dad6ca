import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import {
  describeUnit,
  foundUnits,
  stateAt,
  unitHistory,
  usableChange,
  type NewUnit,
  type PermissionRefused,
  type UnitChange,
  type UnitDescription,
  type UnitId,
  type UnitState,
  type UnitTree,
} from '@gongkai/staff';
import {
  loadUnitTree,
  lockStructure,
  readStream,
  rehearse,
  transact,
  type AppendRefused,
  type Db,
  type Tx,
} from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { appendPlaced, type Placed } from '../people/append-placed.ts';
import { newId } from '../people/new-id.ts';
import {
  asAgreed,
  fieldChanges,
  rowsRefused,
  type NotAsAgreed,
  type RowRefused,
  type RowsRefused,
  type SheetChange,
  type UnitSheetField,
  type UnitSheetRow,
} from './sheet-rows.ts';

export type ImportUnitsAsk = {
  readonly on: PlainDate;
  readonly rows: readonly UnitSheetRow[];
  /** The changes that somebody has looked at, by their digest; others are not made. */
  readonly agreed?: string | undefined;
};
export type ImportedUnits = {
  readonly founded: number;
  readonly described: number;
  readonly same: number;
  readonly changes: readonly SheetChange[];
};
export type ImportUnitsRefused = PermissionRefused | AppendRefused | RowsRefused<UnitSheetField> | NotAsAgreed;

type Refused = RowRefused<UnitSheetField>;

/**
 * Takes a list of units in, from the day on, all or nothing. A name that is not there is founded; one that is there is described
 * anew where the row says otherwise than today. Names, kinds and places of units that are there are not changed by a list: that is
 * done one by one, with its own day.
 */
export const importUnits = (db: Db, acting: Acting, ask: ImportUnitsAsk): Promise<Result<ImportedUnits, ImportUnitsRefused>> =>
  transact(db, (tx) => takeIn(tx, acting, ask));

/** What `importUnits` would make otherwise, and what it would refuse; nothing is changed. */
export const rehearseUnitImport = (
  db: Db,
  acting: Acting,
  ask: ImportUnitsAsk,
): Promise<Result<ImportedUnits, ImportUnitsRefused>> => rehearse(db, (tx) => takeIn(tx, acting, ask));

async function takeIn(
  tx: Tx,
  acting: Acting,
  { on, rows, agreed }: ImportUnitsAsk,
): Promise<Result<ImportedUnits, ImportUnitsRefused>> {
  await lockStructure(tx, acting.site);
  const refused = refusedTo(acting, 'unit.import', {});
  if (refused) return fail(refused);
  const tree = await loadUnitTree(tx, acting.site);
  const known = namesOn(tree, on);
  const wrong: Refused[] = twice(rows);
  const present = rows.filter(({ name }) => known.has(name));
  const described = await describePresent(tx, acting, { on, rows: present, tree, known, wrong });
  const fresh = rows.filter(({ name }) => !known.has(name));
  const founded = foundFresh(acting, { on, rows: fresh, tree: described.tree, known, wrong });
  if (wrong.length > 0) return fail(rowsRefused(wrong));
  const changes = [...described.changes, ...fresh.map(newUnit)].toSorted((a, b) => a.row - b.row);
  const wanted = asAgreed(changes, agreed);
  if (!wanted.ok) return wanted;
  const saved = await appendPlaced(tx, acting, [...described.placed, ...founded]);
  if (!saved.ok) return saved;
  const changed = described.placed.length;
  return ok({ founded: founded.length, described: changed, same: present.length - changed, changes });
}

const newUnit = ({ row, name, shortName, kind, parent, described }: UnitSheetRow): SheetChange => {
  const said = { ...(shortName === undefined ? {} : { shortName }), kind, ...(parent === undefined ? {} : { parent }) };
  return { row, name, what: 'new', fields: fieldChanges({}, { ...said, ...described }) };
};

type Names = ReadonlyMap<string, UnitId>;

function namesOn(tree: UnitTree, on: PlainDate): Names {
  const names = new Map<string, UnitId>();
  for (const [unit, history] of tree) {
    const state = stateAt(history, on);
    if (state?.state === 'open') names.set(state.name, unit);
  }
  return names;
}

/** A list that says two things of one unit says neither. */
function twice(rows: readonly UnitSheetRow[]): Refused[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ name, row }): Refused[] => {
    const before = first.get(name);
    if (before === undefined) first.set(name, row);
    return before === undefined ? [] : [{ row, field: 'name', failure: { code: 'import.row-twice', params: { row: before } } }];
  });
}

type Taking = {
  readonly on: PlainDate;
  readonly rows: readonly UnitSheetRow[];
  readonly tree: UnitTree;
  readonly known: Names;
  /** What is wrong is added here. */
  readonly wrong: Refused[];
};

async function describePresent(tx: Tx, { site }: Acting, { on, rows, tree, known, wrong }: Taking) {
  const after = new Map(tree);
  const placed: Placed[] = [];
  const changes: SheetChange[] = [];
  for (const row of rows) {
    const unit = known.get(row.name) ?? '';
    const state = stateAt(after.get(unit) ?? [], on);
    if (!state) continue;
    const differs = otherwise(row, state, stateAt(after.get(state.parent ?? '') ?? [], on)?.name);
    if (differs) {
      wrong.push({ row: row.row, field: differs, failure: { code: 'import.differs', params: { name: row.name } } });
      continue;
    }
    const usable = usableChange(row.described);
    const change = usable.ok ? news(usable.value, state.described) : undefined;
    if (usable.ok && !change) continue;
    const events = await readStream(tx, site, `unit/${unit}`);
    const said = usable.ok ? describeUnit({ unit, events, tree: after }, on, change ?? {}) : usable;
    if (!said.ok) {
      wrong.push({ row: row.row, field: fieldOf(said.failure), failure: said.failure });
      continue;
    }
    const history = unitHistory([...events, ...said.value]);
    if (history.ok) after.set(unit, history.value);
    placed.push({ stream: `unit/${unit}`, seen: events.length, events: said.value });
    changes.push({ row: row.row, name: row.name, what: 'changed', fields: fieldChanges(state.described, change ?? {}) });
  }
  return { tree: after, placed, changes };
}

/** The field in which the row would move or rename what is there. */
function otherwise(row: UnitSheetRow, state: UnitState, parent: string | undefined): UnitSheetField | undefined {
  if (row.kind !== state.kind) return 'kind';
  if (row.parent !== parent) return 'parent';
  return row.shortName === state.shortName ? undefined : 'shortName';
}

/** What the row says that is not so already. */
function news(change: UnitChange, described: UnitDescription): UnitChange | undefined {
  const now = new Map<string, unknown>(Object.entries(described));
  const other = Object.entries(change).filter(([field, value]) => (now.get(field) ?? null) !== value);
  return other.length > 0 ? Object.fromEntries(other) : undefined;
}

function foundFresh({ now }: Acting, { on, rows, tree, known, wrong }: Taking): readonly Placed[] {
  const ids = new Map([...known, ...rows.map(({ name }) => [name, newId(now)] as const)]);
  const wanted: { readonly row: UnitSheetRow; readonly unit: NewUnit }[] = [];
  for (const row of rows) {
    const { name, shortName, kind, described } = row;
    const parent = row.parent === undefined ? undefined : ids.get(row.parent);
    if (parent === undefined) {
      const code = row.parent === undefined ? 'unit.needs-parent' : 'import.parent-unknown';
      wrong.push({ row: row.row, field: 'parent', failure: { code, params: { name: row.parent ?? '' } } });
      continue;
    }
    const short = shortName === undefined ? {} : { shortName };
    wanted.push({ row, unit: { unit: ids.get(name) ?? '', kind, name, ...short, parent, described } });
  }
  const founded = foundUnits(
    tree,
    on,
    wanted.map(({ unit }) => unit),
  );
  if (founded.ok) return founded.value.map(({ unit, events }) => ({ stream: `unit/${unit}`, seen: 0, events }));
  for (const { at, failure } of founded.refused) {
    const row = wanted[at]?.row.row ?? 0;
    // Said already, of the second of the two.
    if (failure.code === 'unit.name-taken' && wrong.some((each) => each.row === row)) continue;
    wrong.push({ row, field: fieldOf(failure), failure });
  }
  return [];
}

/** The field that a refusal is about. */
function fieldOf({ code, params }: Failure): UnitSheetField {
  if (code === 'unit.description-unusable') return String(params?.['field']) as UnitSheetField;
  if (code.startsWith('unit.code-')) return 'code';
  if (code === 'unit.division-unknown') return 'division';
  if (code === 'unit.kind-under') return 'kind';
  return /parent|itself/.test(code) ? 'parent' : 'name';
}
