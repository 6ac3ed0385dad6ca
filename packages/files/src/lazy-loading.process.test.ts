import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
  const { readReportFile } = await import(process.argv[1]);
  await readReportFile(new TextEncoder().encode('年报'));
  console.log(loaded.join('\\n'));
`;

test('reading a text loads neither the reader of PDF nor those of Word nor the pool', () => {
  const module = join(import.meta.dirname, 'read-report-file.ts');
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, module], { encoding: 'utf8' });
  expect(loaded).toContain('read-report-file.ts');
  expect(loaded.split('\n').filter((url) => /unpdf|piscina|postal-mime|\/pdf\/|\/word\/|\/doc\//.test(url))).toEqual([]);
});
