import { importUnits, type RowRefused, type UnitSheetField, type UnitSheetRow } from '@gongkai/flows';
import { SITE_COMMAND_TEXTS as TEXTS, UNIT_SHEET, unitColumnOf, unitOfCells } from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sayRows, sheetCommand, sheetIn } from './sheet-command.ts';

const COMMAND = { name: 'import-units', usage: TEXTS.importUnitsUsage };

/** `gongkai import-units FILE [--on DAY]`: units from Excel, all or none. Exits 0, or 2 where nothing was taken in. */
export const importUnitsCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting }) => {
    const sheet = await sheetIn(COMMAND.name, path, UNIT_SHEET.columns, io);
    if (!sheet) return 2;
    const letterOf = (field: string) => sheet.letters[unitColumnOf(field)];
    const rows: UnitSheetRow[] = [];
    const wrong: RowRefused<UnitSheetField>[] = [];
    for (const { row, cells } of sheet.rows) {
      const unit = unitOfCells(row, cells);
      if (unit.ok) rows.push(unit.value);
      else wrong.push({ row, field: unit.failure.field, failure: unit.failure });
    }
    if (wrong.length > 0) {
      sayRows(COMMAND.name, { code: 'import.rows', params: { rows: wrong.length }, rows: wrong }, letterOf, io);
      return 2;
    }
    const done = await importUnits(db, acting, { on: acting.today, rows });
    if (!done.ok) {
      sayRows(COMMAND.name, done.failure, letterOf, io);
      return 2;
    }
    io.out(TEXTS.importedUnits(done.value));
    return 0;
  });
