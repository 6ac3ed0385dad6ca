import type { FormTableView } from '@gongkai/ui';
import { ROUTES } from '@gongkai/law';
import { REMEDY_RESULTS, REMEDY_ROUTES } from '@gongkai/requests';
import { z } from 'zod';
import { day, id } from '../acting.ts';
import { rating } from './shown-request.ts';

/** Whose figures, and of which days. */
export const figuresQuery = z.strictObject({
  unit: id,
  below: z.enum(['yes', 'no']).default('no').meta({ description: '是否含下级单位' }),
  from: day,
  to: day,
});

export const cellQuery = figuresQuery.extend({
  cell: z.string().min(1).max(100).meta({ description: '表三中的一格，例如 t3.in.new.natural' }),
  after: z.string().max(200).optional(),
});

const tableCell = z.object({
  kind: z.enum(['label', 'figure', 'plain']),
  text: z.string(),
  cols: z.number().int(),
  rows: z.number().int(),
  id: z.string().nullable(),
  scope: z.enum(['col', 'colgroup', 'row', 'rowgroup']).nullable(),
  heads: z.array(z.string()).readonly(),
  cell: z.string().nullable().meta({ description: '点开这一格所用的编号' }),
});

const count = z.number().int();
const overdueCase = z.object({
  id: z.string(),
  unit: z.string(),
  number: z.string(),
  receivedOn: z.string(),
  dueOn: z.string(),
});

export const figuresAnswer = z
  .object({
    unit: z.object({ id: z.string(), name: z.string() }),
    below: z.boolean(),
    from: z.string(),
    to: z.string(),
    asOf: z.string().meta({ description: '计算之日' }),
    form: z.enum(['2019', '2021']).meta({ description: '按哪一年的报表格式' }),
    rows: z.array(z.array(tableCell)).meta({ description: '表三，按印制的样子逐行列出，合并的格只列一次' }),
    remedyRows: z.array(z.array(tableCell)).meta({ description: '表四，按印制的样子逐行列出' }),
    handling: z.object({
      closed: z.number().int(),
      late: z.number().int(),
      averageWorkingDays: z.number().nullable(),
      overdue: z.number().int(),
      averageRating: z.number().nullable().meta({ description: '答复的平均满意度，1 至 5；没有人评价为空' }),
      byRating: z.array(z.object({ rating, name: z.string(), requests: z.number().int() })),
      rectifications: z
        .object({
          received: count,
          withdrawn: count,
          open: count,
          results: z.array(z.object({ name: z.string(), requests: count })),
        })
        .meta({ description: '更正申请（第四十一条），不计入表三和上面各项' }),
      byRoute: z.array(
        z.object({ route: z.enum(ROUTES), name: z.string(), received: z.number().int(), closed: z.number().int() }),
      ),
    }),
    overdue: z.array(overdueCase).meta({ description: '现在超期未答复的，最久的在前，最多五百件' }),
  })
  .meta({ id: 'RequestFigures', description: '申请统计' });

export const cellCases = z
  .object({
    title: z.string().meta({ description: '这一格的行和列' }),
    cases: z.array(
      z.object({
        id: z.string(),
        unit: z.string(),
        number: z.string(),
        applicantType: z.string(),
        receivedOn: z.string(),
        closedOn: z.string().nullable(),
        outcome: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'CasesOfFigure', description: '一格背后的申请' });

export const cellRemedies = z
  .object({
    title: z.string().meta({ description: '这一格的行和列' }),
    cases: z.array(
      z.object({
        id: z.string(),
        request: z.string(),
        unit: z.string(),
        number: z.string(),
        route: z.enum(REMEDY_ROUTES),
        filedOn: z.string(),
        decidedOn: z.string().nullable(),
        result: z.enum(REMEDY_RESULTS).nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'RemediesOfFigure', description: '表四一格背后的复议、诉讼' });

/** The printed table, cell by cell. */
export const rowsForm = ({ rows }: FormTableView): z.input<typeof figuresAnswer>['rows'] =>
  rows.map((cells) =>
    cells.map((cell) => ({
      kind: cell.kind,
      text: cell.text,
      cols: cell.cols,
      rows: cell.kind === 'label' ? cell.rows : 1,
      id: cell.kind === 'label' ? cell.id : null,
      scope: cell.kind === 'label' ? cell.scope : null,
      heads: cell.kind === 'figure' ? cell.heads : [],
      cell: cell.kind === 'figure' ? cell.cell : null,
    })),
  );
