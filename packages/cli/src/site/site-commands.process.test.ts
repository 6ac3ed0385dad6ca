import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExitCode, Io } from '../io.ts';
import { demoCommand } from './demo.ts';
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
  expect(loaded.out).toContain('50 个单位，63 名人员');
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
