import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { outputsIn } from './output.ts';
import { ownPackages } from './own-packages.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is someone else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Gives the folder of the built workbench, building it where the sources have changed since.
 *
 * @param onBuild told before a build, which takes some seconds; when all is there nobody is told
 */
export async function builtWorkbench(onBuild: () => void = () => undefined): Promise<string> {
  const mark = fingerprint(ROOT, [...ownPackages(ROOT, 'workbench')]);
  const outputs = outputsIn(join(ROOT, '.cache', 'workbench'), process.pid, isAlive);
  const found = outputs.find(mark);
  if (found !== undefined) return found;
  onBuild();
  // Loaded when there is something to build: most starts build nothing.
  const { fillOutput } = await import('./fill-output.ts');
  return outputs.make(mark, fillOutput);
}

if (import.meta.main) {
  // Whoever started us has ended: nobody waits for this any more.
  process.on('disconnect', () => process.exit(1));
  const folder = await builtWorkbench(() => process.send?.({ kind: 'building' }));
  if (process.send) process.send({ kind: 'built', folder }, () => process.disconnect());
  else console.log(folder);
}
