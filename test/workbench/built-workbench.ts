import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../root.ts';

const run = promisify(execFile);

/** The folder of the built workbench, built where it is not. */
export async function builtWorkbench(): Promise<string> {
  const { stdout } = await run(process.execPath, [join(ROOT, 'packages', 'workbench', 'build', 'build.ts')]);
  return stdout.trim();
}
