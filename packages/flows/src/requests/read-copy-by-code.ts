import { createHash } from 'node:crypto';
import { fail, type Failure, type Result } from '@gongkai/kernel';
import { foldRequest, type FileRef, type LetterId } from '@gongkai/requests';
import { readStream } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { readCleanFile, type CleanFile, type ReadFileRefused } from '../files/read-clean-file.ts';
import { asApplicant } from './as-applicant.ts';
import type { TrackingProof, TrackingRefused } from './find-tracked.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { lettersToApplicant } from './track-request.ts';

/** `record.missing`: no such copy went with a letter of his; `copy.changed`: its bytes are not those that were proved. */
export type ReadCopyRefused = RequestRefused | TrackingRefused | ReadFileRefused | Failure<'copy.changed'>;

/** A paper or redacted copy that went with a letter to the applicant, by code and name: only such a one whose bytes are those that were attached. */
export function readCopyByCode(
  deps: RequestDeps & { readonly vault: Vault },
  proof: TrackingProof,
  now: Date,
  { letter, copy }: { readonly letter: LetterId; readonly copy: FileRef },
): Promise<Result<CleanFile, ReadCopyRefused>> {
  return asApplicant(deps, proof, now, async (acting, id): Promise<Result<CleanFile, ReadCopyRefused>> => {
    const request = foldRequest(await readStream(deps.db, proof.site, `request/${id}`));
    const gone = request && lettersToApplicant(request).some((each) => each.letter === letter && each.copies.includes(copy));
    const annexed = request?.letters.get(letter)?.annexes?.find(({ file }) => file === copy);
    const made = annexed ?? request?.copies.find((each) => each.copy === copy);
    if (!gone || !made) return fail({ code: 'record.missing' });
    const read = await readCleanFile(deps, acting, copy, { how: 'exported', of: `request/${id}` });
    if (!read.ok) return read;
    const sum = createHash('sha256').update(read.value.bytes).digest('hex');
    return sum === made.sha256 ? read : fail({ code: 'copy.changed' });
  });
}
