import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import {
  certificateOf,
  isClean,
  runRedaction,
  type Certificate,
  type Made,
  type MaskChoice,
  type Proof,
} from '@gongkai/redaction';
import { keepRedactedCopy } from '@gongkai/requests';
import { discardFile, receiveFile } from '../files/index.ts';
import type { Acting } from '../people/acting.ts';
import { newId } from '../people/new-id.ts';
import { takeStep } from '../requests/take-step.ts';
import { findMadeCopy } from './find-made-copy.ts';
import { openCaseFile, type CaseFile, type OpenedCaseFile } from './open-case-file.ts';
import { readCertificate } from './read-certificate.ts';
import type { RedactionDeps, RedactRefused } from './redaction-deps.ts';
import { settledScan } from './settled-scan.ts';

export type RedactFileAsk = CaseFile &
  MaskChoice & {
    /** What the copy is called: the how manieth of the request, and the ending of its type. */
    readonly name: (nth: number, ending: string) => string;
    /** What pages call this making; one more may ask for the same while it is at work. */
    readonly makings?: ReadonlySet<string>;
  };

export type RedactedFile = { readonly copy: string; readonly certificate: Certificate; readonly seen: number };

/**
 * Makes the copy of a file that may be given (art. 37), proves it, and keeps it with its certificate beside the request. A copy in which a
 * proof finds a leak is kept nowhere. What was made under the same id before is given again.
 */
export async function redactFile(
  deps: RedactionDeps,
  acting: Acting,
  ask: RedactFileAsk,
): Promise<Result<RedactedFile, RedactRefused | Failure<'redaction.missing'>>> {
  const before = await madeBefore(deps, acting, ask);
  if (before) return before;
  const opened = await openCaseFile(deps, acting, ask);
  if (!opened.ok) return opened;
  const { drawn, words, accepted, rejected, mayStay } = ask;
  const choice = { drawn, words, accepted, rejected, mayStay };
  const source = opened.value;
  const done = await runRedaction('make', source.bytes, { type: source.type, on: acting.today, ...choice });
  if (!done.ok) return done;
  if (!done.value.ok) return done.value;
  const made = done.value.value;
  const name = ask.name(source.request.copies.length + 1, made.type);
  const { bytes, ...rest } = made;
  const proved = await runRedaction('prove', bytes, { ...rest, mayStay, name, sourceName: source.name });
  if (!proved.ok) return proved;
  if (!isClean(proved.value)) return notClean(proved.value, made);
  return kept(deps, acting, ask, { source, made, name, proofs: proved.value });
}

async function madeBefore(
  deps: RedactionDeps,
  acting: Acting,
  { request, file, makings = new Set() }: RedactFileAsk,
): Promise<Result<RedactedFile, RedactRefused | Failure<'redaction.missing'>> | undefined> {
  for (const making of makings) {
    const found = await findMadeCopy(deps, acting, { request, making });
    if (!found.ok) return found;
    if (found.value?.source !== file) continue;
    const { copy, seen } = found.value;
    const read = await readCertificate(deps, acting, { request, copy });
    return read.ok ? ok({ copy, certificate: read.value.certificate, seen }) : read;
  }
  return undefined;
}

/** The gravest first: what the bytes hold, before what is to be seen. Words are told only where they are to be seen anyway. */
function notClean(proofs: readonly Proof[], { left }: Made): Result<never, RedactRefused> {
  const [leak] = proofs.filter(({ outcome }) => outcome === 'leak').toSorted((a, b) => order(a) - order(b));
  const words = leak?.id === 'elsewhere' ? left[0]?.words : undefined;
  return fail({
    code: 'redaction.not-clean',
    params: {
      proof: leak?.id ?? '',
      ...(leak?.page === undefined ? {} : { page: leak.page }),
      ...(words === undefined ? {} : { words }),
    },
  });
}

/** What is to be seen in another place is also recognised there; who reads the first can do something. */
const order = ({ id }: Proof): number => (id === 'elsewhere' ? 1 : id === 'recognised' ? 2 : 0);

type Finished = {
  readonly source: OpenedCaseFile;
  readonly made: Made;
  readonly name: string;
  readonly proofs: readonly Proof[];
};

async function kept(
  deps: RedactionDeps,
  acting: Acting,
  { request, file, makings }: Pick<RedactFileAsk, 'request' | 'file' | 'makings'>,
  { source, made, name, proofs }: Finished,
): Promise<Result<RedactedFile, RedactRefused>> {
  const { db, vault } = deps;
  const { site, now, today, actor, person } = acting;
  const copy = newId(now);
  const certificate = certificateOf(made, proofs, {
    on: today,
    by: actor,
    file: copy,
    source: { file, sha256: source.sha256, type: source.type, pages: made.pages.length },
  });
  const by = person === undefined ? { actor } : { person };
  const unit = source.request.unit;
  const content = once(made.bytes);
  const received = await receiveFile(db, vault, { site, id: copy, name, unit, purpose: 'case', content, by, now });
  if (!received.ok) return received;
  const scanned = await settledScan(deps, acting, copy);
  const step =
    scanned.ok && scanned.value === 'clean'
      ? await takeStep(deps, acting, { request }, ['case.handle'], async ({ desk, seal }) =>
          keepRedactedCopy(desk, {
            copy,
            source: file,
            sha256: certificate.result.sha256,
            certificate: await seal('certificate', JSON.stringify(certificate)),
            ...(makings === undefined || makings.size === 0 ? {} : { makings: [...makings] }),
          }),
        )
      : scanned;
  if (step.ok && typeof step.value === 'object') return ok({ copy, certificate, seen: step.value.seen });
  await discardFile(db, vault, { site, id: copy, by: { actor: 'system/redaction' }, why: 'withdrawn', now });
  return step.ok ? fail({ code: 'redaction.not-clean', params: { proof: 'scan' } }) : step;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
