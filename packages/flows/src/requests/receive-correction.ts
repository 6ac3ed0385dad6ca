import { fail, type Failure, type Result } from '@gongkai/kernel';
import { correctApplication, receiveCorrection as decide, type ApplicationRefused, type CorrectionForm } from '@gongkai/requests';
import { attachUploads, dropApplicantMark, putApplicantMark } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { applicationText, openApplication } from './kept-application.ts';
import { missingFile } from './missing-file.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { markOf } from './request-marks.ts';
import { STEP_VERBS } from './step-verbs.ts';
import { topicReader } from './topics/topic-reader.ts';
import { sealedText, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type ReceiveCorrectionAsk = StepAsk & {
  /** What is asked for, in its corrected words; and what the paper lacked, where it comes with it. */
  readonly brought: CorrectionForm;
  /** Files of the vault that came with it. */
  readonly attachments?: readonly string[];
  /** Which of those prove who asks. */
  readonly identity?: readonly string[];
  /** Refuses what would still lack something. */
  readonly mustBeWhole?: boolean;
};

export type ReceiveCorrectionRefused =
  RequestRefused | ApplicationRefused | Failure<'request.text-missing' | 'request.text-too-long'>;

/**
 * The corrected application has come, and the period of the answer begins anew (条例 art. 30). Who asks stays who he was; a proof of identity
 * that was missing is taken in, and from then on his requests are found by it. Words that are left blank stay as they were where something
 * else comes.
 */
export function receiveCorrection(
  deps: RequestDeps,
  acting: Acting,
  ask: ReceiveCorrectionAsk,
): Promise<Result<StepDone, ReceiveCorrectionRefused>> {
  return takeStep<ApplicationRefused>(deps, acting, ask, STEP_VERBS.receiveCorrection, async ({ tx, desk, request, seal }) => {
    const { brought, attachments: files = [] } = ask;
    const missing = await missingFile(tx, acting.site, request.unit, files);
    if (missing) return fail(missing);
    const before = await openApplication(tx, deps, acting.site, ask.request, request);
    if (!before.ok) return before;
    const { application, attachments } = before.value;
    const lacks = request.lacks ?? [];
    const read = correctApplication({ application, lacks }, brought, ask.mustBeWhole);
    if (!read.ok) return read;
    const proofs = [...(before.value.identity ?? []), ...(ask.identity ?? []).filter((file) => files.includes(file))];
    const corrected = {
      application: read.value.application,
      attachments: [...attachments, ...files],
      ...(proofs.length === 0 ? {} : { identity: proofs }),
    };
    const bringsNothing = files.length === 0 && Object.values(brought).every((text) => text.trim() === '');
    const sealed = await sealedText(seal, 'application', bringsNothing ? '' : applicationText(corrected));
    if (!sealed.ok) return sealed;
    await attachUploads(tx, acting.site, files);
    const said = { site: acting.site, unit: request.unit, today: acting.today };
    const topic = (await topicReader(tx, said))(read.value.application.content);
    const decided = decide(desk, sealed.value, { lacks: read.value.lacks, ...(topic ? { topic } : {}) });
    if (decided.ok && lacks.includes('identity') && !read.value.lacks.includes('identity')) {
      await dropApplicantMark(tx, acting.site, ask.request);
      const { identity } = read.value.application.applicant;
      await putApplicantMark(tx, acting.site, ask.request, markOf(deps.vault.ring(), acting.site, 'applicant', identity));
    }
    return decided;
  });
}
