import type { Certificate } from '@gongkai/redaction';
import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import {
  ARCHIVE_HOLDS,
  foldRequest,
  openSearch,
  type ArchiveHolds,
  type ConferenceRecord,
  type FileRef,
  type LetterDraft,
  type RequestCase,
  type RequestEvent,
  type SearchRecord,
  type SealedRef,
} from '@gongkai/requests';
import { keptFile, namesOfStreams, readStream, transact, type RecordedEvent } from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { readCleanFile, type CleanFile, type ReadFileRefused } from '../files/read-clean-file.ts';
import { recordAccessIn } from '../ledger/record-access.ts';
import type { Acting } from '../people/acting.ts';
import { refusedToCase } from './case-permission.ts';
import type { KeptApplication } from './kept-application.ts';
import { gatherProceedings, type Proceeding } from './gather-proceedings.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { streamsIn } from './request-names.ts';
import { openSealedText } from './seal-text.ts';

/** Texts that belong to the file of a request, by what they are; the office's own notes do not. */
export type TextPaper = 'search' | 'reasons' | 'opinion' | 'withdrawal' | 'conferenceNote';

export type CasePaper = { readonly on: PlainDate } & (
  | { readonly kind: 'application' | 'correction'; readonly kept: KeptApplication }
  | { readonly kind: TextPaper; readonly text: string }
  | { readonly kind: 'searched'; readonly found: boolean; readonly said: SearchRecord }
  | { readonly kind: 'conference' | 'conferenceAnew'; readonly heldOn: PlainDate; readonly said: ConferenceRecord }
  | { readonly kind: 'letter'; readonly content: LetterDraft; readonly number: string | undefined }
  | ({ readonly kind: 'file' | 'copy' } & CleanFile)
  | { readonly kind: 'certificate'; readonly certificate: Certificate; readonly name: string; readonly by: string }
  | { readonly kind: 'erased'; readonly what: ErasedPaper; readonly number: string | undefined }
);

/** What a paper was that is no more: in its place the archive says so. */
export type ErasedPaper =
  'application' | 'correction' | 'conference' | 'conferenceAnew' | TextPaper | 'letter' | 'file' | 'copy' | 'certificate';

export type CasePapers = {
  readonly unit: string;
  /** The registration number. */
  readonly number: string;
  /** Oldest first. */
  readonly papers: readonly CasePaper[];
  /** What its archive holds besides, or held when it was laid away, so that it can be made again. */
  readonly holds: ArchiveHolds | undefined;
  /** How it was handled; empty where the archive does not hold it. */
  readonly proceedings: readonly Proceeding[];
  /** As it was when it was laid away. */
  readonly request: RequestCase;
  /** The archive that lies, and when something was erased since; undefined where none does. */
  readonly laidAway: { readonly on: PlainDate; readonly digest: string; readonly erasedOn: readonly PlainDate[] } | undefined;
  /** What members of staff and units are called, by their streams. */
  readonly names: ReadonlyMap<string, string>;
  /** How many events they were gathered from. */
  readonly seen: number;
};

export type GatherPapersRefused = RequestRefused | ReadFileRefused;

type Dated<Kind, Body> = Body & { readonly kind: Kind; readonly on: PlainDate };
type Sealed = Dated<
  Exclude<ErasedPaper, 'file' | 'copy' | 'certificate'>,
  {
    readonly record: SealedRef | undefined;
    readonly number?: string | undefined;
    readonly heldOn?: PlainDate;
    readonly found?: boolean;
    readonly files?: readonly FileRef[];
    readonly copies?: readonly FileRef[];
  }
>;

/**
 * All papers of a request as they came and left, for its archive: the application with its files, corrections, statements, searches, conferences and
 * every letter that left, with the redacted copies that went with it and their certificates; and how it was handled. Of an archived one
 * those that there were when it was laid away, so that its archive can be made again, byte by byte; in the place of what was erased since stands that it was.
 */
export async function gatherPapers(
  deps: RequestDeps & { readonly vault: Vault },
  acting: Acting,
  ask: { readonly request: string },
): Promise<Result<CasePapers, GatherPapersRefused>> {
  const { site, today } = acting;
  const of = `request/${ask.request}` as const;
  const events = await readStream(deps.db, site, of);
  const request = foldRequest(events);
  if (!request) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.handle', 'case.export'], request);
  if (refused) return fail(refused);
  if (!request.receipt) return fail({ code: 'request.not-received', cites: '条例 art. 31' });
  const recorded = await transact(deps.db, (tx) =>
    recordAccessIn(tx, { ...acting, looked: 'exported', subject: of, data: 'identity' }),
  );
  if (!recorded.ok) return recorded;
  const papers: CasePaper[] = [];
  const files = new Set<string>();
  const laidAway = untilArchived(events, request);
  const laid = foldRequest(laidAway) ?? request;
  for (const sealed of sealedIn(laidAway, laid)) {
    const opened = sealed.record && (await openSealedText(deps.db, deps, site, ask.request, sealed.record.record));
    const isErased = opened?.ok === false && opened.failure.code === 'record.erased';
    if (opened?.ok === false && !isErased) return opened;
    if (isErased) papers.push({ kind: 'erased', what: sealed.kind, on: sealed.on, number: sealed.number });
    const paper = opened?.ok ? paperOf(sealed, opened.value.text) : undefined;
    if (paper) papers.push(paper);
    const enclosed = paper && 'kept' in paper ? paper.kept.attachments : (sealed.files ?? []);
    // A correction brings the files of the first application along.
    for (const file of enclosed.filter((each) => !files.has(each))) {
      files.add(file);
      const read = await readUnlessErased(deps, acting, file, of);
      if (!read.ok) return read;
      const { value } = read;
      papers.push(value ? { kind: 'file', on: sealed.on, ...value } : erased('file', sealed.on));
    }
    for (const copy of sealed.copies ?? []) {
      const gone = await copyOf(deps, acting, { request: laid, of, copy, on: sealed.on });
      if (!gone.ok) return gone;
      papers.push(...gone.value);
    }
  }
  const holds = request.laidAway ? request.laidAway.holds : ARCHIVE_HOLDS;
  const proceedings = holds ? await gatherProceedings(deps, { site, request: ask.request, holds }, laidAway, laid) : ok([]);
  if (!proceedings.ok) return proceedings;
  const names = await namesOfStreams(deps.db, site, streamsIn(laid, laidAway), request.archivedOn ?? today);
  return ok({
    unit: names.get(`unit/${request.unit}`) ?? request.unit,
    number: request.receipt.number,
    papers,
    holds,
    proceedings: proceedings.value,
    request: laid,
    laidAway: laidArchive(request, events.slice(laidAway.length)),
    names,
    seen: events.length,
  });
}

function paperOf(
  { kind, on, number, heldOn = on, found = false }: Sealed,
  text: string,
): Exclude<CasePaper, { readonly kind: 'file' | 'copy' | 'certificate' | 'erased' }> {
  if (kind === 'letter') return { kind, on, content: JSON.parse(text) as LetterDraft, number };
  if (kind === 'application' || kind === 'correction') return { kind, on, kept: JSON.parse(text) as KeptApplication };
  if (kind === 'conference' || kind === 'conferenceAnew') return { kind, on, heldOn, said: JSON.parse(text) as ConferenceRecord };
  const said = kind === 'search' ? openSearch(text) : undefined;
  return said ? { kind: 'searched', on, found, said } : { kind: kind, on, text };
}

type LeftCopy = {
  readonly request: RequestCase;
  readonly of: `request/${string}`;
  readonly copy: FileRef;
  readonly on: PlainDate;
};

/** A copy that went with a letter, and its certificate. */
async function copyOf(
  deps: RequestDeps & { readonly vault: Vault },
  acting: Acting,
  { request, of, copy, on }: LeftCopy,
): Promise<Result<readonly CasePaper[], GatherPapersRefused>> {
  const made = request.copies.find((each) => each.copy === copy);
  if (made === undefined) return ok([]);
  const read = await readUnlessErased(deps, acting, copy, of);
  if (!read.ok) return read;
  const opened = await openSealedText(deps.db, deps, acting.site, of.slice('request/'.length), made.certificate.record);
  if (!opened.ok && opened.failure.code !== 'record.erased') return opened;
  const left = read.value ? ({ kind: 'copy', on, ...read.value } as const) : erased('copy', on);
  if (!opened.ok) return ok([left, erased('certificate', on)]);
  const certificate = JSON.parse(opened.value.text) as Certificate;
  const names = await namesOfStreams(deps.db, acting.site, [certificate.by], certificate.on);
  const name = read.value?.name ?? '';
  return ok([left, { kind: 'certificate', on, certificate, name, by: names.get(certificate.by) ?? certificate.by }]);
}

const erased = (what: ErasedPaper, on: PlainDate): CasePaper => ({ kind: 'erased', what, on, number: undefined });

/** A file of the request; undefined where it was done away with, as the ledger says. */
async function readUnlessErased(
  deps: RequestDeps & { readonly vault: Vault },
  acting: Acting,
  file: FileRef,
  of: string,
): Promise<Result<CleanFile | undefined, ReadFileRefused>> {
  const read = await readCleanFile(deps, acting, file, { how: 'exported', of });
  if (read.ok || read.failure.code !== 'file.not-found') return read;
  return (await keptFile(deps.db, acting.site, file))?.state === 'discarded' ? ok(undefined) : read;
}

type Events = readonly RecordedEvent<RequestEvent>[];

const untilArchived = (events: Events, { laidAway }: RequestCase): Events =>
  laidAway ? events.slice(0, laidAway.at - 1) : events;

const laidArchive = ({ archivedOn, laidAway }: RequestCase, since: Events): CasePapers['laidAway'] =>
  archivedOn && laidAway
    ? {
        on: archivedOn,
        digest: laidAway.digest,
        erasedOn: since.filter(({ type }) => type === 'record.erased').map(({ on }) => on),
      }
    : undefined;

/** What of each event is a paper. A letter stands where it left for the first time, as it was numbered. */
function sealedIn(events: Events, { letters }: RequestCase): readonly Sealed[] {
  return events.flatMap(({ type, body, on }): Sealed[] => {
    switch (type) {
      case 'request.submitted':
        return [{ kind: 'application', on, record: body.application }];
      case 'correction.received':
        return [{ kind: 'correction', on, record: body.application }];
      case 'request.searched':
        return [{ kind: 'search', on, record: body.record, found: body.found }];
      case 'reasons.received':
        return [{ kind: 'reasons', on, record: body.statement }];
      case 'party.answered':
        return [{ kind: 'opinion', on, record: body.statement, files: body.files ?? [] }];
      case 'request.withdrawn':
        return body.statement ? [{ kind: 'withdrawal', on, record: body.statement }] : [];
      case 'request.noted':
        return body.kind === 'conference' ? [{ kind: 'conferenceNote', on, record: body.text }] : [];
      case 'conference.recorded':
        return [{ kind: 'conference', on, record: body.record, heldOn: body.heldOn }];
      case 'conference.corrected':
        return [{ kind: 'conferenceAnew', on, record: body.record, heldOn: body.heldOn }];
      case 'letter.dispatched': {
        const letter = letters.get(body.letter);
        return letter
          ? [
              {
                kind: 'letter',
                on,
                record: letter.final ?? letter.content,
                number: letter.number,
                copies: letter.copies,
                files: (letter.annexes ?? []).map(({ file }) => file),
              },
            ]
          : [];
      }
      default:
        return [];
    }
  });
}
