import { createHash } from 'node:crypto';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { JOB_LIMITS, runJob, type JobLimits } from '../process/run-job.ts';
import { askClamd, type ClamdPlace } from './clamd.ts';
import type { Inspection } from './inspect.ts';
import { heldFor, shortened } from './reasons.ts';

/** Which rules a verdict was reached by; a newer program may look again. */
export const SCAN_VERSION = 1;

export type ScanSettings = {
  /** Asked as well where it is configured; then a file without its verdict is not clean. */
  readonly clamd: ClamdPlace | undefined;
  readonly limits?: JobLimits;
};

export type Verdict = Inspection & {
  /** SHA-256 of what was looked at. */
  readonly sha256: string;
  /** Whether an antivirus has seen it. */
  readonly antivirus: boolean;
};

/** No verdict: the antivirus is configured and does not answer. The file stays where it is, and is looked at again. */
export type ScanRefused = Failure<'scan.antivirus-silent'>;

/**
 * Looks through a file: type, name, containers, hidden parts, and an antivirus where there is one. The stream is read once. What
 * takes its process down or takes too long is held as not to be scanned, never let through.
 */
export async function scan(
  content: AsyncIterable<Uint8Array>,
  { name, size }: { readonly name: string; readonly size: number },
  { clamd, limits = JOB_LIMITS }: ScanSettings,
): Promise<Result<Verdict, ScanRefused>> {
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  const copied = async function* () {
    for await (const piece of content) {
      hash.update(piece);
      if (filled + piece.length > size) throw new Error('a file is longer than it was when it came');
      bytes.set(piece, filled);
      filled += piece.length;
      yield piece;
    }
  };
  let found: string | undefined;
  if (clamd === undefined) for await (const _ of copied());
  else {
    const said = await askClamd(clamd, copied());
    if (said.kind === 'silent') return fail({ code: 'scan.antivirus-silent', params: { said: shortened(said.said) } });
    if (said.kind === 'found') found = said.name;
  }
  const inspected = await runJob({ job: 'inspect', bytes: bytes.subarray(0, filled), name }, limits);
  const inspection: Inspection = inspected.ok
    ? inspected.value
    : { type: 'binary', reasons: [heldFor('held.not-scannable', { why: inspected.failure.code })] };
  return ok({
    type: inspection.type,
    reasons: [...(found === undefined ? [] : [heldFor('held.virus', { name: shortened(found) })]), ...inspection.reasons],
    sha256: hash.digest('hex'),
    antivirus: clamd !== undefined,
  });
}
