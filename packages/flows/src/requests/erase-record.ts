import { fail, ok, type Result } from '@gongkai/kernel';
import { foldRequest, type CaseLetter, type RequestCase, type RequestEvent } from '@gongkai/requests';
import {
  dropApplicantMark,
  dropRequestMarks,
  eraseSealedRecord,
  readStream,
  sealedRecords,
  type KeptRecord,
  type RecordedEvent,
  type SiteId,
} from '@gongkai/store';
import type { Vault } from '@gongkai/vault';
import { discardFile } from '../files/discard-file.ts';
import { refusedToCase } from './case-permission.ts';
import type { KeptApplication } from './kept-application.ts';
import { openKept } from './seal-text.ts';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type EraseRecordAsk = StepAsk & {
  readonly record: string;
  /** `expired`: its time of keeping is over; `asked`: the person asked for it (个人信息保护法 art. 47). */
  readonly why: 'expired' | 'asked';
};

type EraseDeps = RequestDeps & { readonly vault: Vault };

/**
 * Takes key and bytes of a sealed record away for good; the events stay as they are, and so does what they prove. With the application
 * goes everything by which the applicant could be found, what was written of it for the public list and in proposals, the files that came with it, and
 * copies made of those; with a certificate the copy, and the paper that it was made of unless another copy still rests on that; with a
 * letter the papers that went with it alone; with an opinion the files that came with it. Only of a closed request: an open one cannot be
 * answered to nobody. Files go first, so that an erasing that broke off is finished by asking again.
 */
export async function eraseRecord(
  deps: EraseDeps,
  acting: Acting,
  ask: EraseRecordAsk,
): Promise<Result<StepDone, RequestRefused>> {
  const { request: id, record, why } = ask;
  const { site, today } = acting;
  const events = await readStream(deps.db, site, `request/${id}`);
  const before = foldRequest(events);
  if (!before) return fail({ code: 'request.missing' });
  const refused = await refusedToCase(deps.db, acting, ['case.erase'], before);
  if (refused) return fail(refused);
  if (ask.seen !== undefined && ask.seen !== events.length) return fail({ code: 'store.conflict', params: { seen: ask.seen } });
  if (isOpen(before)) return fail(OPEN);
  const [kept] = await sealedRecords(deps.db, site, `request/${id}`, [record]);
  if (kept?.seal) {
    const files = await filesOf(deps, site, before, events, kept);
    if (!files.ok) return files;
    const by = { actor: acting.actor };
    for (const file of files.value) {
      const gone = await discardFile(deps.db, deps.vault, {
        site,
        id: file,
        by,
        why: why === 'asked' ? 'withdrawn' : 'expired',
        now: acting.now,
      });
      // Gone already: an erasing that broke off, or somebody has discarded it.
      if (!gone.ok && gone.failure.code !== 'file.not-found') return fail(gone.failure);
    }
  }
  return takeStep(deps, acting, ask, ['case.erase'], async ({ tx, desk, request }) => {
    if (isOpen(request)) return fail(OPEN);
    const [there] = await sealedRecords(tx, site, `request/${id}`, [record]);
    if (!there) return fail({ code: 'record.missing' });
    if (!(await eraseSealedRecord(tx, site, { stream: `request/${id}`, id: record, on: today })))
      return fail({ code: 'record.erased', params: { on: there.erasedOn ?? '' } });
    const erased = [record];
    if (there.kind === 'application') {
      await dropApplicantMark(tx, site, id);
      for (const kind of ['submission', 'tracking'] as const) await dropRequestMarks(tx, site, id, kind);
      // What was made of the application for everybody to read speaks of the same.
      const proposed = (await sealedRecords(tx, site, `request/${id}`)).filter(({ kind }) => kind === 'proposal');
      const made = [
        ...proposed.map(({ id: said }) => said),
        ...[...request.publicAnswers.values()].map(({ text }) => text.record),
      ];
      for (const each of made)
        if (await eraseSealedRecord(tx, site, { stream: `request/${id}`, id: each, on: today })) erased.push(each);
    }
    return ok(erased.map((each) => ({ type: 'record.erased' as const, on: desk.day.on, body: { record: each, why } })));
  });
}

const OPEN = { code: 'request.not-answered', cites: '个人信息保护法 art. 47' } as const;
const isOpen = ({ answer, endedOn }: RequestCase): boolean => answer === undefined && endedOn === undefined;

/** Which files of the vault go with a record. */
async function filesOf(
  deps: EraseDeps,
  site: SiteId,
  { copies, letters }: RequestCase,
  events: readonly RecordedEvent<RequestEvent>[],
  kept: KeptRecord,
): Promise<Result<readonly string[], RequestRefused>> {
  if (kept.kind === 'certificate') {
    const own = copies.find(({ certificate }) => certificate.record === kept.id);
    if (!own) return ok([]);
    const others = copies.filter(({ source, certificate }) => source === own.source && certificate.record !== kept.id);
    const erased = await sealedRecords(
      deps.db,
      site,
      kept.stream,
      others.map(({ certificate }) => certificate.record),
    );
    return ok([own.copy, ...(erased.some(({ seal }) => seal) ? [] : [own.source])]);
  }
  if (kept.kind === 'letter') {
    const isOwn = ({ content, final }: CaseLetter) => (final ?? content).record === kept.id;
    const elsewhere = [...letters.values()].filter((each) => !isOwn(each)).flatMap(({ annexes = [] }) => annexes);
    const own = [...letters.values()].filter(isOwn).flatMap(({ annexes = [] }) => annexes);
    return ok(own.map(({ file }) => file).filter((file) => !elsewhere.some((each) => each.file === file)));
  }
  const opinion = events.find(({ type, body }) => type === 'party.answered' && body.statement?.record === kept.id);
  if (opinion?.type === 'party.answered') return ok(opinion.body.files ?? []);
  if (kept.kind !== 'application') return ok([]);
  const opened = await openKept(deps.vault, kept);
  if (!opened.ok) return opened;
  const { attachments } = JSON.parse(opened.value.text) as KeptApplication;
  return ok([...attachments, ...copies.filter(({ source }) => attachments.includes(source)).map(({ copy }) => copy)]);
}
