import type { FastifyInstance } from 'fastify';
import { listMovedRequests, type MovedList } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { CALENDAR_PAGE_TEXTS as TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import { beijingTime } from '../../pages/beijing-time.ts';
import { actingOf, day, id } from '../acting.ts';
import { sendSheets, XLSX } from '../sheets/sheet-file.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

/** More than an office reads in a table; what is beyond is said. */
const MOST_ROWS = 5000;
const UNDECIDED = 'undecided';

const at = z.iso.datetime().meta({ description: '哪一次重新计算，照 movedAt 填写' });
const end = z
  .union([day, z.literal(UNDECIDED)])
  .exactOptional()
  .meta({ description: `只看这一天的；${UNDECIDED} 是待定` });

const moved = z
  .object({
    requests: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        unit: z.object({ id: z.string(), name: z.string() }),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
    next: z.string().nullable().meta({ description: '下一页从这里往后' }),
  })
  .meta({ id: 'MovedRequests', description: '一次重新计算移动了期限的申请' });

const dayOrNone = (text: string) => (text === UNDECIDED ? {} : { day: plainDate(text) });

function pairOf(from: string | undefined, to: string | undefined) {
  if (from === undefined || to === undefined) return {};
  const [before, after] = [dayOrNone(from).day, dayOrNone(to).day];
  return { pair: { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } };
}

const COLUMNS = [
  { head: TEXTS.registration, width: 24 },
  { head: TEXTS.unit, width: 36 },
  { head: TEXTS.beforeDay },
  { head: TEXTS.afterDay },
];

const rowOf = ({ number = '', unitName, before, after }: MovedList['requests'][number]): string[] => [
  number,
  unitName,
  before ?? TEXTS.undecided,
  after ?? TEXTS.undecided,
];

/** Which requests a changed calendar or setting moved, from which day to which: on the page and as a table. */
export function movedRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/calendar/moves/requests',
    verb: 'case.list',
    operationId: 'listMovedRequests',
    tag: '节假日',
    summary: '期限移动了的申请：从哪天到哪天',
    query: z.strictObject({ at, from: end, to: end, after: id.exactOptional() }),
    answers: { 200: moved },
    refuses: ['permission.outside-scope', 'permission.no-role'],
    answer: async ({ query, who }) => {
      const found = await listMovedRequests({ db }, actingOf(who, clock()), {
        movedAt: new Date(query.at),
        ...pairOf(query.from, query.to),
        ...(query.after === undefined ? {} : { after: query.after }),
      });
      if (!found.ok) return found;
      const { requests, next } = found.value;
      return ok({
        requests: requests.map(({ request, number = null, unit, unitName, before = null, after = null }) => ({
          id: request,
          number,
          unit: { id: unit, name: unitName },
          before,
          after,
        })),
        next,
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/calendar/moves.xlsx',
    verb: 'case.list',
    operationId: 'exportMovedRequests',
    tag: '节假日',
    summary: `导出一次重新计算移动了期限的申请（Excel），最多 ${MOST_ROWS} 件`,
    query: z.strictObject({ at }),
    answers: {},
    file: { type: XLSX, description: 'Excel 表格' },
    refuses: ['permission.outside-scope', 'permission.no-role'],
    answer: async ({ query, who }, { reply }) => {
      const ask = { movedAt: new Date(query.at), size: MOST_ROWS };
      const found = await listMovedRequests({ db }, actingOf(who, clock()), ask);
      if (!found.ok) return found;
      const more = found.value.next === null ? [] : [[TEXTS.movedMore(MOST_ROWS)]];
      const rows = [...found.value.requests.map(rowOf), ...more];
      await sendSheets(reply, TEXTS.movedFile(beijingTime(query.at)), [{ name: TEXTS.moves, columns: COLUMNS, rows }]);
      return undefined;
    },
  });
}
