import type { FastifyInstance } from 'fastify';
import type { Failure, Result } from '@gongkai/kernel';
import { z } from 'zod';
import { refusals } from './refusals.ts';
import type { Refusal, RefusalCode } from './problem.ts';
import { sendProblem } from './send-problem.ts';

/** Groups of the description. */
export type Tag = '年报' | '核对' | '对比' | '格式与规则' | '公开的答复' | '运行';

/** What is kept by the visitor's program may be shown only after asking whether it is still so; the ETag makes that cheap. */
export const ASK_AGAIN = 'no-cache';
/** For what changes only with the program. */
export const FOR_AN_HOUR = 'public, max-age=3600';

export const UNCHANGED = z.undefined().describe('与 If-None-Match 所列相同，未改变');

/** An answer in JSON as the description tells it; by what the schema says of itself where nothing else is said. */
export const jsonOf = (schema: z.ZodType, description = schema.description ?? '') => ({
  description,
  content: { 'application/json': { schema } },
});

type Get<Query, Params, Answer, Code extends RefusalCode> = {
  readonly url: string;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodType<Query>;
  readonly params?: z.ZodType<Params>;
  readonly answers: z.ZodType<Answer>;
  /** Refusals that `answer` may give; another one does not compile, so the description names them all. */
  readonly refuses: readonly Code[];
  readonly cache?: string;
  readonly answer: (ask: { readonly query: Query; readonly params: Params }) => Promise<Result<Answer, Refusal & Failure<Code>>>;
};

/** A route that gives JSON: its address, what it takes and gives, and the one function that answers. */
export function getRoute<Query, Params, Answer, Code extends RefusalCode>(
  app: FastifyInstance,
  route: Get<Query, Params, Answer, Code>,
): void {
  const { url, operationId, tag, summary, description, query, params, answers, refuses, cache = ASK_AGAIN, answer } = route;
  app.get(
    url,
    {
      schema: {
        operationId,
        tags: [tag],
        summary,
        ...(description === undefined ? {} : { description }),
        querystring: query ?? z.strictObject({}),
        ...(params === undefined ? {} : { params }),
        response: { 200: jsonOf(answers), 304: UNCHANGED, ...refusals(['request.invalid', ...refuses]) },
      },
    },
    async (request, reply) => {
      const done = await answer({ query: request.query as Query, params: request.params as Params });
      if (!done.ok) return sendProblem(reply, done.failure);
      return reply.header('cache-control', cache).send(done.value);
    },
  );
}
