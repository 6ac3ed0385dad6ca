import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { outputsIn } from '../../packages/workbench/build/output.ts';
import { ROOT } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-killed-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build that writes half of its output and says so, and then goes on for ever. */
const BUILD = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { outputsIn } from '${pathToFileURL(join(ROOT, 'packages/workbench/build/output.ts')).href}';
await outputsIn(${JSON.stringify(folder)}, process.pid, () => true).make('one', async (path) => {
  mkdirSync(path);
  writeFileSync(path + '/index.html', 'half');
  console.log('half');
  setInterval(() => undefined, 1000);
  await new Promise(() => undefined);
});`;

test('a build killed half-way leaves no output, and the next one makes it whole', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', BUILD], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((settle) => child.stdout.once('data', settle));
  const gone = new Promise((settle) => child.once('close', settle));
  child.kill('SIGKILL');
  await gone;
  const outputs = outputsIn(folder, process.pid, (pid) => pid !== child.pid);
  expect(existsSync(join(folder, `making-${child.pid}`, 'index.html'))).toBe(true);
  expect(outputs.find('one')).toBeUndefined();
  await outputs.make('one', (path) => mkdir(path));
  expect(readdirSync(folder)).toEqual(['one']);
});
