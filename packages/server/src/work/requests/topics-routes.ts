import type { FastifyInstance } from 'fastify';
import { correctTopic, listTopics, requestsOfTopic } from '@gongkai/flows';
import { fail, ok, plainDate } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { NO_PLACE, NO_SUBJECT, SUBJECT_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import { text } from './handling-routes.ts';
import type { RequestWork } from './request-deps.ts';
import { subject } from './shown-topic.ts';
import { stepRoute } from './step-route.ts';

const ofUnit = {
  unit: id,
  below: z.enum(['yes', 'no']).default('no').meta({ description: '是否含下级单位' }),
};
const REFUSES = ['permission.outside-scope', 'permission.no-role', 'unit.missing'] as const;

const period = z.object({ from: day, to: day });

const group = z.object({
  subject: subject.nullable().meta({ description: '没有归类的为空' }),
  name: z.string(),
  place: z.object({ id: z.string(), name: z.string() }).nullable(),
  placeName: z.string(),
  counts: z.array(z.number().int()).meta({ description: '各期新收，顺序与 periods 相同' }),
  total: z.number().int(),
  change: z.number().int().meta({ description: '最后一期与上一期之差' }),
});

const topics = z
  .object({ periods: z.array(period), groups: z.array(group) })
  .meta({ id: 'RequestTopics', description: '申请按事项和区域分组，最近一期最多的在前' });

const topicCases = z
  .object({
    title: z.string(),
    cases: z.array(
      z.object({
        id: z.string(),
        unit: z.string(),
        number: z.string(),
        receivedOn: day,
        closedOn: day.nullable(),
        outcome: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'CasesOfTopic', description: '一组事项的申请' });

/** As addresses say that a request stands under none. */
const NONE = 'none';

/** What requests are about, by subject and place over time, and what an officer puts right of it. */
export function topicsRoutes(work: FastifyInstance, deps: RequestWork): void {
  const { requests, clock } = deps;

  workRoute(work, {
    method: 'GET',
    url: '/requests/topics',
    verb: 'case.list',
    operationId: 'listTopics',
    tag: '依申请公开',
    summary: '申请热点：按事项和区域分组，各周或各月新收多少，比上期多少',
    query: z.strictObject({
      ...ofUnit,
      step: z.enum(['week', 'month']).default('week').meta({ description: '按周还是按月' }),
      to: day.exactOptional().meta({ description: '最后一期包含这一天；不填为今天' }),
    }),
    answers: { 200: topics },
    refuses: REFUSES,
    answer: async ({ query: { unit, below, step, to }, who }) => {
      const acting = actingOf(who, clock());
      const upTo = to === undefined ? acting.today : plainDate(to);
      const listed = await listTopics(requests, acting, { unit, below: below === 'yes', step, to: upTo });
      if (!listed.ok) return listed;
      return ok({
        periods: listed.value.periods.map((each) => ({ ...each })),
        groups: listed.value.groups.map((each) => ({
          subject: each.subject ?? null,
          name: each.subject === undefined ? NO_SUBJECT : SUBJECT_NAMES[each.subject],
          place: each.place ?? null,
          placeName: each.place?.name ?? NO_PLACE,
          counts: [...each.counts],
          total: each.total,
          change: each.change,
        })),
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/topics/cases',
    verb: 'case.list',
    operationId: 'listCasesOfTopic',
    tag: '依申请公开',
    summary: '一组事项的申请，收到晚的在前',
    query: z.strictObject({
      ...ofUnit,
      from: day,
      to: day,
      subject: z.union([subject, z.literal(NONE)]),
      place: id.meta({ description: '区域所属单位；没有指明的为 none' }),
      after: z.string().max(200).exactOptional().meta({ description: '上一页所给的 next' }),
    }),
    answers: { 200: topicCases },
    refuses: [...REFUSES, 'list.bad-cursor', 'figures.period-turned'],
    answer: async ({ query: { unit, below, from, to, subject: about, place, after }, who }) => {
      if (from > to) return fail({ code: 'figures.period-turned', params: { from, to } } as const);
      const found = await requestsOfTopic(requests, actingOf(who, clock()), {
        unit,
        below: below === 'yes',
        period: { from: plainDate(from), to: plainDate(to) },
        ...(about === NONE ? {} : { subject: about }),
        ...(place === NONE ? {} : { place }),
        ...(after === undefined ? {} : { after }),
      });
      if (!found.ok) return found;
      return ok({
        title: about === NONE ? NO_SUBJECT : SUBJECT_NAMES[about],
        cases: found.value.cases.map((each) => ({
          id: each.request,
          unit: each.unit,
          number: each.number,
          receivedOn: each.receivedOn,
          closedOn: each.closedOn ?? null,
          outcome: each.outcome === undefined ? null : outcomeRow(each.outcome).title,
        })),
        next: found.value.next,
      });
    },
  });

  stepRoute(work, deps, {
    url: '/requests/:id/topic',
    verb: 'case.read',
    operationId: 'correctTopic',
    summary: '更正一件申请的事项和区域，写明理由',
    body: {
      subject: subject.exactOptional().meta({ description: '不填为没有归类' }),
      place: id.exactOptional().meta({ description: '管这个区域的单位；不填为没有指明' }),
      reason: text,
    },
    take: (acting, { body: { subject: about, place, reason }, ...ask }) =>
      correctTopic(requests, acting, {
        ...ask,
        reason,
        ...(about === undefined ? {} : { subject: about }),
        ...(place === undefined ? {} : { place }),
      }),
  });
}
