import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** The program as users start it, listening. */
export type Program = {
  readonly address: string;
  /** Process of its embedded database. */
  readonly database: number;
  /** As Ctrl-C does; resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** As `kill -9` does; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
};

/** Starts the program through its launcher on a free port, with all its data in the given folder; `more`: more of its environment. */
export async function startProgram(folder: string, more: Readonly<Record<string, string>> = {}): Promise<Program> {
  const child = spawn(process.execPath, ['scripts/launch.cjs', 'packages/server/src/main.ts'], {
    cwd: ROOT,
    // Several visitors share one address here.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      GONGKAI_DATA: folder,
      GONGKAI_CHECKS_AT_ONCE: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  const address = await new Promise<string>((settle, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (found !== undefined) settle(found);
      });
    child.once('close', () => reject(new Error(`it ended before it listened: ${said}`)));
  });
  return {
    address,
    database: Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
