import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { foldRequest, type ApplicationRefused, type LetterContent, type LetterId } from '@gongkai/requests';
import { readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import { asApplicant } from './as-applicant.ts';
import type { TrackingProof, TrackingRefused } from './find-tracked.ts';
import { receiveCorrection, type ReceiveCorrectionAsk } from './receive-correction.ts';
import { receiveReasons } from './receive-reasons.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';
import type { StepDone } from './take-step.ts';
import { lettersToApplicant } from './track-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

type ByCodeRefused = RequestRefused | ApplicationRefused | TrackingRefused;
type Answered<T = StepDone> = Promise<Result<T, ByCodeRefused>>;

/** The applicant answers a notice to correct, by code and name. He is told of what would still lack: nobody may ask him a second time. */
export const correctByCode = (
  deps: RequestDeps,
  proof: TrackingProof,
  now: Date,
  said: Pick<ReceiveCorrectionAsk, 'brought' | 'attachments' | 'identity'>,
): Answered =>
  asApplicant<StepDone, ByCodeRefused>(deps, proof, now, (acting, request) =>
    receiveCorrection(deps, acting, { ...said, request, mustBeWhole: true }),
  );

/** The applicant gives the reasons that he was asked for (条例 art. 35). */
export const giveReasonsByCode = (deps: RequestDeps, proof: TrackingProof, now: Date, text: string): Answered =>
  asApplicant(deps, proof, now, (acting, request) => receiveReasons(deps, acting, { request, text }));

/** `withdrawal.not-confirmed`: he has not said that he means it. */
export type WithdrawByCodeRefused = ByCodeRefused | Failure<'withdrawal.not-confirmed'>;

/** The applicant gives the request up. It cannot be brought back: only who says that he is sure is taken at his word. */
export const withdrawByCode = (
  deps: RequestDeps,
  proof: TrackingProof,
  now: Date,
  { sure }: { readonly sure: boolean },
): Promise<Result<StepDone, WithdrawByCodeRefused>> =>
  asApplicant<StepDone, WithdrawByCodeRefused>(deps, proof, now, async (acting, request) =>
    sure ? withdrawRequest(deps, acting, { request }) : fail({ code: 'withdrawal.not-confirmed' }),
  );

/** A letter that was sent to the applicant, word by word as it left. */
export const readLetterByCode = (deps: RequestDeps, proof: TrackingProof, now: Date, letter: LetterId): Answered<LetterContent> =>
  asApplicant(deps, proof, now, (acting, id) =>
    transact(deps.db, async (tx): Answered<LetterContent> => {
      const request = foldRequest(await readStream(tx, proof.site, `request/${id}`));
      const found = request && lettersToApplicant(request).some((each) => each.letter === letter) && request.letters.get(letter);
      if (!found || !found.final) return fail({ code: 'record.missing' });
      const recorded = await recordAccessIn(tx, { ...acting, looked: 'exported', subject: `request/${id}`, data: 'content' });
      if (!recorded.ok) return recorded;
      const opened = await openSealedText(tx, deps, proof.site, id, found.final.record);
      return opened.ok ? ok(JSON.parse(opened.value.text) as LetterContent) : opened;
    }),
  );
