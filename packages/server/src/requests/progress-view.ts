import { showUnit, type TrackedRequest } from '@gongkai/flows';
import { letterRow } from '@gongkai/law';
import { deadlineView, type ApplicantAct, type RequestProgressView } from '@gongkai/ui';
import { chineseDay, progressText, STAGE_NAMES } from '@gongkai/wording';
import { publicly, type RequestContext } from './request-context.ts';

/** What the page of a request shows its applicant. */
export async function progressView(
  context: RequestContext,
  site: number,
  tracked: TrackedRequest,
): Promise<Omit<RequestProgressView, 'asker' | 'done' | 'failure'>> {
  const unit = await showUnit(context.db, publicly(context, site), { unit: tracked.unit, on: tracked.submittedOn });
  const codes = new Map(tracked.letters.map(({ letter, code }) => [letter, code]));
  return {
    unit: unit.ok ? unit.value.name : '',
    number: tracked.number ?? null,
    stage: STAGE_NAMES[tracked.stage],
    due: tracked.due && tracked.answer === undefined ? deadlineView(tracked.due) : null,
    history: tracked.timeline.flatMap(({ type, on, letter }) => {
      const what = progressText(type, letter === undefined ? undefined : codes.get(letter));
      return what === undefined ? [] : [{ on: chineseDay(on), what }];
    }),
    letters: tracked.letters.map(({ letter, code, number, on, copies }) => ({
      id: letter,
      title: letterRow(code).title,
      number: number ?? '',
      on: chineseDay(on),
      copies,
    })),
    acts: actsOf(tracked),
  };
}

const actsOf = ({ correctUntil, reasonsUntil, fee, rating, mayWithdraw }: TrackedRequest): readonly ApplicantAct[] => [
  ...(correctUntil === undefined ? [] : [{ act: 'correct', until: chineseDay(correctUntil) } as const]),
  ...(reasonsUntil === undefined ? [] : [{ act: 'reasons', until: chineseDay(reasonsUntil) } as const]),
  ...(fee === undefined
    ? []
    : [{ act: 'fee', amount: fee.amount, until: fee.payUntil === undefined ? null : chineseDay(fee.payUntil) } as const]),
  ...(rating === undefined
    ? []
    : [
        {
          act: 'rate',
          given: rating.given ?? null,
          until: rating.until === undefined ? null : chineseDay(rating.until),
        } as const,
      ]),
  ...(mayWithdraw ? [{ act: 'withdraw' } as const] : []),
];
