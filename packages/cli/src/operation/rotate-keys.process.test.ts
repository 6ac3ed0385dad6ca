import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rotateKeysCommand } from './rotate-keys.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-rotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const environment = { GONGKAI_DATA: join(folder, 'data') };
  const io = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), color: false, environment };
  const code = await rotateKeysCommand(argv, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const keyFile = () => join(folder, 'data', 'keys', 'vault.keys');
const keys = () => readFileSync(keyFile(), 'utf8').match(/^\d{4}-\S+/gm) ?? [];

test('each run puts a new key into use and keeps the old ones; what is wrong with the keys is said in one line', async () => {
  const first = await run();
  expect([first.code, first.err]).toEqual([0, '']);
  expect(keys()).toHaveLength(2);
  expect(first.out).toContain(`已启用密钥 ${keys().at(-1)}`);
  const before = keys();
  expect((await run()).code).toBe(0);
  expect(keys().slice(0, 2)).toEqual(before);
  chmodSync(keyFile(), 0o644);
  const refused = await run();
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toMatch(/^gongkai rotate-keys：密钥文件 .* 的权限是 644/);
});

test.each([
  [['x'], '不带文件'],
  [['--new'], '没有“--new”这个选项'],
])('misuse %#', async (argv, says) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(64);
  expect(err).toContain(says);
});
