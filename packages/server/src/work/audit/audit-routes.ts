import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { legalDay, listAudit, sealState, type AuditAsk, type Db, type NamedAuditEntry } from '@gongkai/flows';
import { ok, type PlainDate } from '@gongkai/kernel';
import { actorText, eventName, WORK_TEXTS } from '@gongkai/wording';
import { BYTE_ORDER_MARK, csvLine } from '../../spreadsheet/csv-line.ts';
import { day } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { EVENT_TYPES, STREAM_KINDS } from './event-types.ts';

const conditions = {
  actor: z
    .string()
    .regex(/^(staff\/[\w.-]{1,64}|system\/[\w.-]{1,64}|public)$/)
    .exactOptional()
    .meta({ description: '谁：staff/编号、system/名称 或 public' }),
  kind: z.enum(STREAM_KINDS).exactOptional().meta({ description: '记录流的类别' }),
  type: z.enum(EVENT_TYPES).exactOptional().meta({ description: '事项，如 staff.appointed' }),
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
    actorName: z.string().nullable().meta({ description: '经办人姓名；不是工作人员的为空' }),
    subjectName: z.string().nullable().meta({ description: '所办的人员或单位的名称；其他为空' }),
  })
  .meta({ id: 'AuditEntry', description: '谁在何时办了什么；不含内容' });

const ledgerState = z
  .object({
    last: z
      .object({
        number: z.number().int().meta({ description: '第几次' }),
        sealedAt: z.iso.datetime(),
        witness: z.string().meta({ description: '封存凭证，请另行保存，供 gongkai verify --witness 核对' }),
      })
      .nullable()
      .meta({ description: '最近一次封存；还没有为空' }),
    unsealed: z.number().int().meta({ description: '有新记录、等待下次封存的记录流' }),
  })
  .meta({ id: 'LedgerState', description: '台账的封存情况' });

const PAGE = 50;
const EXPORT_PAGE = 1000;
/** More than this is not read in a spreadsheet; conditions make it less. */
const MOST_EXPORTED = 200_000;

type Conditions = Omit<AuditAsk, 'site' | 'size' | 'after' | 'actor' | 'from' | 'to'> & {
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
};

/** Checked by their patterns. */
const askOf = (site: number, said: Conditions): Omit<AuditAsk, 'size'> => ({ site, ...said }) as Omit<AuditAsk, 'size'>;

/** Searching the ledger by who, what and when, and taking what was found along. */
export function auditRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
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
      const ask = { ...askOf(who.site, said), size: PAGE, ...(after === undefined ? {} : { after }) };
      const page = await listAudit(db, ask, legalDay(clock()));
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
    url: '/ledger',
    verb: 'audit.search',
    operationId: 'getLedgerState',
    tag: '审计',
    summary: '台账封存到哪里',
    answers: { 200: ledgerState },
    refuses: [],
    answer: async ({ who }) => {
      const { last, unsealed } = await sealState(db, who.site);
      const seal = last && {
        number: last.number,
        sealedAt: last.sealedAt.toISOString(),
        witness: `${last.site}/${last.number}/${last.hash}`,
      };
      return ok({ last: seal, unsealed });
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
        .send(Readable.from(lines(db, askOf(who.site, query), legalDay(clock()))));
      return undefined;
    },
  });
}

/** A page at a time, so that memory does not grow with what was found. */
async function* lines(db: Db, ask: Omit<AuditAsk, 'size'>, today: PlainDate): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(WORK_TEXTS.auditHeads)}\r\n`;
  let after: string | undefined;
  for (let sent = 0; sent < MOST_EXPORTED; sent += EXPORT_PAGE) {
    const page = await listAudit(db, { ...ask, size: EXPORT_PAGE, ...(after === undefined ? {} : { after }) }, today);
    if (!page.ok) throw new Error(page.failure.code);
    yield page.value.entries.map((each) => `${csvLine(fieldsOf(each))}\r\n`).join('');
    after = page.value.after;
    if (after === undefined) return;
  }
}

const fieldsOf = ({ recordedAt, on, actor, actorName, type, subjectName, stream, seq }: NamedAuditEntry) => [
  inChina(recordedAt),
  on,
  actorText(actor, actorName),
  eventName(type),
  subjectName,
  actor,
  type,
  stream,
  seq,
];

const HOURS_MS = 8 * 3_600_000;
/** As clocks in China show it, to the second: `2026-03-01 09:30:00`. */
const inChina = (at: Date): string => new Date(at.getTime() + HOURS_MS).toISOString().slice(0, 19).replace('T', ' ');
