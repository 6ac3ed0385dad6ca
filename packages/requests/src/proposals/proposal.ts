import type { PlainDate } from '@gongkai/kernel';
import type { RequestId, SealedRef, StaffRef, UnitRef } from '../case/refs.ts';
import type { Topic } from '../topics/topic.ts';
import type { Care } from './care.ts';

/** Where it came from: an applicant on his own page, an officer over one request, or several applicants who asked for the same thing. */
export const PROPOSAL_SOURCES = ['applicant', 'officer', 'several'] as const;
export type ProposalSource = (typeof PROPOSAL_SOURCES)[number];

export const PROPOSAL_STATES = ['proposed', 'accepted', 'published', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What can be done with one. */
export const PROPOSAL_STEPS = ['accept', 'decline', 'publish', 'withdraw', 'undo'] as const;
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

type ProposalBodies = {
  /** That what was given to applicants becomes proactive (条例 art. 44): which requests it rests on, what should be published, and what asks for care. */
  'proposal.made': {
    readonly unit: UnitRef;
    readonly source: ProposalSource;
    readonly requests: readonly RequestId[];
    /** How many people asked. */
    readonly applicants: number;
    /** What should be published; an applicant may leave it at what was given to him. */
    readonly what?: SealedRef;
    readonly care: readonly Care[];
    /** Why it can be published all the same. */
    readonly careReason?: SealedRef;
    readonly topic?: Topic;
  };
  /** An applicant proposes what is proposed already. */
  'proposal.seconded': { readonly request: RequestId; readonly what?: SealedRef };
  /** It becomes proactive: where in the catalogue, in words, and by when. */
  'proposal.accepted': { readonly place: string; readonly by: PlainDate; readonly careReason?: SealedRef };
  'proposal.declined': { readonly reason: SealedRef };
  'proposal.published': { readonly publishedOn: PlainDate; readonly address: string };
  /** Given up by whoever proposed it, before anything came of it. */
  'proposal.withdrawn': { readonly reason?: SealedRef };
  /** The step of that number was a slip. */
  'proposal.undone': { readonly event: number; readonly type: string; readonly reason: SealedRef };
};

export type ProposalEventType = keyof ProposalBodies;
export type ProposalEvent = {
  readonly [Type in ProposalEventType]: { readonly type: Type; readonly on: PlainDate; readonly body: ProposalBodies[Type] };
}[ProposalEventType];

/** As the history has it: who did it, and its number from 1. */
export type RecordedProposalEvent = ProposalEvent & { readonly actor: string; readonly seq: number };

/** A proposal as its history leaves it. */
export type Proposal = Omit<ProposalBodies['proposal.made'], 'careReason'> & {
  /** How many events it comes from. */
  readonly events: number;
  readonly state: ProposalState;
  readonly madeOn: PlainDate;
  /** Absent where an applicant made it. */
  readonly madeBy?: StaffRef;
  /** Applicants who have proposed it themselves, each with his request. */
  readonly voices: readonly { readonly request: RequestId; readonly on: PlainDate; readonly what?: SealedRef }[];
  readonly careReason?: SealedRef;
  readonly accepted?: { readonly on: PlainDate; readonly by: StaffRef; readonly place: string; readonly due: PlainDate };
  readonly declined?: { readonly on: PlainDate; readonly by: StaffRef; readonly reason: SealedRef };
  readonly published?: { readonly on: PlainDate; readonly address: string };
  readonly withdrawnOn?: PlainDate;
  /** The step that can be taken back: the last one that counts. */
  readonly last?: { readonly event: number; readonly type: ProposalEventType; readonly by: string };
};

/** The requests behind it are spoken for: they stand in no other proposal. */
export const isLiveProposal = ({ state }: Pick<Proposal, 'state'>): boolean => state !== 'declined' && state !== 'withdrawn';
