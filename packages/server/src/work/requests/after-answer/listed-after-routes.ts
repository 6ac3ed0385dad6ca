import type { FastifyInstance } from 'fastify';
import { listRemedies, listWithheld } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { REMEDY_ROUTES } from '@gongkai/requests';
import { dueSentence, REMEDY_ROUTE_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day, id } from '../../acting.ts';
import { workRoute } from '../../work-route.ts';
import { urgency } from '../listed-request.ts';
import type { RequestWork } from '../request-deps.ts';

const ofUnit = z.strictObject({
  unit: id,
  below: z.enum(['yes', 'no']).default('no').meta({ description: '是否含下级单位' }),
});
const REFUSES = ['permission.outside-scope', 'permission.no-role', 'unit.missing'] as const;

const openRemedy = z
  .object({
    request: z.string(),
    id: z.string(),
    unit: z.string(),
    number: z.string(),
    route: z.enum(REMEDY_ROUTES),
    name: z.string(),
    filedOn: day,
    urgency,
    due: z
      .object({ deadline: z.string(), title: z.string(), due: day, daysLeft: z.number().int(), sentence: z.string() })
      .nullable()
      .meta({ description: '正在计算的期限：本机关的书面答复，或者复议审理；没有的为空' }),
  })
  .meta({ id: 'OpenRemedy', description: '一件没有审结的行政复议、行政诉讼' });

const withheldCase = z
  .object({ request: z.string(), unit: z.string(), number: z.string(), since: day, due: day, daysLeft: z.number().int() })
  .meta({ id: 'WithheldRequest', description: '一件不予公开、需要定期评估的申请' });

/** What waits after the answers of a unit: reviews and suits that are not decided, and what is withheld and has to be looked at again. */
export function listedAfterRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/remedies',
    verb: 'case.list',
    operationId: 'listRemedies',
    tag: '依申请公开',
    summary: '没有审结的行政复议、行政诉讼，要先办的在前，最多三百件',
    query: ofUnit,
    answers: { 200: z.object({ remedies: z.array(openRemedy) }) },
    refuses: [...REFUSES, 'calendar.before-first-year', 'calendar.days-unusable'],
    answer: async ({ query: { unit, below }, who }) => {
      const listed = await listRemedies(requests, actingOf(who, clock()), { unit, below: below === 'yes' });
      if (!listed.ok) return listed;
      return ok({
        remedies: listed.value.map(({ remedy, due, route, ...rest }) => ({
          ...rest,
          id: remedy,
          route,
          name: REMEDY_ROUTE_NAMES[route],
          due: due
            ? { deadline: due.id, title: due.title, due: due.due, daysLeft: due.daysLeft, sentence: dueSentence(due) }
            : null,
        })),
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/withheld',
    verb: 'case.list',
    operationId: 'listWithheld',
    tag: '依申请公开',
    summary: '不予公开、需要定期评估的信息，等得最久的在前',
    query: ofUnit.extend({ after: z.string().max(200).exactOptional().meta({ description: '上一页所给的 next' }) }),
    answers: { 200: z.object({ cases: z.array(withheldCase), next: z.string().nullable() }) },
    refuses: [...REFUSES, 'list.bad-cursor'],
    answer: async ({ query: { unit, below, after }, who }) => {
      const ask = { unit, below: below === 'yes', ...(after === undefined ? {} : { after }) };
      const page = await listWithheld(requests, actingOf(who, clock()), ask);
      return page.ok ? ok({ cases: page.value.cases.map((each) => ({ ...each })), next: page.value.next }) : page;
    },
  });
}
