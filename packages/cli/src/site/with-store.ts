import { openStoreBeside, type Db } from '@gongkai/flows';
import type { ExitCode, Io } from '../io.ts';
import { dataPlace } from '../operation/data-place.ts';
import { refusalLine } from '../operation/refusal-line.ts';

/** Runs the work with the database that the server uses, made where there is none yet, and closes it. */
export async function withStore(command: string, io: Io, work: (db: Db) => Promise<ExitCode>): Promise<ExitCode> {
  const store = await openStoreBeside({ ...dataPlace(io.environment ?? {}), make: true });
  if (!store.ok) {
    io.err(refusalLine(command, store.failure));
    return 2;
  }
  try {
    return await work(store.value.db);
  } finally {
    await store.value.close();
  }
}
