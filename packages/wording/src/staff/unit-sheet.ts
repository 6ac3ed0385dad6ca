import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { UNIT_KINDS, type UnitChange, type UnitDescription, type UnitKind } from '@gongkai/staff';
import { UNIT_FIELD_NAMES, UNIT_KIND_NAMES } from './unit-names.ts';

type Field = 'name' | 'shortName' | 'kind' | 'parent' | keyof UnitDescription;
type Column = {
  readonly field: Field;
  readonly head: string;
  readonly needed?: boolean;
  readonly width?: number;
  readonly choices?: readonly string[];
  readonly note?: string;
};
type UnitRow = {
  readonly row: number;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly described: UnitChange;
};

const described = (field: keyof UnitDescription, said: Omit<Column, 'field' | 'head'> = {}): Column => ({
  field,
  head: UNIT_FIELD_NAMES[field],
  ...said,
});

const [YES, NO] = ['是', '否'];

/** The sheet with which units are taken in and out: its columns in order. */
export const UNIT_SHEET = {
  name: '单位',
  columns: [
    { field: 'name', head: '名称', needed: true, width: 36, note: '全称，与印章一致' },
    { field: 'shortName', head: '简称', width: 16 },
    { field: 'kind', head: '类别', needed: true, width: 12, choices: UNIT_KINDS.map((kind) => UNIT_KIND_NAMES[kind]) },
    { field: 'parent', head: '上级单位', width: 36, note: '上级的全称；全站最上级单位留空' },
    described('code', { width: 24, note: '18 位统一社会信用代码，或 9 位组织机构代码' }),
    described('division', { note: '六位；只有名称与其他地方重名的政府要填' }),
    described('order', { width: 8, note: '同一上级之下从小到大排列' }),
    described('address', { width: 36 }),
    described('hours', { width: 30 }),
    described('phone', { width: 18 }),
    described('fax', { width: 18 }),
    described('postcode', { width: 10 }),
    described('email', { width: 26 }),
    described('website', { width: 30 }),
    described('disclosureOffice', { width: 26 }),
    described('head', { width: 12 }),
    described('vertical', { width: 10, choices: [YES, NO], note: '海关、税务等由上级部门复议的填“是”' }),
    described('reviewBody', { width: 26, note: '留空时按单位类别推定' }),
    described('court', { width: 26, note: '留空时按单位类别推定' }),
  ] as const satisfies readonly Column[],
} as const;

const COLUMNS: readonly Column[] = UNIT_SHEET.columns;

/** The head under which a field stands. */
export const unitHead = (field: string): string => COLUMNS.find((column) => column.field === field)?.head ?? field;

/** At which column a field stands, counted from 0. */
export const unitColumnOf = (field: string): number => COLUMNS.findIndex((column) => column.field === field);

/** A row's texts, in the order of the columns, as a unit; a blank cell says nothing of what is there. */
export function unitOfCells(
  row: number,
  cells: readonly (string | undefined)[],
): Result<UnitRow, Failure & { readonly field: Field }> {
  const text = (field: Field) => cells[unitColumnOf(field)];
  const [name, kindName, shortName, parent] = [text('name'), text('kind'), text('shortName'), text('parent')];
  if (name === undefined) return fail({ code: 'import.blank', params: { head: unitHead('name') }, field: 'name' });
  const kind = UNIT_KINDS.find((each) => UNIT_KIND_NAMES[each] === kindName);
  if (kind === undefined) {
    const code = kindName === undefined ? 'import.blank' : 'import.not-a-choice';
    return fail({ code, params: { head: unitHead('kind'), text: kindName ?? '' }, field: 'kind' });
  }
  const said: Record<string, string | number | boolean> = {};
  for (const { field } of COLUMNS.slice(4)) {
    const value = text(field);
    if (value === undefined) continue;
    if (field === 'vertical' && value !== YES && value !== NO)
      return fail({ code: 'import.not-a-choice', params: { head: unitHead(field), text: value.slice(0, 20) }, field });
    said[field] = field === 'order' ? Number(value) : field === 'vertical' ? value === YES : value;
  }
  const place = { ...(shortName === undefined ? {} : { shortName }), ...(parent === undefined ? {} : { parent }) };
  return ok({ row, name, kind, ...place, described: said });
}

/** A value of a field as its cell says it. */
export function unitCellText(field: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? YES : NO;
  const kind = field === 'kind' ? UNIT_KINDS.find((each) => each === value) : undefined;
  return kind === undefined ? String(value) : UNIT_KIND_NAMES[kind];
}

/** The texts of a unit, in the order of the columns. */
export function cellsOfUnit(unit: Omit<UnitRow, 'row'>): readonly (string | undefined)[] {
  return COLUMNS.map(({ field }) => {
    const value =
      field === 'kind' || field === 'name' || field === 'shortName' || field === 'parent' ? unit[field] : unit.described[field];
    return value === undefined || value === null ? undefined : unitCellText(field, value);
  });
}
