import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { detectPersonalData, type OutcomeId } from '@gongkai/law';
import type { RequestId, SealedRef, UnitRef } from '../case/refs.ts';
import { art } from '../steps/desk.ts';
import type { Topic } from '../topics/topic.ts';
import { careOfAll, type Care } from './care.ts';
import type { Proposal, ProposalEvent, ProposalStep } from './proposal.ts';

export type ProposalCode =
  | 'proposal.not-answered'
  | 'proposal.already-public'
  | 'proposal.not-given'
  | 'proposal.of-another'
  | 'proposal.care-missing'
  | 'proposal.seconded-before'
  | 'proposal.not-proposed'
  | 'proposal.not-accepted'
  | 'proposal.same-person'
  | 'proposal.of-applicant'
  | 'proposal.not-yours'
  | 'proposal.day-past'
  | 'proposal.day-wrong'
  | 'proposal.text-missing'
  | 'proposal.text-too-long'
  | 'proposal.personal-data'
  | 'proposal.nothing-to-undo';
export type ProposalRefused = Failure<ProposalCode>;
export type ProposalDecided = Result<readonly ProposalEvent[], ProposalRefused>;

/** What of a request a proposal is decided on. */
export type ProposalGround = {
  readonly request: RequestId;
  readonly unit: UnitRef;
  /** Absent as long as it is not answered, and where the answer was set aside. */
  readonly outcome?: OutcomeId;
  readonly care: readonly Care[];
  readonly topic?: Topic;
  /** It is behind another proposal, which is not over. */
  readonly taken: boolean;
};

type By = { readonly on: PlainDate; readonly by: string };

const refuse = (code: ProposalCode, params: Failure['params'] & {} = {}, cites = art(44)) =>
  fail({ code, cites, ...(Object.keys(params).length === 0 ? {} : { params }) });

/** Arts. 14–16 and 37 say why something was not given; they hold for everybody else too. */
const CARE_CITES = `${art(14)}、${art(15)}、${art(16)}、${art(37)}`;

/**
 * Whether an answer can be proposed for publication at all: information was given, or was there and withheld. Of an applicant only what was given to
 * him, for he has not seen the rest.
 */
export function refusedGround(
  { outcome, taken }: Pick<ProposalGround, 'outcome' | 'taken'>,
  byApplicant: boolean,
): ProposalRefused | undefined {
  const code = groundCode(outcome, byApplicant) ?? (taken ? 'proposal.of-another' : undefined);
  return code && { code, cites: art(44) };
}

function groundCode(outcome: OutcomeId | undefined, byApplicant: boolean): ProposalCode | undefined {
  if (outcome === undefined) return 'proposal.not-answered';
  if (outcome === 'granted.already_public') return 'proposal.already-public';
  if (outcome === 'granted.provided' || outcome === 'partial') return undefined;
  return !byApplicant && outcome.startsWith('denied.') && outcome !== 'denied.query_matter' ? undefined : 'proposal.not-given';
}

/**
 * 答复内容转主动公开建议 (条例 art. 44): an officer proposes that what was asked for is published, over one request or several that ask for the same. What was
 * withheld, given in part, or tells of people is not proposed without saying why it can be published all the same.
 *
 * @param applicants how many people asked
 */
export function makeProposal(
  grounds: readonly [ProposalGround, ...ProposalGround[]],
  applicants: number,
  { what, careReason }: { readonly what: SealedRef; readonly careReason?: SealedRef | undefined },
  { on }: By,
): ProposalDecided {
  for (const ground of grounds) {
    const refused = refusedGround(ground, false);
    if (refused) return fail(refused);
  }
  const care = careOfAll(grounds.map((each) => each.care));
  if (care.length > 0 && !careReason) return refuse('proposal.care-missing', { care: care.join('、') }, CARE_CITES);
  const [{ unit, topic }] = grounds;
  const body = {
    unit,
    source: grounds.length > 1 && applicants > 1 ? ('several' as const) : ('officer' as const),
    requests: grounds.map(({ request }) => request),
    applicants,
    what,
    care,
    ...(careReason ? { careReason } : {}),
    ...(topic ? { topic } : {}),
  };
  return ok([{ type: 'proposal.made', on, body }]);
}

/** An applicant proposes that what was given to him is published. What asks for care is weighed by whoever accepts it. */
export function proposeAsApplicant(
  { request, unit, topic, care, outcome }: ProposalGround,
  what: SealedRef | undefined,
  on: PlainDate,
): ProposalDecided {
  const refused = refusedGround({ ...(outcome ? { outcome } : {}), taken: false }, true);
  if (refused) return fail(refused);
  const said = { ...(what ? { what } : {}), ...(topic ? { topic } : {}) };
  return ok([
    { type: 'proposal.made', on, body: { unit, source: 'applicant', requests: [request], applicants: 1, care, ...said } },
  ]);
}

/** He proposes what an officer, or another applicant, has proposed with his request behind it. Once. */
export function secondProposal(
  proposal: Proposal,
  request: RequestId,
  what: SealedRef | undefined,
  on: PlainDate,
): ProposalDecided {
  const before = proposal.voices.find((voice) => voice.request === request);
  if (before) return refuse('proposal.seconded-before', { on: before.on });
  return ok([{ type: 'proposal.seconded', on, body: { request, ...(what ? { what } : {}) } }]);
}

/**
 * It is to become proactive: where in the catalogue and by when. Decided by another person than the one who proposed it [house rule], on what asks for care now.
 */
export function acceptProposal(
  proposal: Proposal,
  grounds: readonly ProposalGround[],
  said: { readonly place: string; readonly by: PlainDate; readonly careReason?: SealedRef | undefined },
  { on, by }: By,
): ProposalDecided {
  if (proposal.state !== 'proposed') return refuse('proposal.not-proposed', { state: proposal.state });
  if (proposal.madeBy === by) return refuse('proposal.same-person', {}, art(45));
  for (const { outcome } of grounds) {
    const refused = refusedGround({ ...(outcome ? { outcome } : {}), taken: false }, false);
    if (refused) return fail(refused);
  }
  const place = plainText('place', said.place, 200, on);
  if (!place.ok) return place;
  if (said.by < on) return refuse('proposal.day-past', { on: said.by });
  const care = careOfAll([proposal.care, ...grounds.map((each) => each.care)]);
  const weighed = said.careReason ?? (care.every((each) => proposal.care.includes(each)) ? proposal.careReason : undefined);
  if (care.length > 0 && !weighed) return refuse('proposal.care-missing', { care: care.join('、') }, CARE_CITES);
  const reason = said.careReason ? { careReason: said.careReason } : {};
  return ok([{ type: 'proposal.accepted', on, body: { place: place.value, by: said.by, ...reason } }]);
}

/** It stays as it is, with the reason, which the applicant who proposed it is told. */
export function declineProposal(proposal: Proposal, reason: SealedRef, { on }: By): ProposalDecided {
  if (proposal.state !== 'proposed') return refuse('proposal.not-proposed', { state: proposal.state });
  return ok([{ type: 'proposal.declined', on, body: { reason } }]);
}

/** It stands there: since when, and where it is read (an address, an issue of the gazette). */
export function publishProposal(
  proposal: Proposal,
  said: { readonly publishedOn: PlainDate; readonly address: string },
  { on }: By,
): ProposalDecided {
  const { accepted } = proposal;
  if (proposal.state !== 'accepted' || !accepted) return refuse('proposal.not-accepted', { state: proposal.state });
  if (said.publishedOn > on || said.publishedOn < accepted.on) return refuse('proposal.day-wrong', { from: accepted.on, to: on });
  const address = plainText('address', said.address, 500, isLink(said.address) ? undefined : on);
  if (!address.ok) return address;
  return ok([{ type: 'proposal.published', on, body: { publishedOn: said.publishedOn, address: address.value } }]);
}

/** The office gives up what it proposed itself; what an applicant proposed is accepted or declined. */
export function withdrawProposal(proposal: Proposal, reason: SealedRef, { on }: By): ProposalDecided {
  if (proposal.state !== 'proposed' && proposal.state !== 'accepted')
    return refuse('proposal.not-proposed', { state: proposal.state });
  if (proposal.source === 'applicant' || proposal.voices.length > 0) return refuse('proposal.of-applicant');
  return ok([{ type: 'proposal.withdrawn', on, body: { reason } }]);
}

/** The applicant takes his own back as long as nobody has decided on it. */
export function withdrawOwnProposal(proposal: Proposal, request: RequestId, on: PlainDate): ProposalDecided {
  if (proposal.state !== 'proposed') return refuse('proposal.not-proposed', { state: proposal.state });
  const isOnlyHis = proposal.source === 'applicant' && proposal.voices.every((voice) => voice.request === request);
  return isOnlyHis ? ok([{ type: 'proposal.withdrawn', on, body: {} }]) : refuse('proposal.not-yours');
}

/**
 * The last step was a slip: it stands as before it. What the applicant took back himself stays taken back.
 *
 * @param grounds what the requests behind it are now: another proposal may have them meanwhile
 */
export function undoProposalStep(
  proposal: Proposal,
  grounds: readonly Pick<ProposalGround, 'taken'>[],
  reason: SealedRef,
  { on }: By,
): ProposalDecided {
  const { last } = proposal;
  if (!last || last.by === 'public') return refuse('proposal.nothing-to-undo');
  if (grounds.some(({ taken }) => taken)) return refuse('proposal.of-another');
  return ok([{ type: 'proposal.undone', on, body: { event: last.event, type: last.type, reason } }]);
}

/** Which steps a proposal can take, whoever takes them. */
export function openProposalSteps({ state, source, voices, last }: Proposal): readonly ProposalStep[] {
  const mayUndo = last !== undefined && last.by !== 'public';
  const mayWithdraw = source !== 'applicant' && voices.length === 0;
  return [
    ...(state === 'proposed' ? (['accept', 'decline'] as const) : []),
    ...(state === 'accepted' ? (['publish'] as const) : []),
    ...((state === 'proposed' || state === 'accepted') && mayWithdraw ? (['withdraw'] as const) : []),
    ...(mayUndo ? (['undo'] as const) : []),
  ];
}

/** Only such an address becomes a link. */
export const isLink = (address: string): boolean => /^https?:\/\/[^\s"<>]+$/iu.test(address.trim());

/** Words that stand in the ledger for good: nothing of anybody may be in them. */
function plainText(
  what: 'place' | 'address',
  text: string,
  most: number,
  on: PlainDate | undefined,
): Result<string, ProposalRefused> {
  const said = text.normalize('NFC').trim();
  if (said === '') return refuse('proposal.text-missing', { what });
  if (said.length > most) return refuse('proposal.text-too-long', { what, most });
  const found = on !== undefined && detectPersonalData(said, { on }).length > 0;
  return found ? refuse('proposal.personal-data', { what }, art(15)) : ok(said);
}
