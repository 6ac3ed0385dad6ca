import type { FastifyInstance } from 'fastify';
import { exportUnits, importUnits, legalDay, rehearseUnitImport } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { cellsOfUnit, UNIT_SHEET, unitCellText, unitColumnOf, unitHead, unitOfCells, WORK_TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { countsOf, rehearsedForm, sheetDone, sheetRehearsed } from './sheet-answer.ts';
import { sendSheets, SHEET_BODY, XLSX } from './sheet-file.ts';
import type { SheetReading } from './sheet-reading.ts';
import { SHEET_CODES } from './sheet-refusals.ts';
import { takeSheet } from './take-sheet.ts';

const SHEET = { kind: 'unit', rowOf: unitOfCells, columnOf: unitColumnOf } as const;
const HEADS = { headOf: unitHead, textOf: unitCellText };

/** Units as an Excel file: out, looked through, in. */
export function unitSheetRoutes(work: FastifyInstance, { db, clock }: WorkDeps, sheets: SheetReading): void {
  workRoute(work, {
    method: 'GET',
    url: '/units.xlsx',
    verb: 'unit.export',
    operationId: 'exportUnits',
    tag: '单位',
    summary: '导出今天的单位（Excel），或者空白模板',
    query: z.strictObject({ template: z.enum(['yes', 'no']).default('no') }),
    answers: {},
    file: { type: XLSX, description: 'Excel 表格' },
    refuses: [],
    answer: async ({ query, who }, { reply }) => {
      const now = clock();
      const units = query.template === 'yes' ? ok([]) : await exportUnits(db, actingOf(who, now), { on: legalDay(now) });
      if (!units.ok) return units;
      const name = query.template === 'yes' ? WORK_TEXTS.unitTemplateFile : WORK_TEXTS.unitFile(legalDay(now));
      await sendSheets(reply, name, [{ ...UNIT_SHEET, rows: units.value.map(cellsOfUnit) }]);
      return undefined;
    },
  });

  const common = {
    method: 'POST',
    verb: 'unit.import',
    tag: '单位',
    ...SHEET_BODY,
    refuses: SHEET_CODES,
  } as const;

  workRoute(work, {
    ...common,
    url: '/units/import/rehearsal',
    operationId: 'rehearseUnitImport',
    summary: '核对要导入的单位：会有哪些改动，哪些格不对；不改变任何数据',
    answers: { 200: sheetRehearsed },
    answer: async ({ body, who }) => {
      const acting = actingOf(who, clock());
      const { changes, same } = await takeSheet(sheets, SHEET, body, (rows) =>
        rehearseUnitImport(db, acting, { on: acting.today, rows }),
      );
      return ok(rehearsedForm(changes, same, HEADS));
    },
  });

  workRoute(work, {
    ...common,
    url: '/units/import',
    operationId: 'importUnits',
    summary: '导入单位，全部或者全不；须先核对',
    query: z.strictObject({ agreed: z.string().min(1).max(100).meta({ description: '核对时所给的代号' }) }),
    answers: { 200: sheetDone },
    answer: async ({ query: { agreed }, body, who }) => {
      const acting = actingOf(who, clock());
      const { changes, same } = await takeSheet(sheets, SHEET, body, (rows) =>
        importUnits(db, acting, { on: acting.today, rows, agreed }),
      );
      return ok(countsOf(changes, same));
    },
  });
}
