import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '@gongkai/law';
import {
  foldProposal,
  openProposalSteps,
  type Proposal,
  type ProposalRefused,
  type ProposalStep,
  type SealedRef,
} from '@gongkai/requests';
import type { PermissionRefused, Verb } from '@gongkai/staff';
import { casesOf, readStream, unitPath, type ProposalCase, type Tx } from '@gongkai/store';
import { recordAccessIn } from '../../ledger/record-access.ts';
import { refusedTo, type Acting } from '../../people/acting.ts';
import type { RequestDeps, RequestRefused } from '../request-deps.ts';
import { openSealedText } from '../seal-text.ts';

/** A text that was sealed; `null` where it was erased with the application that it lay with. */
export type OpenedText = string | null;

/** A proposal as the staff reads it. */
export type OpenedProposal = {
  readonly id: string;
  readonly proposal: Proposal;
  readonly cases: readonly ProposalCase[];
  readonly what?: OpenedText;
  readonly careReason?: OpenedText;
  readonly declineReason?: OpenedText;
  /** What applicants wrote who proposed it themselves. */
  readonly voices: readonly { readonly request: string; readonly on: PlainDate; readonly what?: OpenedText }[];
  readonly steps: readonly { readonly step: ProposalStep; readonly refused?: ProposalRefused | PermissionRefused }[];
};

/** Which right each step asks for. */
const VERBS: Readonly<Record<ProposalStep, Verb>> = {
  accept: 'proposal.decide',
  decline: 'proposal.decide',
  publish: 'proposal.make',
  withdraw: 'proposal.make',
  undo: 'proposal.decide',
};

/** A proposal with its texts, its requests and what whoever looks may do with it. What applicants wrote is theirs: that it was looked at is in the ledger first. */
export async function openProposal(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  acting: Acting,
  id: string,
): Promise<Result<OpenedProposal | undefined, RequestRefused>> {
  const { site, today } = acting;
  const proposal = foldProposal(await readStream(tx, site, `proposal/${id}`));
  if (!proposal) return ok(undefined);
  const first = proposal.requests[0] ?? '';
  for (const { request, what } of proposal.voices) {
    if (!what) continue;
    const subject = `request/${request}`;
    const recorded = await recordAccessIn(tx, { ...acting, looked: 'viewed', subject, data: 'content', reason: 'proposal' });
    if (!recorded.ok) return recorded;
  }
  const open = (of: string, ref: SealedRef | undefined) => openText(tx, deps, site, of, ref);
  // What an applicant wrote is his voice.
  const what = await open(first, proposal.source === 'applicant' ? undefined : proposal.what);
  if (!what.ok) return what;
  const careReason = await open(first, proposal.careReason);
  if (!careReason.ok) return careReason;
  const declined = await open(first, proposal.state === 'declined' ? proposal.declined?.reason : undefined);
  if (!declined.ok) return declined;
  const voices: OpenedProposal['voices'][number][] = [];
  for (const voice of proposal.voices) {
    const words = await open(voice.request, voice.what);
    if (!words.ok) return words;
    voices.push({ request: voice.request, on: voice.on, ...(words.value === undefined ? {} : { what: words.value }) });
  }
  const path = await unitPath(tx, site, proposal.unit, today);
  const by = acting.actor.replace(/^staff\//, '');
  return ok({
    id,
    proposal,
    cases: await casesOf(tx, site, proposal.requests),
    voices,
    ...(what.value === undefined ? {} : { what: what.value }),
    ...(careReason.value === undefined ? {} : { careReason: careReason.value }),
    ...(declined.value === undefined ? {} : { declineReason: declined.value }),
    steps: openProposalSteps(proposal).map((step) => {
      const own: ProposalRefused = { code: 'proposal.same-person', cites: cite('disclosure', 45) };
      const refused =
        refusedTo(acting, VERBS[step], { unit: proposal.unit, path }) ??
        (step === 'accept' && proposal.madeBy === by ? own : undefined);
      return refused ? { step, refused } : { step };
    }),
  });
}

/** `undefined` where there is none. */
export async function openText(
  tx: Tx,
  deps: Pick<RequestDeps, 'vault'>,
  site: Acting['site'],
  request: string,
  ref: SealedRef | undefined,
): Promise<Result<OpenedText | undefined, RequestRefused>> {
  if (!ref) return ok(undefined);
  const opened = await openSealedText(tx, deps, site, request, ref.record);
  if (opened.ok) return ok(opened.value.text);
  return opened.failure.code === 'record.erased' ? ok(null) : opened;
}
