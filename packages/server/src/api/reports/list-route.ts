import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, listReports, type BadCursor, type ListFilter, type ListOf } from '@gongkai/flows';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { listQuery, type ListQuery } from '../schemas/queries.ts';
import { reportRow, rowOf, type ReportRow } from '../schemas/report-row.ts';

type ReportList = {
  readonly reports: readonly ReportRow[];
  readonly total: number | null;
  readonly tooMany: boolean;
  readonly next: string | null;
  readonly previous: string | null;
};

const reportList: z.ZodType<ReportList> = z
  .object({
    reports: z.array(reportRow),
    total: z.number().int().nullable().meta({ description: '符合条件的报告总数；按名称查找时不计数，为 null' }),
    tooMany: z.boolean().meta({ description: '名称相近的机关太多，只查了一部分，请把 q 写得更完整' }),
    next: z
      .string()
      .nullable()
      .meta({ description: '下一页的地址', examples: ['/api/v1/reports?after=Nzk3OS8'] }),
    previous: z.string().nullable().meta({ description: '上一页的地址' }),
  })
  .meta({ id: 'ReportList', description: '一页报告，年度从新到旧，同年度按机关名称' });

type FiltersApart = Failure<'list.filters-apart'>;

/** GET /reports — one page of the archive. */
export function listRoute(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/reports',
    operationId: 'listReports',
    tag: '年报',
    summary: '查找年度报告',
    description: 'q、region、edition、worst、year 可以任意组合；unit 和 rule 各自单独使用，或与 year 同用。',
    query: listQuery,
    answers: reportList,
    refuses: ['list.bad-cursor', 'list.filters-apart'],
    answer: async ({ query }): Promise<Result<ReportList, BadCursor | FiltersApart>> => {
      const of = listOf(query);
      if (!of.ok) return of;
      const { year, limit, after, before } = query;
      if (after !== undefined && before !== undefined) return apart('after', ['before']);
      const listed = await listReports(db, {
        site: ARCHIVE_SITE,
        of: of.value,
        ...(year === undefined ? {} : { year }),
        page: { size: limit, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) },
      });
      if (!listed.ok) return listed;
      const { reports, total, tooMany } = listed.value;
      const href = (at: 'after' | 'before', cursor: string | undefined) =>
        cursor === undefined ? null : addressOf({ ...query, after: undefined, before: undefined, [at]: cursor });
      return ok({
        reports: reports.map(rowOf),
        total,
        tooMany,
        next: href('after', listed.value.after),
        previous: href('before', listed.value.before),
      });
    },
  });
}

const apart = (one: string, others: readonly string[]) =>
  fail<FiltersApart>({ code: 'list.filters-apart', params: { one, others: others.join('、') } });

/** The lists of one unit and of one rule stand for themselves; all other filters can be laid over each other. */
function listOf({ q, region, edition, worst, unit, rule }: ListQuery): Result<ListOf, FiltersApart> {
  const given = { q, region, edition, worst, unit, rule };
  for (const alone of ['unit', 'rule'] as const) {
    const others = Object.entries(given).flatMap(([name, value]) => (value !== undefined && name !== alone ? [name] : []));
    if (given[alone] !== undefined && others.length > 0) return apart(alone, others);
  }
  if (unit !== undefined) return ok({ kind: 'unit', unit });
  if (rule !== undefined) return ok({ kind: 'rule', rule });
  const filter: ListFilter = {
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    ...(worst === undefined ? {} : { worst }),
  };
  return ok(q === undefined ? { kind: 'filter', filter } : { kind: 'name', text: q, filter });
}

function addressOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `/api/v1/reports?${search}`;
}
