import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn, Stage } from '@gongkai/flows';
import type { Failure, Result } from '@gongkai/kernel';
import type { Verb } from '@gongkai/staff';
import { z } from 'zod';
import { whoOf } from './guard.ts';
import type { WorkRefusal, WorkRefusalCode } from './problem.ts';
import { workRefusals } from './schemas/problem.ts';
import { sendWorkProblem } from './send-problem.ts';
import type { WorkTag } from './work-tags.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Answers that succeed, by status; `null` is an answer without a body (204). */
type Answers = Readonly<Record<number, z.ZodType | null>>;
type Body<A extends Answers> = { [Status in keyof A]: A[Status] extends z.ZodType ? z.input<A[Status]> : void }[keyof A];

type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

type Ask<V, Params, Query, Taken> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Taken;
  /** Who is asking; nobody in a route for everybody, unless he is signed in. */
  readonly who: V extends 'public' ? SignedIn | undefined : SignedIn;
};

/** Nothing where the answer has been sent already. */
type Answered<A extends Answers, Code extends WorkRefusalCode> = Result<Body<A>, WorkRefusal & Failure<Code>> | undefined;

type WorkRoute<V extends Verb | 'signedIn' | 'public', A extends Answers, Params, Query, Taken, Code extends WorkRefusalCode> = {
  readonly method: Method;
  readonly url: string;
  /** What is done here; the guard asks the table of permissions whether the person may do it to anything at all. */
  readonly verb: V;
  /** How far the session has to have come; all the way where nothing is said. */
  readonly stages?: readonly Stage[];
  readonly config?: FastifyContextConfig;
  readonly operationId: string;
  readonly tag: WorkTag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Taken>;
  /** Type of a body that is no JSON, and how many bytes it may have. */
  readonly consumes?: string;
  readonly bodyLimit?: number;
  readonly answers: A;
  /** A file that `answer` sends by itself. */
  readonly file?: { readonly type: string; readonly description: string };
  /** Refusals that `answer` may give beside those of the guard; another one does not compile. */
  readonly refuses: readonly Code[];
  /** The status of a good answer is the first of `answers`, unless the reply says another. */
  readonly answer: (ask: Ask<V, Params, Query, Taken>, exchange: Exchange) => Promise<Answered<A, Code>> | Answered<A, Code>;
};

/** A route of the staff's interface: its verb, what it takes and gives, and the one function that answers. */
export function workRoute<
  const V extends Verb | 'signedIn' | 'public',
  A extends Answers,
  Code extends WorkRefusalCode = never,
  Params = unknown,
  Query = unknown,
  Taken = unknown,
>(work: FastifyInstance, route: WorkRoute<V, A, Params, Query, Taken, Code>): void {
  const {
    method,
    url,
    verb,
    stages,
    operationId,
    tag,
    summary,
    description,
    params,
    query,
    body,
    consumes,
    bodyLimit,
    answers,
    file,
    refuses,
    answer,
  } = route;
  const unsafe = method !== 'GET';
  const first = Number(Object.keys(answers)[0] ?? 200);
  work.route({
    method,
    url,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    config: { ...route.config, verb, ...(stages === undefined ? {} : { stages }) },
    schema: {
      operationId,
      tags: [tag],
      summary,
      ...(description === undefined ? {} : { description }),
      querystring: query ?? z.strictObject({}),
      ...(params === undefined ? {} : { params }),
      ...(body === undefined ? {} : { body }),
      ...(consumes === undefined ? {} : { consumes: [consumes] }),
      response: {
        ...workRefusals(refuses, { verb, unsafe }),
        ...Object.fromEntries(Object.entries(answers).map(described)),
        ...(file === undefined
          ? {}
          : { 200: { description: file.description, content: { [file.type]: { schema: z.string() } } } }),
      },
    },
    handler: async (request, reply) => {
      const who = (verb === 'public' ? request.signedIn : whoOf(request)) as Ask<V, Params, Query, Taken>['who'];
      const ask = { params: request.params as Params, query: request.query as Query, body: request.body as Taken, who };
      const done = await answer(ask, { request, reply });
      if (done === undefined) return reply;
      if (!done.ok) return sendWorkProblem(reply, done.failure);
      if (reply.statusCode === 200) reply.code(first);
      return reply.send(done.value);
    },
  });
}

const described = ([status, schema]: [string, z.ZodType | null]) =>
  [
    status,
    schema === null
      ? z.undefined().describe('已办，没有内容')
      : { description: schema.description ?? '', content: { 'application/json': { schema } } },
  ] as const;
