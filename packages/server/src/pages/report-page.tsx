import { ARCHIVE_SITE, findReport, seriesOfUnit, type StoredReport } from '@gongkai/flows';
import { ReportBody, reportView, type ReportSource } from '@gongkai/ui';
import { FRAME_TEXTS, REPORT_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import { divisionPath } from './division-names.ts';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';

const site = ARCHIVE_SITE;
const ID = /^[0-9a-f]{20}$/;

/** GET /reports/:id — one report, its verdict first. */
export function reportPage(app: FastifyInstance, context: PageContext): void {
  app.get<{ Params: { id: string } }>('/reports/:id', (request, reply) => {
    const { id } = request.params;
    return context.answer(request, reply, `/reports/${id}`, () => (ID.test(id) ? makePage(context, id) : Promise.resolve(null)));
  });
}

async function makePage({ db, assets }: PageContext, id: string): Promise<string | null> {
  const found = await findReport(db, { site, id });
  if (!found.ok) return null;
  const { summary, report } = found.value;
  const view = reportView(await sourceOf(db, found.value));
  const place = summary.organization ?? view.title;
  const frame = {
    title: view.title,
    description: REPORT_TEXTS.description(view.title, view.verdict.title),
    assets,
    current: 'archive',
    crumbs: [
      { text: FRAME_TEXTS.archive, href: '/' },
      ...(summary.unitId === null ? [] : [{ text: place, href: `/units/${summary.unitId}` }]),
      { text: report.year === null ? view.title : REPORT_TEXTS.yearCrumb(report.year) },
    ],
    meta: {
      ArticleTitle: view.title,
      ...(report.published === null ? {} : { PubDate: report.published }),
      ...(report.organization === null ? {} : { ContentSource: report.organization }),
    },
  } as const;
  return renderPage(frame, <ReportBody {...view} />);
}

async function sourceOf(db: PageContext['db'], { summary, report, findings }: StoredReport): Promise<ReportSource> {
  const { id, unitId, source, region } = summary;
  const series = unitId === null ? undefined : await seriesOfUnit(db, { site, unit: unitId });
  const unit = series?.ok ? series.value : undefined;
  return {
    id,
    report,
    findings,
    file: source,
    regions: divisionPath(region),
    ...(unit === undefined ? {} : { unit: unit.unit, years: unit.years.map((year) => year.report) }),
  };
}
