import { ARCHIVE_SITE, seriesOfUnit } from '@gongkai/flows';
import { SeriesBody, seriesView } from '@gongkai/ui';
import { FRAME_TEXTS, SERIES_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import { beijingTime } from './beijing-time.ts';
import { divisionNames } from './division-names.ts';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';

const ID = /^[0-9a-f]{16}$/;

/** GET /units/:id — one unit over the years. */
export function seriesPage(app: FastifyInstance, context: PageContext): void {
  app.get<{ Params: { id: string } }>('/units/:id', (request, reply) => {
    const { id } = request.params;
    return context.answer(request, reply, `/units/${id}`, () => (ID.test(id) ? makePage(context, id) : Promise.resolve(null)));
  });
}

async function makePage({ db, assets }: PageContext, id: string): Promise<string | null> {
  const found = await seriesOfUnit(db, { site: ARCHIVE_SITE, unit: id });
  if (!found.ok) return null;
  const { unit, years, others } = found.value;
  const shown = <T extends { readonly importedAt: string }>(summary: T): T => ({
    ...summary,
    importedAt: beijingTime(summary.importedAt),
  });
  const view = seriesView({
    unit,
    years: years.map((stored) => ({ ...stored, summary: shown(stored.summary) })),
    others: others.map(shown),
    divisions: divisionNames([unit.region]),
  });
  const frame = {
    title: SERIES_TEXTS.title(unit.name),
    description: SERIES_TEXTS.description(unit.name),
    assets,
    current: 'archive',
    crumbs: [{ text: FRAME_TEXTS.archive, href: '/' }, { text: unit.name }],
  } as const;
  return renderPage(frame, <SeriesBody {...view} />);
}
