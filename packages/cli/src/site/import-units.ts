import { importUnits } from '@gongkai/flows';
import { rowsOfCells, SITE_COMMAND_TEXTS as TEXTS, UNIT_SHEET, unitColumnOf, unitOfCells } from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sayRows, sheetCommand, sheetIn } from './sheet-command.ts';

const COMMAND = { name: 'import-units', usage: TEXTS.importUnitsUsage };

/** `gongkai import-units FILE [--on DAY]`: units from Excel, all or none. Exits 0, or 2 where nothing was taken in. */
export const importUnitsCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting }) => {
    const sheet = await sheetIn(COMMAND.name, path, UNIT_SHEET.columns, io);
    if (!sheet) return 2;
    const letterOf = (field: string) => sheet.letters[unitColumnOf(field)];
    const rows = rowsOfCells(sheet.rows, unitOfCells);
    if (!rows.ok) {
      sayRows(COMMAND.name, rows.failure, letterOf, io);
      return 2;
    }
    const done = await importUnits(db, acting, { on: acting.today, rows: rows.value });
    if (!done.ok) {
      sayRows(COMMAND.name, done.failure, letterOf, io);
      return 2;
    }
    io.out(TEXTS.importedUnits(done.value));
    return 0;
  });
