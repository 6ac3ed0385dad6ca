import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, seriesOfUnit, type UnitNotFound } from '@gongkai/flows';
import { fail, ok, type Result } from '@gongkai/kernel';
import { seriesOf, type Break, type Point } from '@gongkai/report';
import { CONCEPT_NOTES } from '@gongkai/wording';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { continuityKind } from '../schemas/continuity.ts';
import { reportRow, rowOf, type ReportRow } from '../schemas/report-row.ts';
import { editionId, UNIT_ID, unitId } from '../schemas/words.ts';
import { unitForm, unitOf, type UnitForm } from './unit-form.ts';

type SeriesForm = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly Point[];
  readonly breaks: readonly (Omit<Break, 'continuity'> & { readonly continuity: 'same' | 'near' | 'no' })[];
};

type UnitSeriesForm = {
  readonly unit: UnitForm;
  readonly reports: readonly ReportRow[];
  readonly others: readonly ReportRow[];
  readonly series: readonly SeriesForm[];
};

const series: z.ZodType<SeriesForm> = z
  .object({
    id: z.string().meta({ description: '指标编号', examples: ['requests.new'] }),
    title: z.string().meta({ examples: ['本年新收政府信息公开申请'] }),
    unit: z.string().meta({ examples: ['件'] }),
    points: z.array(
      z.object({
        year: z.number().int(),
        edition: editionId,
        value: z.number().nullable().meta({ description: '没有印出、不能判定或该格式不统计的为 null' }),
      }),
    ),
    breaks: z
      .array(
        z.object({
          after: z.number().int().meta({ description: '断开处之前的年度' }),
          before: z.number().int().meta({ description: '断开处之后的年度' }),
          continuity: continuityKind,
          note: z.string().nullable().meta({ description: '口径说明' }),
        }),
      )
      .meta({ description: '格式变更而口径不同之处；画图时不能连线' }),
  })
  .meta({ id: 'Series', description: '一项指标的历年数据' });

const unitSeries: z.ZodType<UnitSeriesForm> = z
  .object({
    unit: unitForm,
    reports: z
      .array(reportRow)
      .meta({ description: '每年度一份，从旧到新；同年度有几份时取公布日期最晚的，日期相同或不明的取先入库的' }),
    others: z.array(reportRow).meta({ description: '同年度的其他版本，和年度不明的报告' }),
    series: z.array(series),
  })
  .meta({ id: 'UnitSeries', description: '一个机关历年的数据' });

/** GET /units/:id/series — the figures of a unit over the years. */
export function seriesRoute(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/units/:id/series',
    operationId: 'getUnitSeries',
    tag: '对比',
    summary: '一个机关历年的数据',
    params: z.object({ id: unitId }),
    answers: unitSeries,
    refuses: ['unit.not-found'],
    answer: async ({ params: { id } }): Promise<Result<UnitSeriesForm, UnitNotFound>> => {
      if (!UNIT_ID.test(id)) return fail({ code: 'unit.not-found', params: { id } });
      const found = await seriesOfUnit(db, { site: ARCHIVE_SITE, unit: id });
      if (!found.ok) return found;
      const { unit, years, others } = found.value;
      return ok({
        unit: unitOf(unit),
        reports: years.map(({ summary }) => rowOf(summary)),
        others: others.map(rowOf),
        series: seriesOf(years.map(({ report }) => report)).map(({ concept, points, breaks }) => ({
          id: concept.id,
          title: concept.title,
          unit: concept.unit,
          points,
          breaks: breaks.map((each) => ({ ...each, note: each.note === null ? null : (CONCEPT_NOTES[each.note] ?? null) })),
        })),
      });
    },
  });
}
