import { access } from 'node:fs/promises';
import { writeSheets } from '@gongkai/files';
import { createPasswords, importStaff } from '@gongkai/flows';
import {
  ONE_TIME_SHEET,
  rowsOfCells,
  SITE_COMMAND_TEXTS as TEXTS,
  STAFF_SHEET,
  staffColumnOf,
  staffOfCells,
} from '@gongkai/wording';
import type { ExitCode, Io } from '../io.ts';
import { sayRows, sheetCommand, sheetIn, writeNew } from './sheet-command.ts';

const COMMAND = { name: 'import-staff', usage: TEXTS.importStaffUsage };

/**
 * `gongkai import-staff FILE --passwords FILE`: people from Excel, all or none; the one-time passwords of those who are new go
 * into a file that only its owner reads. Exits 0, or 2 where nobody was taken in.
 */
export const importStaffCommand = (argv: readonly string[], io: Io): Promise<ExitCode> =>
  sheetCommand(COMMAND, argv, io, async (db, { path, acting, passwords: target }) => {
    // Known before anybody is taken in: passwords that cannot be written down are lost.
    if (target === undefined || (await isThere(target))) {
      io.err(`gongkai ${COMMAND.name}：${target === undefined ? TEXTS.needPasswords : TEXTS.exists(target)}`);
      return 64;
    }
    const sheet = await sheetIn(COMMAND.name, path, STAFF_SHEET.columns, io);
    if (!sheet) return 2;
    const letterOf = (field: string) => sheet.letters[staffColumnOf(field)];
    const read = rowsOfCells(sheet.rows, staffOfCells);
    if (!read.ok) {
      sayRows(COMMAND.name, read.failure, letterOf, io);
      return 2;
    }
    const rows = read.value;
    const done = await importStaff({ db, passwords: createPasswords() }, acting, { on: acting.today, rows });
    if (!done.ok) {
      sayRows(COMMAND.name, done.failure, letterOf, io);
      return 2;
    }
    const { added } = done.value;
    const names = new Map(rows.map(({ signInName, name }) => [signInName, name]));
    const lines = added.map(({ signInName, oneTime }) => [names.get(signInName), signInName, oneTime.password]);
    if (
      added.length > 0 &&
      !(await writeNew(COMMAND.name, target, await writeSheets([{ ...ONE_TIME_SHEET, rows: lines }]), io))
    ) {
      // The people are there; their passwords are handed over here instead.
      for (const { signInName, oneTime } of added) io.out(TEXTS.passwordLine(signInName, oneTime.password));
      return 2;
    }
    io.out(TEXTS.importedStaff({ ...done.value, added: added.length }));
    if (added.length > 0) io.out(TEXTS.passwordsIn(target));
    return 0;
  });

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
