import { digestOf, type SheetChange } from '@gongkai/flows';
import { z } from 'zod';

const field = z
  .object({
    head: z.string().meta({ description: '表头' }),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: 'SheetFieldChange', description: '一项改动；空为没有' });

const change = z
  .object({
    row: z.number().int().meta({ description: '表格中的行号' }),
    name: z.string(),
    what: z.enum(['new', 'changed']),
    fields: z.array(field),
  })
  .meta({ id: 'SheetChange', description: '一行带来的改动' });

const counts = {
  created: z.number().int().meta({ description: '新增' }),
  changed: z.number().int().meta({ description: '更新' }),
  same: z.number().int().meta({ description: '没有变化' }),
};

export const sheetDone = z.object(counts).meta({ id: 'SheetDone', description: '已导入' });

export const sheetRehearsed = z
  .object({
    ...counts,
    changes: z.array(change).meta({ description: '会有哪些改动；过多时只列出前 500 行' }),
    agreed: z.string().meta({ description: '这些改动的代号；导入时带上，表示已经核对' }),
  })
  .meta({ id: 'SheetRehearsed', description: '导入会带来的改动；还没有导入' });

/** More are not read by anybody; the counts are of all. */
const MOST_SHOWN = 500;

type Values = SheetChange['fields'][number];
type Heads = {
  readonly headOf: (field: string) => string;
  readonly textOf: (field: string, value: NonNullable<Values['after']>) => string;
};

export function rehearsedForm(
  changes: readonly SheetChange[],
  same: number,
  { headOf, textOf }: Heads,
): z.input<typeof sheetRehearsed> {
  const said = (name: string, value: Values['after']) => (value === null ? null : textOf(name, value));
  return {
    ...countsOf(changes, same),
    changes: changes.slice(0, MOST_SHOWN).map(({ row, name, what, fields }) => ({
      row,
      name,
      what,
      fields: fields.map(({ field: of, before, after }) => ({
        head: headOf(of),
        before: said(of, before),
        after: said(of, after),
      })),
    })),
    agreed: digestOf(changes),
  };
}

export function countsOf(changes: readonly SheetChange[], same: number): z.input<typeof sheetDone> {
  const created = changes.filter(({ what }) => what === 'new').length;
  return { created, changed: changes.length - created, same };
}
