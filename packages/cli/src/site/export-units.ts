import { writeSheets } from '@gongkai/files';
import { exportUnits } from '@gongkai/flows';
import { cellsOfUnit, failureSentence, SITE_COMMAND_TEXTS as TEXTS, UNIT_SHEET } from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sheetCommand, writeNew } from './sheet-command.ts';

const COMMAND = { name: 'export-units', usage: TEXTS.exportUnitsUsage };

/** `gongkai export-units FILE [--template]`: the open units as Excel, or an empty sheet to fill in. Exits 0, or 2 where nothing was written. */
export const exportUnitsCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting, template }) => {
    const units = await exportUnits(db, acting, { on: acting.today });
    if (!units.ok) {
      io.err(`gongkai ${COMMAND.name}：${failureSentence(units.failure)}`);
      return 2;
    }
    const rows = template ? [] : units.value.map(cellsOfUnit);
    const written = await writeNew(COMMAND.name, path, await writeSheets([{ ...UNIT_SHEET, rows }]), io);
    if (written) io.out(TEXTS.written(path, rows.length));
    return written ? 0 : 2;
  });
