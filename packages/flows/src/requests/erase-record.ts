import { fail, ok, type Result } from '@gongkai/kernel';
import { dropApplicantMark, dropRequestMarks, eraseSealedRecord, sealedRecords } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type EraseRecordAsk = StepAsk & {
  readonly record: string;
  /** `expired`: its time of keeping is over; `asked`: the person asked for it (个人信息保护法 art. 47). */
  readonly why: 'expired' | 'asked';
};

/**
 * Takes key and bytes of a sealed record away for good; the events stay as they are, and so does what they prove. With the application
 * goes everything by which the applicant could be found. Only of a closed request: an open one cannot be answered to nobody.
 */
export function eraseRecord(deps: RequestDeps, acting: Acting, ask: EraseRecordAsk): Promise<Result<StepDone, RequestRefused>> {
  const { request: id, record, why } = ask;
  const { site, today } = acting;
  return takeStep(deps, acting, ask, ['case.erase'], async ({ tx, desk, request }) => {
    if (!request.answer && request.endedOn === undefined)
      return fail({ code: 'request.not-answered', cites: '个人信息保护法 art. 47' });
    const [kept] = await sealedRecords(tx, site, `request/${id}`, [record]);
    if (!kept) return fail({ code: 'record.missing' });
    if (!(await eraseSealedRecord(tx, site, { stream: `request/${id}`, id: record, on: today })))
      return fail({ code: 'record.erased', params: { on: kept.erasedOn ?? '' } });
    if (kept.kind === 'application') {
      await dropApplicantMark(tx, site, id);
      for (const kind of ['submission', 'tracking'] as const) await dropRequestMarks(tx, site, id, kind);
    }
    return ok([{ type: 'record.erased', on: desk.day.on, body: { record, why } }]);
  });
}
