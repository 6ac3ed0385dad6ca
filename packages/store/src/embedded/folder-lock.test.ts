import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const self = { kind: 'self' } as const;

test('a second lock is refused and names the first, until that is released', () => {
  const first = lockFolder(folder, self);
  expect(first.ok).toBe(true);
  expect(lockFolder(folder, self)).toEqual({
    ok: false,
    failure: { code: 'data.in-use', params: { folder, pid: String(process.pid) } },
  });
  if (first.ok) {
    first.value.release();
    first.value.release();
  }
  const again = lockFolder(folder, self);
  expect(again.ok).toBe(true);
  if (again.ok) again.value.release();
});

test('a lock falls with the process that held it, however it ended', async () => {
  const source = new URL('./folder-lock.ts', import.meta.url).href;
  const script = `const { lockFolder } = await import(${JSON.stringify(source)});
    if (!lockFolder(${JSON.stringify(folder)}, { kind: 'self' }).ok) process.exit(1);
    console.log('held'); setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(lockFolder(folder, self)).toMatchObject({ failure: { code: 'data.in-use', params: { pid: String(holder.pid) } } });
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const taken = lockFolder(folder, self);
  expect(taken.ok).toBe(true);
  if (taken.ok) taken.value.release();
});
