import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExitCode, Io } from '../io.ts';
import { readSheet, writeSheets } from '@gongkai/files';
import { cellsOfUnit, STAFF_SHEET, UNIT_SHEET } from '@gongkai/wording';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { demoCommand } from './demo.ts';
import { exportStaffCommand } from './export-staff.ts';
import { exportUnitsCommand } from './export-units.ts';
import { importStaffCommand } from './import-staff.ts';
import { importUnitsCommand } from './import-units.ts';
import { foundCommand } from './found.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-found-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>;

async function run(command: Command, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const environment = { GONGKAI_DATA: join(folder, 'data') };
  const code = await command(argv, { out: (text) => out.push(text), err: (text) => err.push(text), color: false, environment });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('a government is founded where there was nothing, with three people and three passwords that are printed once', async () => {
  const founded = await run(foundCommand, '--name', '沭阳县人民政府', '--system-admin', '赵敏:ZhaoMin', '--on', '2025-01-06');
  expect([founded.code, founded.err]).toEqual([0, '']);
  expect(founded.out).toContain('已建立“沭阳县人民政府”，站点编号 1');
  expect(founded.out).toMatch(/系统管理员 {2}赵敏 {2}登录名 zhaomin/);
  const passwords = founded.out.match(/(?<=一次性密码 )\S{19}/g) ?? [];
  expect(new Set(passwords).size).toBe(3);

  const again = await run(foundCommand, '--name', '沭阳县人民政府');
  expect([again.code, again.out]).toEqual([2, '']);
  expect(again.err).toContain('已经有“沭阳县人民政府”了');

  const loaded = await run(demoCommand, '--units', '50', '--people', '60');
  expect(loaded.code).toBe(0);
  expect(loaded.out).toContain('50 个单位，63 名人员，0 件');

  const twice = await run(demoCommand, '--units', '50', '--people', '60');
  expect([twice.code, twice.out]).toEqual([2, '']);
  expect(twice.err).toContain('演示城市已经在这里');
  expect(twice.err).toContain('GONGKAI_DATA');
});

test.each([
  [foundCommand, [], '请用 --name'],
  [foundCommand, ['--name', '沭阳县人民政府', '--on', '2025-02-30'], '“2025-02-30”不是日期'],
  [foundCommand, ['--name', '沭阳县人民政府', '--audit-admin', '孙丽'], '--audit-admin 后面要写成'],
  [foundCommand, ['沭阳县人民政府'], '不带文件'],
  [demoCommand, ['--units', '0'], '--units 后面要有'],
  [demoCommand, ['--units', '80', '--people', '1e3'], '--people 后面要有'],
  [demoCommand, ['--unit', '80'], '没有“--unit”这个选项'],
] as const)('misuse %#', async (command, argv, says) => {
  const { code, out, err } = await run(command, ...argv);
  expect([code, out]).toEqual([64, '']);
  expect(err).toContain(says);
});

test('three offices for two persons are refused, and nothing is left', async () => {
  const refused = await run(foundCommand, '--name', '泗阳县人民政府', '--system-admin', '甲一:jia', '--audit-admin', '甲一:jia');
  expect([refused.code, refused.out]).toEqual([2, '']);
  const founded = await run(foundCommand, '--name', '泗阳县人民政府');
  expect(founded.out).toContain('站点编号 3');
});

test('units and people go out and come in as Excel, and what is wrong is said cell by cell', async () => {
  const file = (name: string) => join(folder, name);
  const site = ['--site', '淮安市人民政府'];
  expect((await run(exportUnitsCommand, file('units.xlsx'))).err).toContain('1 沭阳县人民政府；2 淮安市人民政府');
  expect((await run(exportUnitsCommand, file('units.xlsx'), ...site)).out).toContain('50 行');
  expect((await run(importUnitsCommand, file('units.xlsx'), ...site)).out).toBe('新设 0 个单位，更新 0 个，50 个没有变化');

  const sheet = await readSheet(await readFile(file('units.xlsx')), UNIT_SHEET.columns);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  const unit = (name: string, parent: string) => cellsOfUnit({ name, kind: 'department', parent, described: {} });
  const rows = [
    ...sheet.value.rows.map(({ cells }) => cells),
    unit('淮安市档案局', '淮安市人民政府'),
    unit('淮安市地震局', '淮阴市人民政府'),
  ];
  writeFileSync(file('more.xlsx'), await writeSheets([{ ...UNIT_SHEET, rows }]));
  const refused = await run(importUnitsCommand, file('more.xlsx'), ...site);
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err.split('\n')).toEqual([
    'gongkai import-units：有 1 处不能导入，全部内容都没有导入。请改正后再试',
    '  D53：没有名为“淮阴市人民政府”的上级单位，表格里也没有。请核对全称',
  ]);
  writeFileSync(file('fewer.xlsx'), await writeSheets([{ ...UNIT_SHEET, rows: rows.slice(0, -1) }]));
  expect((await run(importUnitsCommand, file('fewer.xlsx'), ...site)).out).toContain('新设 1 个单位');

  expect((await run(exportStaffCommand, file('staff.xlsx'), ...site)).out).toContain('63 行');
  const people = [['戴安', 'daian', '淮安市档案局']];
  writeFileSync(file('people.xlsx'), await writeSheets([{ ...STAFF_SHEET, rows: people }]));
  expect((await run(importStaffCommand, file('people.xlsx'), ...site)).code).toBe(64);
  const taken = await run(importStaffCommand, file('people.xlsx'), ...site, '--passwords', file('passwords.xlsx'));
  expect([taken.code, taken.err]).toEqual([0, '']);
  expect(taken.out).toContain('新增 1 人');
  const passwords = await readSheet(await readFile(file('passwords.xlsx')), [
    { head: '登录名' },
    { head: '一次性密码' },
    { head: '姓名' },
  ]);
  expect(passwords.ok && passwords.value.rows[0]?.cells).toEqual(['daian', expect.stringMatching(/^\S{19}$/), '戴安']);
  expect((await run(importStaffCommand, file('people.xlsx'), ...site, '--passwords', file('passwords.xlsx'))).err).toContain(
    '不会覆盖',
  );
});
