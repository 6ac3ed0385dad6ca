import type { FastifyInstance, FastifyReply } from 'fastify';
import { showRequest, type Acting, type SignedIn, type StepDone } from '@gongkai/flows';
import { ok, plainDate, type PlainDate, type Result } from '@gongkai/kernel';
import type { Verb } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import { sendWorkProblem } from '../send-problem.ts';
import { workRoute } from '../work-route.ts';
import type { RequestWork } from './request-deps.ts';
import { historyForm } from './request-history.ts';
import { REQUEST_CODES, type RequestStepRefused } from './request-refusals.ts';

/** Of which state of the request whoever fills in a form knows. */
const seen = z.number().int().min(1).meta({ description: '填写时所见的 seen；此后有人办过就拒绝，并告知办了什么' });

/** What others did may be entered later with the day on which it was. */
export const reportedOn = day.exactOptional().meta({ description: '这件事发生的日期；不填为今天' });

/** What every step answers. */
export const stepDone = z
  .object({ seen: z.number().int() })
  .meta({ id: 'StepDone', description: '已办；下一次填写带上这个 seen' });

/**
 * The answer of a step, or the refusal of it. Where somebody else was quicker than the form, the refusal goes out from here with what was
 * done since.
 *
 * @param before `seen` of the form
 */
export async function overtakenOr<Done, Failed extends RequestStepRefused>(
  reply: FastifyReply,
  { requests, clock }: RequestWork,
  { who, request, before }: { readonly who: SignedIn; readonly request: string; readonly before: number },
  done: Result<Done, Failed>,
): Promise<Result<Done, Failed> | undefined> {
  if (done.ok || done.failure.code !== 'store.conflict') return done;
  const shown = await showRequest(requests, actingOf(who, clock()), { request });
  const since = shown.ok ? historyForm(shown.value, before) : [];
  const changed = since.map(({ on: day, by, sentence }) => ({ on: day, by, sentence }));
  sendWorkProblem(reply, done.failure, undefined, changed);
  return undefined;
}

type StepBody = { readonly seen: number; readonly on?: string };

type StepRoute<Shape extends z.ZodRawShape> = {
  readonly url: `/requests/:id/${string}`;
  /** What the guard asks about; which of several rights is enough, the flow knows. */
  readonly verb: Verb;
  readonly operationId: string;
  readonly summary: string;
  readonly params?: z.ZodType<{ readonly id: string; readonly party: string }>;
  readonly body: Shape;
  readonly take: (
    acting: Acting,
    ask: {
      readonly request: string;
      readonly party: string;
      readonly seen: number;
      readonly on?: PlainDate;
      readonly body: z.output<z.ZodObject<Shape>>;
    },
  ) => Promise<Result<StepDone, RequestStepRefused>>;
};

const ofRequest = z.strictObject({ id }) as unknown as z.ZodType<{ readonly id: string; readonly party: string }>;
export const ofParty = z.strictObject({ id, party: id });

/** A step of a request. Where somebody else has taken one meanwhile, the answer says what. */
export function stepRoute<const Shape extends z.ZodRawShape>(
  work: FastifyInstance,
  given: RequestWork,
  { url, verb, operationId, summary, params = ofRequest, body: shape, take }: StepRoute<Shape>,
): void {
  workRoute(work, {
    method: 'POST',
    url,
    verb,
    operationId,
    tag: '依申请公开',
    summary,
    params,
    body: z.strictObject({ ...shape, seen }) as unknown as z.ZodType<StepBody>,
    answers: { 200: stepDone },
    refuses: REQUEST_CODES,
    answer: async ({ params: { id: request, party }, body, who }, { reply }) => {
      const { seen: before, ...said } = body;
      const on = said.on === undefined ? {} : { on: plainDate(said.on) };
      const ask = { request, party, seen: before, ...on, body: said as unknown as z.output<z.ZodObject<Shape>> };
      const done = await take(actingOf(who, given.clock()), ask);
      return overtakenOr(reply, given, { who, request, before }, done.ok ? ok({ seen: done.value.seen }) : done);
    },
  });
}
