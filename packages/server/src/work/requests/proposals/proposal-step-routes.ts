import type { FastifyInstance } from 'fastify';
import {
  acceptProposal,
  declineProposal,
  publishProposal,
  undoProposalStep,
  withdrawProposal,
  type ProposalStepAsk,
  type ProposalStepRefused,
} from '@gongkai/flows';
import { plainDate, type Result } from '@gongkai/kernel';
import type { Verb } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import { text } from '../handling-routes.ts';
import type { RequestWork } from '../request-deps.ts';
import { REQUEST_CODES } from '../request-refusals.ts';
import { PROPOSAL_CODES } from './proposal-refusals.ts';

type Acting = ReturnType<typeof actingOf>;
type Take<Body> = (
  acting: Acting,
  ask: ProposalStepAsk,
  body: Body,
) => Promise<Result<{ readonly seen: number }, ProposalStepRefused>>;

/** What becomes of a proposal, step by step; each is asked with how many events whoever decides had before him. */
export function proposalStepRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  const params = z.strictObject({ id });
  const seen = z.number().int().min(1);

  const step = <Shape extends z.ZodRawShape>(
    {
      url,
      verb,
      operationId,
      summary,
    }: { readonly url: string; readonly verb: Verb; readonly operationId: string; readonly summary: string },
    shape: Shape,
    take: Take<z.output<z.ZodObject<Shape>>>,
  ) =>
    workRoute(work, {
      method: 'POST',
      url: `/requests/proposals/:id/${url}`,
      verb,
      operationId,
      tag: '依申请公开',
      summary,
      params,
      body: z.strictObject({ seen, ...shape }),
      answers: { 200: z.object({ seen }) },
      refuses: [...REQUEST_CODES, ...PROPOSAL_CODES],
      answer: ({ params: of, body, who }) => {
        const { seen: before, ...said } = body as { readonly seen: number } & z.output<z.ZodObject<Shape>>;
        return take(actingOf(who, clock()), { proposal: of.id, seen: before }, said as z.output<z.ZodObject<Shape>>);
      },
    });

  const decides = 'proposal.decide';
  const makes = 'proposal.make';
  step(
    { url: 'acceptance', verb: decides, operationId: 'acceptProposal', summary: '采纳：放在目录的什么位置，最晚哪天公开' },
    { place: text, by: day, careReason: text.exactOptional() },
    (acting, ask, { by, ...said }) => acceptProposal(requests, acting, { ...ask, ...said, by: plainDate(by) }),
  );
  step(
    { url: 'refusal', verb: decides, operationId: 'declineProposal', summary: '不采纳，说明理由' },
    { reason: text },
    (acting, ask, said) => declineProposal(requests, acting, { ...ask, ...said }),
  );
  step(
    { url: 'publication', verb: makes, operationId: 'publishProposal', summary: '登记已经主动公开：日期和地址' },
    { publishedOn: day, address: text },
    (acting, ask, { publishedOn, address }) =>
      publishProposal(requests, acting, { ...ask, address, publishedOn: plainDate(publishedOn) }),
  );
  step(
    { url: 'withdrawal', verb: makes, operationId: 'withdrawProposal', summary: '撤回机关自己提出的建议' },
    { reason: text },
    (acting, ask, said) => withdrawProposal(requests, acting, { ...ask, ...said }),
  );
  step(
    { url: 'undoing', verb: decides, operationId: 'undoProposalStep', summary: '撤销上一步，恢复到以前' },
    { reason: text },
    (acting, ask, said) => undoProposalStep(requests, acting, { ...ask, ...said }),
  );
}
