import type { Edition } from './edition.ts';
import { equationsOf, tableCells } from './form-cells.ts';

/** Checks names and references once, at load, so that no consumer has to. Throws: a wrong form is a bug. */
export function defineEdition<const E extends Edition>(edition: E): E {
  const seen = new Set<string>();
  for (const table of edition.tables) {
    for (const cell of tableCells(table)) {
      if (seen.has(cell.id)) throw new Error(`${edition.id}: duplicate cell ${cell.id}`);
      seen.add(cell.id);
    }
    for (const equation of equationsOf(table)) {
      for (const id of [...equation.left, ...equation.right]) {
        if (!seen.has(id)) throw new Error(`${edition.id} ${equation.rule}: unknown cell ${id}`);
      }
    }
    for (const printed of table.head?.flat() ?? []) {
      if (printed.cols < 1 || printed.rows < 1) throw new Error(`${edition.id} ${table.id}: empty span at ${printed.text}`);
    }
  }
  for (const section of edition.sections) {
    if (section.table && !edition.tables.some((table) => table.id === section.table)) {
      throw new Error(`${edition.id} ${section.id}: unknown table ${section.table}`);
    }
  }
  return edition;
}
