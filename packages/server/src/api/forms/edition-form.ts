import {
  editionCells,
  type Balance,
  type Block,
  type Column,
  type Edition,
  type FormSection,
  type PrintedCell,
  type Row,
  type Table,
} from '@gongkai/report';
import { cellName, EDITION_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { cellId, editionId } from '../schemas/words.ts';

/** A cell with everything that is said about it in one place, for those who do not want to walk rows and columns. */
type NamedCell = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'count' | 'change' | 'amount';
  readonly unit: string | null;
};

export type EditionForm = Edition & { readonly name: string; readonly cells: readonly NamedCell[] };

const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(schema);
const texts = z.array(z.string());
const kind = z.enum(['count', 'change', 'amount']).meta({ description: 'count 件数，change 增减数，amount 金额' });

const column: z.ZodType<Column> = z.object({
  id: z.string(),
  title: z.string(),
  under: optional(texts).meta({ description: '上方的表头，由外到内' }),
  kind: optional(kind),
  unit: optional(z.string()),
});

const row: z.ZodType<Row> = z.object({
  id: z.string(),
  title: z.string().meta({ description: '照印制的格式，含序号' }),
  under: optional(texts).meta({ description: '所属的分组，由外到内' }),
  also: optional(texts).meta({ description: '已公布的报告中见过的其他写法' }),
  kind: optional(kind),
  unit: optional(z.string()),
});

const printedCell: z.ZodType<PrintedCell> = z.object({
  text: z.string(),
  cols: z.number().int(),
  rows: z.number().int(),
  cell: optional(cellId),
  head: optional(z.boolean()),
});

const block: z.ZodType<Block> = z.object({
  heading: optional(z.string()),
  corner: optional(z.string()),
  groups: optional(z.enum(['merged', 'rows'])),
  columns: z.array(column),
  rows: z.array(row),
});

const balance: z.ZodType<Balance> = z
  .object({
    rule: z.string().meta({ description: '规则编号' }),
    each: optional(z.enum(['column', 'row'])).meta({
      description: 'column：每一列都成立，左右两边是行；row：每一行都成立，左右两边是列',
    }),
    left: texts,
    right: texts,
  })
  .meta({ id: 'Balance', description: '勾稽关系：左边各项之和等于右边各项之和' });

const table: z.ZodType<Table> = z
  .object({
    id: z.enum(['t2', 't3', 't4', 'stat']),
    title: z.string(),
    blocks: z.array(block),
    head: optional(z.array(z.array(printedCell))).meta({ description: '合并的表头，照印制的格式' }),
    note: optional(z.string()),
    balances: z.array(balance),
  })
  .meta({ id: 'FormTable', description: '规定格式的一张表' });

const formSection: z.ZodType<FormSection> = z.object({
  id: z.string(),
  heading: z.string(),
  also: optional(texts),
  table: optional(z.enum(['t2', 't3', 't4', 'stat'])),
});

const namedCell: z.ZodType<NamedCell> = z
  .object({ id: cellId, name: z.string().meta({ description: '表、行、列的名称' }), kind, unit: z.string().nullable() })
  .meta({ id: 'FormCell', description: '规定格式的一格' });

export const editionForm: z.ZodType<EditionForm> = z
  .object({
    id: editionId,
    name: z.string(),
    years: z.object({ from: z.number().int(), to: optional(z.number().int()) }).meta({ description: '适用的报告年度' }),
    source: z.string().meta({ description: '规定这一格式的文件' }),
    sections: z.array(formSection),
    tables: z.array(table),
    cells: z.array(namedCell).meta({ description: '全部单元格，按印制的顺序' }),
  })
  .meta({ id: 'Edition', description: '规定的报告格式' });

export const editionFormOf = (edition: Edition): EditionForm => ({
  ...edition,
  name: EDITION_NAMES[edition.id],
  cells: editionCells(edition).map(({ id, kind: of, unit }) => ({
    id,
    name: cellName(edition.id, id),
    kind: of,
    unit: unit ?? null,
  })),
});
