import type { UnitRow } from './unit-rows.ts';

/** The line that a key leads to; undefined where the key means nothing here or there is no such line. */
export function rowToGoTo(rows: readonly UnitRow[], at: number, key: string): UnitRow | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    case 'ArrowRight': {
      const next = rows[at + 1];
      return row.expanded === true && next !== undefined && next.level > row.level ? next : undefined;
    }
    case 'ArrowLeft':
      return rows.slice(0, at).findLast(({ level }) => level < row.level);
    default:
      // A letter or character leads to the next name that begins with it.
      if ([...key].length !== 1) return undefined;
      return [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ unit }) =>
        unit.name.toLowerCase().startsWith(key.toLowerCase()),
      );
  }
}
