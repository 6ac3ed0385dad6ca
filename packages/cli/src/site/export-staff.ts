import { writeSheets } from '@gongkai/files';
import { exportStaff } from '@gongkai/flows';
import { failureSentence, SITE_COMMAND_TEXTS as TEXTS, staffSheets } from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sheetCommand, writeNew } from './sheet-command.ts';

const COMMAND = { name: 'export-staff', usage: TEXTS.exportStaffUsage };

/** `gongkai export-staff FILE [--template]`: the staff as Excel with their roles beside, or an empty sheet to fill in. Exits 0, or 2. */
export const exportStaffCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting, template }) => {
    const staff = template ? undefined : await exportStaff(db, acting, { on: acting.today });
    if (staff?.ok === false) {
      io.err(`gongkai ${COMMAND.name}：${failureSentence(staff.failure)}`);
      return 2;
    }
    const people = staff?.value.people ?? [];
    const written = await writeNew(COMMAND.name, path, await writeSheets(staffSheets(people, staff?.value.roles)), io);
    if (written) io.out(TEXTS.written(path, people.length));
    return written ? 0 : 2;
  });
