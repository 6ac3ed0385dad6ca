import { showUnit, type TrackedRequest } from '@gongkai/flows';
import { letterTitle } from '@gongkai/law';
import { isLink } from '@gongkai/requests';
import {
  deadlineView,
  type ApplicantAct,
  type CorrectionFormView,
  type ProposalView,
  type RequestProgressView,
} from '@gongkai/ui';
import { chineseDay, progressText, STAGE_NAMES } from '@gongkai/wording';
import { newFormKey, UPLOADS_SHOWN } from './keep-sent-files.ts';
import { publicly, type RequestContext } from './request-context.ts';

/** What was typed into a correction that was not taken, with the files that have come. */
export type TypedCorrection = Pick<CorrectionFormView, 'values' | 'faults' | 'formKey' | 'kept'> & {
  readonly refusedFiles: readonly string[];
};

/** What the page of a request shows its applicant. */
export async function progressView(
  context: RequestContext,
  site: number,
  tracked: TrackedRequest,
  typed?: TypedCorrection,
): Promise<Omit<RequestProgressView, 'asker' | 'done' | 'failure' | 'refusedFiles'>> {
  const unit = await showUnit(context.db, publicly(context, site), { unit: tracked.unit, on: tracked.submittedOn });
  const titles = new Map(tracked.letters.map(({ letter, code }) => [letter, letterTitle(code, tracked.nature)]));
  return {
    unit: unit.ok ? unit.value.name : '',
    number: tracked.number ?? null,
    stage: STAGE_NAMES[tracked.stage],
    due: tracked.due && tracked.answer === undefined ? deadlineView(tracked.due) : null,
    history: tracked.timeline.flatMap(({ type, on, letter, receipt }) => {
      const what = progressText(type, letter === undefined ? undefined : titles.get(letter), receipt);
      return what === undefined ? [] : [{ on: chineseDay(on), what }];
    }),
    letters: tracked.letters.map(({ letter, code, number, on, copies }) => ({
      id: letter,
      title: letterTitle(code, tracked.nature),
      number: number ?? '',
      on: chineseDay(on),
      copies,
    })),
    acts: actsOf(tracked, typed),
  };
}

const freshCorrection = (): TypedCorrection => ({ values: {}, faults: [], formKey: newFormKey(), kept: [], refusedFiles: [] });

const actsOf = (
  { correctUntil, lacks, reasonsUntil, fee, rating, proposal, mayWithdraw }: TrackedRequest,
  typed: TypedCorrection | undefined,
): readonly ApplicantAct[] => [
  ...(correctUntil === undefined
    ? []
    : [
        {
          act: 'correct',
          until: chineseDay(correctUntil),
          lacks,
          uploads: UPLOADS_SHOWN,
          ...(typed ?? freshCorrection()),
        } as const,
      ]),
  ...(reasonsUntil === undefined ? [] : [{ act: 'reasons', until: chineseDay(reasonsUntil) } as const]),
  ...(fee === undefined
    ? []
    : [
        {
          act: 'fee',
          amount: fee.amount,
          restarts: fee.restarts,
          payment: fee.payment ?? null,
          lapsed: fee.lapsed,
          until: fee.payUntil === undefined ? null : chineseDay(fee.payUntil),
        } as const,
      ]),
  ...(rating === undefined
    ? []
    : [
        {
          act: 'rate',
          given: rating.given ?? null,
          until: rating.until === undefined ? null : chineseDay(rating.until),
        } as const,
      ]),
  ...(proposal.may || proposal.told ? [{ act: 'propose', may: proposal.may, told: toldOf(proposal.told) } as const] : []),
  ...(mayWithdraw ? [{ act: 'withdraw' } as const] : []),
];

function toldOf(told: TrackedRequest['proposal']['told']): ProposalView['told'] {
  if (!told) return null;
  const on = chineseDay(told.on);
  switch (told.state) {
    case 'proposed':
      return { state: 'proposed', on, mayWithdraw: told.mayWithdraw };
    case 'accepted':
      return { state: 'accepted', on, place: told.place ?? '', due: told.due === undefined ? '' : chineseDay(told.due) };
    case 'published':
      return { state: 'published', on, address: told.address ?? '', link: isLink(told.address ?? '') };
    case 'declined':
      return { state: 'declined', on, reason: told.reason ?? null };
    case 'withdrawn':
      return { state: 'withdrawn', on };
  }
}
