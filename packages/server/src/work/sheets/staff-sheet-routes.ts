import type { FastifyInstance } from 'fastify';
import { exportStaff, importStaff, legalDay, rehearseStaffImport, signInKey } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { STAFF_SHEET, staffColumnOf, staffHead, staffOfCells, staffSheets, WORK_TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { countsOf, rehearsedForm, sheetDone, sheetRehearsed } from './sheet-answer.ts';
import { sendSheets, SHEET_BODY, XLSX } from './sheet-file.ts';
import type { SheetReading } from './sheet-reading.ts';
import { refusedSheet, SHEET_CODES } from './sheet-refusals.ts';
import { takeSheet } from './take-sheet.ts';

/**
 * The answer holds passwords that are nowhere else: it has to come before a proxy gives up waiting, and each of them costs a hash.
 * Who has more people to bring has more than one sheet, or the command line.
 */
const MOST_NEW = 500;

const SHEET = { kind: 'staff', rowOf: staffOfCells, columnOf: staffColumnOf } as const;
const HEADS = { headOf: staffHead, textOf: (_field: string, value: string | number | boolean) => String(value) };

const staffDone = sheetDone
  .extend({
    passwords: z
      .array(z.object({ name: z.string(), signInName: z.string(), password: z.string(), until: z.iso.datetime() }))
      .meta({ description: '新增人员的一次性密码，只给这一次' }),
  })
  .meta({ id: 'StaffSheetDone', description: '已导入' });

/** People as an Excel file: out, looked through, in. */
export function staffSheetRoutes(work: FastifyInstance, { db, signIn, clock }: WorkDeps, sheets: SheetReading): void {
  workRoute(work, {
    method: 'GET',
    url: '/staff.xlsx',
    verb: 'staff.export',
    operationId: 'exportStaff',
    tag: '人员',
    summary: '导出今天的人员（Excel），或者空白模板；导出人员记入台账',
    query: z.strictObject({ template: z.enum(['yes', 'no']).default('no') }),
    answers: {},
    file: { type: XLSX, description: 'Excel 表格' },
    refuses: ['store.conflict', 'ledger.unkeepable'],
    answer: async ({ query, who }, { reply }) => {
      const now = clock();
      if (query.template === 'yes') {
        await sendSheets(reply, WORK_TEXTS.staffTemplateFile, [{ ...STAFF_SHEET, rows: [] }]);
        return undefined;
      }
      const staff = await exportStaff(db, actingOf(who, now), { on: legalDay(now) });
      if (!staff.ok) return staff;
      await sendSheets(reply, WORK_TEXTS.staffFile(legalDay(now)), staffSheets(staff.value.people, staff.value.roles));
      return undefined;
    },
  });

  const common = { method: 'POST', verb: 'staff.import', tag: '人员', ...SHEET_BODY, refuses: SHEET_CODES } as const;

  workRoute(work, {
    ...common,
    url: '/staff/import/rehearsal',
    operationId: 'rehearseStaffImport',
    summary: '核对要导入的人员：会有哪些改动，哪些格不对；不改变任何数据',
    answers: { 200: sheetRehearsed },
    answer: async ({ body, who }) => {
      const acting = actingOf(who, clock());
      const { changes, same } = await takeSheet(sheets, SHEET, body, (rows) =>
        rehearseStaffImport(db, acting, { on: acting.today, rows }),
      );
      if (countsOf(changes, same).created > MOST_NEW)
        throw refusedSheet({ code: 'import.too-many-new', params: { most: MOST_NEW } });
      return ok(rehearsedForm(changes, same, HEADS));
    },
  });

  workRoute(work, {
    ...common,
    url: '/staff/import',
    operationId: 'importStaff',
    summary: '导入人员，全部或者全不；须先核对；给出新增人员的一次性密码',
    query: z.strictObject({ agreed: z.string().min(1).max(100).meta({ description: '核对时所给的代号' }) }),
    answers: { 200: staffDone },
    answer: async ({ query: { agreed }, body, who }) => {
      const acting = actingOf(who, clock());
      const deps = { db, passwords: signIn.passwords };
      const names = new Map<string, string>();
      const { added, changes, same } = await takeSheet(sheets, SHEET, body, (rows) => {
        for (const { signInName, name } of rows) names.set(signInKey(signInName), name);
        return importStaff(deps, acting, { on: acting.today, rows, agreed });
      });
      const passwords = added.map(({ signInName, oneTime: { password, until } }) => ({
        name: names.get(signInName) ?? '',
        signInName,
        password,
        until: until.toISOString(),
      }));
      return ok({ ...countsOf(changes, same), passwords });
    },
  });
}
