import type { FastifyInstance } from 'fastify';
import { importNotice, listDueMoves, showCalendar } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { failureSentence } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day } from '../acting.ts';
import { RefusedWork } from '../problem.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const LEVELS = ['national', 'region', 'own'] as const;
const YEARS = { first: 2008, last: 2100 };
const year = z.int().min(YEARS.first).max(YEARS.last);

/** How far back moves are listed: a year has one notice, and seldom a second. */
const MOVES_DAYS = 400;
const DAY_MS = 86_400_000;

const shownYear = z
  .object({
    year: z.number().int(),
    known: z.boolean().meta({ description: '这一年的国家通知是否已知；不知道的只按周末计算' }),
    layers: z.array(
      z.object({
        id: z.string(),
        level: z.enum(LEVELS),
        notice: z.string(),
        knownFrom: z.string(),
        region: z.string().nullable(),
        days: z.number().int(),
      }),
    ),
    days: z.array(z.object({ date: z.string(), working: z.boolean(), name: z.string() })),
  })
  .meta({ id: 'CalendarYear', description: '一年的工作日历：与星期不同的日子和依据的通知' });

const moves = z
  .object({
    moves: z.array(
      z.object({
        movedAt: z.iso.datetime(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        count: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'DueMoves', description: '因通知而移动的期限，只计件数，最近的在前' });

/** The working calendar of the site: what it is counted by, next year's notice, and which due days a notice has moved. */
export function calendarRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/calendar',
    verb: 'calendar.read',
    operationId: 'getCalendarYear',
    tag: '节假日',
    summary: '一年的放假和调休，依据哪些通知',
    query: z.strictObject({ year: z.coerce.number().pipe(year) }),
    answers: { 200: shownYear },
    refuses: [],
    answer: async ({ query, who }) => {
      const shown = await showCalendar({ db }, actingOf(who, clock()), { year: query.year });
      if (!shown.ok) return shown;
      const { known, layers, days } = shown.value;
      return ok({
        year: query.year,
        known,
        layers: layers.map(({ id, level, notice, knownFrom, region, days: of }) => ({
          id,
          level,
          notice,
          knownFrom,
          region: region ?? null,
          days: of.length,
        })),
        days: days.map(({ date, working, name = '' }) => ({ date, working, name })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/calendar/notices',
    verb: 'calendar.import',
    operationId: 'importNotice',
    tag: '节假日',
    summary: '导入一份放假通知；未结的期限随后由作业重新计算',
    body: z.strictObject({
      level: z.enum(LEVELS),
      year,
      notice: z.string().max(300).meta({ description: '标题和文号' }),
      knownFrom: day.meta({ description: '发布日期' }),
      region: z.string().max(6).optional().meta({ description: '行政区划代码，导入地方节假日时填写' }),
      table: z.string().max(100_000).meta({ description: '每行一天：日期、休或班、节日名称' }),
    }),
    answers: {
      201: z
        .object({ changed: z.array(z.string()).readonly().meta({ description: '与原来不同的日子' }) })
        .meta({ id: 'ImportedNotice', description: '已导入' }),
    },
    refuses: [
      'notice.rows',
      'notice.region-missing',
      'notice.title-missing',
      'notice.not-newer',
      'permission.outside-scope',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: async ({ body, who }) => {
      const { region, knownFrom, ...said } = body;
      const ask = { ...said, knownFrom: plainDate(knownFrom), ...(region === undefined ? {} : { region }) };
      const done = await importNotice({ db }, actingOf(who, clock()), ask);
      if (done.ok) return ok({ changed: done.value.changed });
      if (!('refusals' in done.failure)) return done;
      const detail = done.failure.refusals.map((each) => ({ field: 'table', detail: `${failureSentence(each)}。` }));
      throw new RefusedWork(done.failure, detail);
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/calendar/moves',
    verb: 'calendar.read',
    operationId: 'listDueMoves',
    tag: '节假日',
    summary: '因通知而移动的答复期限：何时、从哪天到哪天、多少件',
    answers: { 200: moves },
    refuses: [],
    answer: async ({ who }) => {
      const since = new Date(clock().getTime() - MOVES_DAYS * DAY_MS);
      const found = await listDueMoves({ db }, { site: who.site, since });
      return ok({
        moves: found.map(({ movedAt, before = null, after = null, count }) => ({
          movedAt: movedAt.toISOString(),
          before,
          after,
          count,
        })),
      });
    },
  });
}
