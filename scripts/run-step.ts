import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const FOLLOW_PARENT = pathToFileURL(resolve(import.meta.dirname, 'follow-parent.mjs')).href;

export type Step = { readonly name: string; readonly tool: string; readonly args: readonly string[] };
export type StepResult = { readonly name: string; readonly passed: boolean; readonly output: string; readonly ms: number };

/**
 * Starts a tool of node_modules with the Node running now. It ends with us, however we end.
 * @param tool path of its script below node_modules
 */
export function startTool(tool: string, args: readonly string[], output: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, ['--import', FOLLOW_PARENT, resolve(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output, 'ipc'],
    env: output === 'pipe' && process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
  });
}

/** The exit code; a tool that was killed counts as failed. */
export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('close', (code) => settle(code ?? 1));
  });
}

/** Runs one tool to its end and keeps what it says. */
export async function runStep({ name, tool, args }: Step): Promise<StepResult> {
  const started = performance.now();
  const child = startTool(tool, args, 'pipe');
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await exitOf(child);
  return { name, passed: code === 0, output: Buffer.concat(said).toString().trimEnd(), ms: performance.now() - started };
}
