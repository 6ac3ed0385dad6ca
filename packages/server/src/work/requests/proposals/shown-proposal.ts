import type { ListedProposal } from '@gongkai/flows';
import { outcomeRow } from '@gongkai/law';
import { CARES, isLink, PROPOSAL_SOURCES, PROPOSAL_STATES, PROPOSAL_STEPS, type Care } from '@gongkai/requests';
import { NO_PLACE, NO_SUBJECT, SUBJECT_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { day } from '../../acting.ts';
import { refusal, refusalForm } from '../shown-request.ts';

export const care = z.enum(CARES as unknown as [Care, ...Care[]]);
export const proposalState = z.enum(PROPOSAL_STATES);

const words = z.object({ text: z.string().nullable().meta({ description: '已随申请中的个人信息删除的为空' }) });

export const proposalCase = {
  id: z.string(),
  unit: z.string(),
  number: z.string(),
  receivedOn: day,
  closedOn: day.nullable(),
  outcome: z.string(),
};

export const shownProposal = z
  .object({
    id: z.string(),
    seen: z.number().int().meta({ description: '办理时带上' }),
    unit: z.string(),
    unitName: z.string(),
    source: z.enum(PROPOSAL_SOURCES),
    state: proposalState,
    late: z.boolean().meta({ description: '采纳后到期没有公开' }),
    madeOn: day,
    madeBy: z.string().meta({ description: '申请人提出的为空' }),
    subject: z.string(),
    place: z.string(),
    what: words.nullable().meta({ description: '建议公开的内容；没有另写的为空' }),
    care: z.array(care),
    careReason: words.nullable(),
    applicants: z.number().int(),
    cases: z.array(z.object(proposalCase)),
    voices: z.array(z.object({ request: z.string(), on: day, what: words.nullable() })).meta({ description: '自己提出的申请人' }),
    accepted: z.object({ on: day, by: z.string(), place: z.string(), due: day }).nullable(),
    declined: z.object({ on: day, by: z.string(), reason: words }).nullable(),
    published: z.object({ on: day, address: z.string(), link: z.boolean() }).nullable(),
    withdrawnOn: day.nullable(),
    steps: z.array(z.object({ step: z.enum(PROPOSAL_STEPS), refused: refusal.nullable() })),
  })
  .meta({ id: 'DisclosureProposal', description: '一条主动公开建议' });

export const caseForm = ({ request, unit, number, receivedOn, closedOn, outcome }: ListedProposal['cases'][number]) => ({
  id: request,
  unit,
  number,
  receivedOn,
  closedOn: closedOn ?? null,
  outcome: outcome === undefined ? '' : outcomeRow(outcome).title,
});

const wordsForm = (text: string | null | undefined) => (text === undefined ? null : { text });

export function proposalForm(
  { id, proposal, late, cases, voices, what, careReason, declineReason, steps }: ListedProposal,
  names: ReadonlyMap<string, string>,
): z.input<typeof shownProposal> {
  const { state, accepted, declined, published, withdrawnOn, topic = {} } = proposal;
  const staff = (of: string) => names.get(`staff/${of}`) ?? of;
  return {
    id,
    seen: proposal.events,
    unit: proposal.unit,
    unitName: names.get(`unit/${proposal.unit}`) ?? proposal.unit,
    source: proposal.source,
    state,
    late,
    madeOn: proposal.madeOn,
    madeBy: proposal.madeBy === undefined ? '' : staff(proposal.madeBy),
    subject: topic.subject === undefined ? NO_SUBJECT : SUBJECT_NAMES[topic.subject],
    place: topic.place === undefined ? NO_PLACE : (names.get(`unit/${topic.place}`) ?? topic.place),
    what: wordsForm(what),
    care: [...proposal.care],
    careReason: wordsForm(careReason),
    applicants: proposal.applicants,
    cases: cases.map(caseForm),
    voices: voices.map(({ request, on, what: said }) => ({ request, on, what: wordsForm(said) })),
    accepted: accepted && (state === 'accepted' || state === 'published') ? { ...accepted, by: staff(accepted.by) } : null,
    declined:
      declined && state === 'declined'
        ? { on: declined.on, by: staff(declined.by), reason: { text: declineReason ?? null } }
        : null,
    published: published && state === 'published' ? { ...published, link: isLink(published.address) } : null,
    withdrawnOn: state === 'withdrawn' ? (withdrawnOn ?? null) : null,
    steps: steps.map(({ step, refused }) => ({ step, refused: refusalForm(refused) })),
  };
}
