import { fail, type Failure, type Result } from '@gongkai/kernel';
import { hearParty as decide, type PartyId, type PartyOpinion } from '@gongkai/requests';
import { attachUploads, type Tx } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { missingFile } from './missing-file.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { sealedTextIf, takeStep, type StepAsk, type StepDone } from './take-step.ts';

export type HearPartyAsk = StepAsk & {
  readonly party: PartyId;
  readonly opinion: PartyOpinion;
  readonly statement?: string;
  /** Files of the vault that came with it. */
  readonly attachments?: readonly string[];
};

/**
 * The word of a third party or another agency, with what it wrote and what it enclosed.
 *
 * @param mayNot asked in the transaction that takes it: what let the party in may be gone by then
 */
export function hearParty<F extends Failure = never>(
  deps: RequestDeps,
  acting: Acting,
  ask: HearPartyAsk,
  mayNot: (tx: Tx) => Promise<F | undefined> = () => Promise.resolve(undefined),
): Promise<Result<StepDone, RequestRefused | F>> {
  const { party, opinion, attachments = [] } = ask;
  return takeStep<F>(deps, acting, ask, ['case.handle'], async ({ tx, desk, request, seal }) => {
    const refused = await mayNot(tx);
    if (refused) return fail(refused);
    const missing = await missingFile(tx, acting.site, request.unit, attachments);
    if (missing) return fail(missing);
    const sealed = await sealedTextIf(seal, 'statement', ask.statement);
    if (!sealed.ok) return sealed;
    const statement = sealed.value ? { statement: sealed.value } : {};
    const files = attachments.length > 0 ? { files: attachments } : {};
    await attachUploads(tx, acting.site, attachments);
    return decide(desk, { party, opinion, ...statement, ...files });
  });
}
