import { writeSheets } from '@gongkai/files';
import { exportStaff } from '@gongkai/flows';
import {
  cellsOfRole,
  cellsOfStaff,
  failureSentence,
  ROLE_SHEET,
  SITE_COMMAND_TEXTS as TEXTS,
  STAFF_SHEET,
} from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sheetCommand, writeNew } from './sheet-command.ts';

const COMMAND = { name: 'export-staff', usage: TEXTS.exportStaffUsage };

/** `gongkai export-staff FILE [--template]`: the staff as Excel with their roles beside, or an empty sheet to fill in. Exits 0, or 2. */
export const exportStaffCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting, template }) => {
    const staff = await exportStaff(db, acting, { on: acting.today });
    if (!staff.ok) {
      io.err(`gongkai ${COMMAND.name}：${failureSentence(staff.failure)}`);
      return 2;
    }
    const { people, roles } = staff.value;
    const rows = template ? [] : people.map(cellsOfStaff);
    const beside = template ? [] : [{ ...ROLE_SHEET, rows: roles.map(cellsOfRole) }];
    const written = await writeNew(COMMAND.name, path, await writeSheets([{ ...STAFF_SHEET, rows }, ...beside]), io);
    if (written) io.out(TEXTS.written(path, rows.length));
    return written ? 0 : 2;
  });
