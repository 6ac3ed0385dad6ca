import type { ReadSheet, SheetRefused } from '@gongkai/files';
import { fail, type Result } from '@gongkai/kernel';
import { createReadingProcesses } from '../../checking/reading-processes.ts';
import type { SheetKind } from './sheet-job.ts';

/** Reads Excel files in a process of its own: what a file costs, the server does not pay. */
export type SheetReading = {
  /** @param body of a request: anything but bytes is no sheet */
  readonly read: (kind: SheetKind, body: unknown) => Promise<Result<ReadSheet, SheetRefused>>;
  readonly end: () => Promise<void>;
};

const SECONDS = 30;
const MEGABYTES = 512;

/** One file at a time; no process is started before the first comes. */
export function openSheetReading(onFault: (error: unknown) => void): SheetReading {
  const job = new URL('./sheet-job.ts', import.meta.url);
  const processes = createReadingProcesses<Result<ReadSheet, SheetRefused>>(1, {
    job,
    seconds: SECONDS,
    memory: MEGABYTES,
    onFault,
  });
  const { signal } = new AbortController();
  return {
    read: async (kind, body) => {
      if (!(body instanceof Uint8Array)) return fail({ code: 'sheet.not-xlsx' });
      const done = await processes.read({ bytes: body, name: kind }, signal);
      return done.ok ? done.value : done;
    },
    end: () => processes.end(),
  };
}
