import type { ReadFailure } from '@gongkai/files';
import { ARCHIVE_SITE, importReport, type Db, type ImportRefused, type Kept, type ReadAndCheck } from '@gongkai/flows';
import type { Result } from '@gongkai/kernel';
import type { Checked, Upload } from './checking.ts';

export type KeepAsk = {
  readonly upload: Upload;
  /** The reading that the check has just made; it is not read again. */
  readonly checked: Checked;
  /** Code of the division that the organisation belongs to, where somebody knows it. */
  readonly region?: string;
};

export type KeepRefused = ReadFailure | ImportRefused;

/** Brings an upload into the archive, where it is checked once more, beside last year's of the same unit. */
export type KeepUpload = (ask: KeepAsk) => Promise<Result<Kept, KeepRefused>>;

/**
 * One upload at a time: each holds a connection of the database while it waits for the archive's lock, and a few that wait
 * together would leave none for those who only read.
 */
export function createKeeping(db: Db, reader: () => Promise<ReadAndCheck<ReadFailure>>): KeepUpload {
  let last: Promise<unknown> = Promise.resolve();
  const keep = async ({ upload, checked, region }: KeepAsk) =>
    importReport(db, await reader(), {
      site: ARCHIVE_SITE,
      ...upload,
      reading: checked,
      ...(region === undefined ? {} : { region }),
    });
  return (ask) => {
    const mine = last.then(() => keep(ask));
    last = mine.catch(() => undefined);
    return mine;
  };
}
