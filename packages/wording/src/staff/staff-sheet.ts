import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { Role, Scope } from '@gongkai/staff';
import { ROLE_NAMES, SCOPE_NAMES } from './role-names.ts';

type Field = 'name' | 'signInName' | 'unit' | 'title' | 'phone' | 'email';
type StaffRow = { readonly row: number; readonly name: string; readonly signInName: string; readonly unit: string } & Partial<
  Readonly<Record<'title' | 'phone' | 'email', string>>
>;

/** The sheet with which people are taken in and out: its columns in order. Rights are no part of it. */
export const STAFF_SHEET = {
  name: '人员',
  columns: [
    { field: 'name', head: '姓名', needed: true, width: 14 },
    { field: 'signInName', head: '登录名', needed: true, width: 18, note: '小写字母、数字或汉字，全站不重复' },
    { field: 'unit', head: '单位', needed: true, width: 36, note: '单位的全称' },
    { field: 'title', head: '职务', width: 14 },
    { field: 'phone', head: '联系电话', width: 18 },
    { field: 'email', head: '电子邮箱', width: 28 },
  ],
} as const;

/** Who holds which role, beside the sheet of people, for reading: rights are granted one by one by the security administrator. */
export const ROLE_SHEET = {
  name: '角色（只供查看）',
  columns: [
    { head: '登录名', width: 18 },
    { head: '姓名', width: 14 },
    { head: '角色', width: 20 },
    { head: '单位', width: 36 },
    { head: '数据范围', width: 20 },
  ],
} as const;

/** Passwords of those who have just been taken in, to be handed over. */
export const ONE_TIME_SHEET = {
  name: '一次性密码',
  columns: [
    { head: '姓名', width: 14 },
    { head: '登录名', width: 18 },
    { head: '一次性密码', width: 24 },
  ],
} as const;

export const staffHead = (field: string): string => STAFF_SHEET.columns.find((column) => column.field === field)?.head ?? field;
export const staffColumnOf = (field: string): number => STAFF_SHEET.columns.findIndex((column) => column.field === field);

/** A row's texts, in the order of the columns, as a person. */
export function staffOfCells(
  row: number,
  cells: readonly (string | undefined)[],
): Result<StaffRow, Failure & { readonly field: Field }> {
  const [name, signInName, unit, title, phone, email] = cells;
  const blank = (field: Field) => fail({ code: 'import.blank', params: { head: staffHead(field) }, field });
  if (name === undefined) return blank('name');
  if (signInName === undefined) return blank('signInName');
  if (unit === undefined) return blank('unit');
  const reach = { ...(title === undefined ? {} : { title }), ...(phone === undefined ? {} : { phone }) };
  return ok({ row, name, signInName, unit, ...reach, ...(email === undefined ? {} : { email }) });
}

/** The texts of a person, in the order of the columns. */
const cellsOfStaff = (person: Omit<StaffRow, 'row'>): readonly (string | undefined)[] =>
  STAFF_SHEET.columns.map(({ field }) => person[field]);

type HeldRole = {
  readonly signInName: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly scope: Scope;
};

const cellsOfRole = ({ signInName, name, role, unit, scope }: HeldRole): readonly string[] => [
  signInName,
  name,
  ROLE_NAMES[role],
  unit,
  SCOPE_NAMES[scope],
];

/** The sheets of an export: the people, and their roles beside; without roles, an empty one to fill in. */
export const staffSheets = (people: readonly Omit<StaffRow, 'row'>[], roles?: readonly HeldRole[]) => [
  { ...STAFF_SHEET, rows: people.map(cellsOfStaff) },
  ...(roles === undefined ? [] : [{ ...ROLE_SHEET, rows: roles.map(cellsOfRole) }]),
];
