import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { searchAudit, type AuditAsk, type AuditEntry, type Db } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { WORK_TEXTS } from '@gongkai/wording';
import { BYTE_ORDER_MARK, csvLine } from '../../spreadsheet/csv-line.ts';
import { day } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const conditions = {
  actor: z
    .string()
    .regex(/^(staff\/[\w.-]{1,64}|system\/[\w.-]{1,64}|public)$/)
    .exactOptional()
    .meta({ description: '谁：staff/编号、system/名称 或 public' }),
  kind: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .exactOptional()
    .meta({ description: '记录流的类别，如 staff、unit、access' }),
  type: z
    .string()
    .regex(/^[a-z]{1,20}\.[A-Za-z]{1,40}$/)
    .exactOptional()
    .meta({ description: '事项，如 staff.appointed' }),
  from: day.exactOptional().meta({ description: '记录的第一天（北京时间）' }),
  to: day.exactOptional().meta({ description: '记录的最后一天（北京时间）' }),
};

const entry = z
  .object({
    stream: z.string(),
    seq: z.number().int(),
    type: z.string(),
    on: z.string().meta({ description: '法定日期' }),
    recordedAt: z.iso.datetime(),
    actor: z.string(),
  })
  .meta({ id: 'AuditEntry', description: '谁在何时办了什么；不含内容' });

const PAGE = 50;
const EXPORT_PAGE = 1000;
/** More than this is not read in a spreadsheet; conditions make it less. */
const MOST_EXPORTED = 200_000;

type Conditions = { readonly [Name in keyof typeof conditions]?: string };
/** Checked by their patterns; a kind that there is not finds nothing. */
const askOf = (site: number, said: Conditions): Omit<AuditAsk, 'size'> => ({ site, ...said }) as Omit<AuditAsk, 'size'>;

/** Searching the ledger by who, what and when, and taking what was found along. */
export function auditRoutes(work: FastifyInstance, { db }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/audit',
    verb: 'audit.search',
    operationId: 'searchAudit',
    tag: '审计',
    summary: '查询台账，最新的在前，每页 50 条',
    query: z.strictObject({ ...conditions, after: z.string().max(300).exactOptional() }),
    answers: {
      200: z
        .object({ entries: z.array(entry), after: z.string().exactOptional().meta({ description: '下一页的翻页位置' }) })
        .meta({ id: 'AuditPage', description: '台账查询' }),
    },
    refuses: ['list.bad-cursor'],
    answer: async ({ query: { after, ...said }, who }) => {
      const page = await searchAudit(db, {
        ...askOf(who.site, said),
        size: PAGE,
        ...(after === undefined ? {} : { after }),
      });
      if (!page.ok) return page;
      const { entries, after: next } = page.value;
      return ok({
        entries: entries.map((each) => ({ ...each, recordedAt: each.recordedAt.toISOString() })),
        ...(next === undefined ? {} : { after: next }),
      });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/audit.csv',
    verb: 'audit.export',
    operationId: 'exportAudit',
    tag: '审计',
    summary: '导出查询结果（CSV），最多 20 万条',
    query: z.strictObject(conditions),
    answers: {},
    file: { type: 'text/csv', description: '查询结果' },
    refuses: [],
    answer: ({ query, who }, { reply }) => {
      void reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(WORK_TEXTS.auditFile)}.csv`)
        .send(Readable.from(lines(db, askOf(who.site, query))));
      return undefined;
    },
  });
}

/** A page at a time, so that memory does not grow with what was found. */
async function* lines(db: Db, ask: Omit<AuditAsk, 'size'>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(WORK_TEXTS.auditHeads)}\r\n`;
  let after: string | undefined;
  for (let sent = 0; sent < MOST_EXPORTED; sent += EXPORT_PAGE) {
    const page = await searchAudit(db, { ...ask, size: EXPORT_PAGE, ...(after === undefined ? {} : { after }) });
    if (!page.ok) throw new Error(page.failure.code);
    yield page.value.entries.map((each) => `${csvLine(fieldsOf(each))}\r\n`).join('');
    after = page.value.after;
    if (after === undefined) return;
  }
}

const fieldsOf = ({ recordedAt, on, stream, seq, type, actor }: AuditEntry) => [
  recordedAt.toISOString(),
  on,
  stream,
  seq,
  type,
  actor,
];
