import type { FastifyInstance } from 'fastify';
import { filedList, fileRequests, listFilings } from '@gongkai/flows';
import { writeLaidOutSheets } from '@gongkai/files';
import { ok, plainDate } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { FILINGS_TEXTS as TEXTS, NO_PLACE, NO_SUBJECT, SUBJECT_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import { XLSX } from '../sheets/sheet-file.ts';
import { workRoute } from '../work-route.ts';
import type { RequestWork } from './request-deps.ts';

const of = day.exactOptional().meta({ description: '这一期中的任何一天；不填为已经结束的最后一期' });
const REFUSES = ['permission.outside-scope', 'permission.no-role', 'unit.missing'] as const;

const filings = z
  .object({
    from: day,
    to: day,
    due: day.meta({ description: '应当报送的最后一天' }),
    isOver: z.boolean().meta({ description: '这一期已经结束，可以报送' }),
    filings: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        requests: z.number().int().meta({ description: '现在应当报送多少件' }),
        late: z.boolean(),
        seen: z.number().int().meta({ description: '报送过几次；报送时带上' }),
        filed: z.object({ on: day, firstOn: day, by: z.string(), requests: z.number().int() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'RequestFilings', description: '申请备案：各单位一期的报送情况' });

const head = (value: string) => ({ value, cols: 1, rows: 1, head: true });
const cell = (value: string) => ({ value, cols: 1, rows: 1, head: false });

/** 依申请公开备案: what units file of their requests with the 政务公开办, month by month or quarter by quarter. */
export function filingRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/filings',
    verb: 'case.list',
    operationId: 'listFilings',
    tag: '依申请公开',
    summary: '申请备案：一期里哪些单位报送了，哪些没有，哪些逾期',
    query: z.strictObject({
      unit: id,
      below: z.enum(['yes', 'no']).default('no').meta({ description: '是否含下级单位' }),
      of,
    }),
    answers: { 200: filings },
    refuses: REFUSES,
    answer: async ({ query, who }) => {
      const listed = await listFilings(requests, actingOf(who, clock()), {
        unit: query.unit,
        below: query.below === 'yes',
        of: query.of === undefined ? undefined : plainDate(query.of),
      });
      if (!listed.ok) return listed;
      const { period, due, isOver } = listed.value;
      return ok({
        ...period,
        due,
        isOver,
        filings: listed.value.filings.map(({ unit, unitName, requests: count, late, filed, byName }) => ({
          unit,
          name: unitName,
          requests: count,
          late,
          seen: filed?.seen ?? 0,
          filed: filed ? { on: filed.on, firstOn: filed.firstOn, by: byName ?? filed.by, requests: filed.requests } : null,
        })),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/requests/filings',
    verb: 'filing.make',
    operationId: 'fileRequests',
    tag: '依申请公开',
    summary: '报送一期的申请备案；再次报送以新的名单为准',
    body: z.strictObject({ unit: id, of: day, seen: z.number().int().min(0) }),
    answers: { 200: z.object({ seen: z.number().int(), requests: z.number().int() }) },
    refuses: [
      'permission.outside-scope',
      'filing.period-open',
      'filing.no-period',
      'filing.nothing-new',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: ({ body, who }) => fileRequests(requests, actingOf(who, clock()), { ...body, of: plainDate(body.of) }),
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/filings.xlsx',
    verb: 'case.list',
    operationId: 'exportFiling',
    tag: '依申请公开',
    summary: '导出一个单位一期的备案名单（Excel）；没有报送的为现在的名单',
    query: z.strictObject({ unit: id, of }),
    answers: {},
    file: { type: XLSX, description: 'Excel 表格' },
    refuses: REFUSES,
    answer: async ({ query, who }, { reply }) => {
      const list = await filedList(requests, actingOf(who, clock()), {
        unit: query.unit,
        of: query.of === undefined ? undefined : plainDate(query.of),
      });
      if (!list.ok) return list;
      const { period, unitName, filedOn, requests: rows } = list.value;
      const file = TEXTS.file(unitName, period.from, period.to);
      const bytes = await writeLaidOutSheets([
        {
          name: TEXTS.sheet,
          lines: [file, filedOn === undefined ? TEXTS.notFiled : TEXTS.filedOn(filedOn)],
          widths: [20, 14, 18, 28, 14, 28],
          cells: [
            [TEXTS.number, TEXTS.receivedOn, TEXTS.subject, TEXTS.place, TEXTS.closedOn, TEXTS.outcome].map(head),
            ...rows.map((row) =>
              [
                row.number,
                row.receivedOn,
                row.subject === undefined ? NO_SUBJECT : SUBJECT_NAMES[row.subject],
                row.placeName ?? NO_PLACE,
                row.closedOn ?? TEXTS.open,
                row.outcome === undefined ? '' : outcomeRow(row.outcome).title,
              ].map(cell),
            ),
          ],
        },
      ]);
      await reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file)}.xlsx`)
        .send(Buffer.from(bytes));
      return undefined;
    },
  });
}
