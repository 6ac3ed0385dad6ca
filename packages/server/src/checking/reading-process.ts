import { fork, type ChildProcess } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ReadFailure } from '@gongkai/files';
import { fail, type Result } from '@gongkai/kernel';
import type { Told } from './process-main.ts';
import type { Upload } from './upload.ts';

const MAIN = fileURLToPath(new URL('./process-main.ts', import.meta.url));

/** Seconds beyond those of the file: for the process to start, and for its own clock to strike first unless it hangs itself. */
const GRACE = 60;

export type ProcessLimits = {
  readonly job: URL;
  readonly seconds: number;
  readonly memory: number;
  readonly onFault: (error: unknown) => void;
};

export type ReadingProcess<T> = {
  /** One upload at a time. Rejects with the signal's reason where that aborts, which ends the process as well. */
  readonly read: (upload: Upload, signal: AbortSignal) => Promise<Result<T, ReadFailure>>;
  /** False once it has ended, or has read what may have hurt it. */
  readonly isSound: () => boolean;
  /** Lets the program end while this is idle, or not. */
  readonly hold: (held: boolean) => void;
  readonly end: () => Promise<void>;
};

/**
 * What a thread cannot hold ends its process: a thread that runs out of memory inside one operation of the engine, such as
 * cutting a long text into letters, takes all other threads with it. So strangers' files are not read in the server's own.
 */
export function startReadingProcess<T>({ job, seconds, memory, onFault }: ProcessLimits): ReadingProcess<T> {
  const child = fork(MAIN, [job.href, String(seconds), String(memory)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-worker'],
    // Nothing of the program's own settings, such as the way into its database, is needed or there.
    env: environment(),
    cwd: tmpdir(),
  });
  let sound = true;
  let closed = false;
  const ended = new Promise<Ending>((settle) => {
    child.once('error', (error) => settle({ error }));
    child.once('exit', (code, signal) => settle({ code, signal }));
  });
  void ended.then(() => (sound = false));
  const ready = new Promise<void>((settle) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'ready') settle();
      if (told.kind === 'fault') onFault(told.error);
    });
  });

  async function read(upload: Upload, signal: AbortSignal): Promise<Result<T, ReadFailure>> {
    signal.throwIfAborted();
    const kill = () => void child.kill('SIGKILL');
    signal.addEventListener('abort', kill);
    let late = false;
    const clock = setTimeout(
      () => {
        late = true;
        kill();
      },
      (seconds + GRACE) * 1000,
    );
    try {
      await Promise.race([ready, ended]);
      const result = await Promise.race([answer<T>(child, upload), ended]);
      signal.throwIfAborted();
      if (late) return fail({ code: 'file.too-slow', params: { seconds } });
      if (closed) return fail({ code: 'file.broken', params: { kind: 'crash' } });
      if (!('ok' in result)) return fail(failureOf(result, onFault));
      // Its thread has been replaced, or may be short of memory; the next file gets a process that has loaded all it needs.
      if (!result.ok && HURTS.includes(result.failure.code)) sound = false;
      return result;
    } finally {
      clearTimeout(clock);
      signal.removeEventListener('abort', kill);
    }
  }

  return {
    read,
    isSound: () => sound,
    hold: (held) => {
      for (const each of [child, child.channel]) {
        if (held) each?.ref();
        else each?.unref();
      }
    },
    end: async () => {
      closed = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const HURTS: readonly ReadFailure['code'][] = ['file.too-slow', 'file.too-big-inside', 'file.broken'];

type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null } | { readonly error: Error };

/** The engine aborts when it is out of memory, and the system kills when the machine is. */
const OUT_OF_MEMORY: readonly unknown[] = ['SIGABRT', 'SIGKILL', 'SIGTRAP', 134];

function failureOf(ending: Ending, onFault: (error: unknown) => void): ReadFailure {
  if (!('error' in ending) && (OUT_OF_MEMORY.includes(ending.signal) || OUT_OF_MEMORY.includes(ending.code)))
    return { code: 'file.too-big-inside' };
  onFault('error' in ending ? ending.error : new Error(`reading process ended with ${ending.code ?? ending.signal}`));
  return { code: 'file.broken', params: { kind: 'crash' } };
}

/** Sends an upload and waits for what comes back; a process that has ended in between is noticed by its ending. */
function answer<T>(child: ChildProcess, { bytes, name }: Upload): Promise<Result<T, ReadFailure>> {
  return new Promise((settle) => {
    const listen = (told: Told) => {
      if (told.kind !== 'result') return;
      child.off('message', listen);
      settle(told.result as Result<T, ReadFailure>);
    };
    child.on('message', listen);
    child.send({ bytes, name }, () => undefined);
  });
}

function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };
}
