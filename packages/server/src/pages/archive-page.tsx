import { ARCHIVE_SITE, listChoices, listReports, type ListOf } from '@gongkai/flows';
import { ArchiveBody, archiveHref, archiveView, type ArchiveAsk } from '@gongkai/ui';
import { ARCHIVE_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import { RefusedRequest } from '../api/problem.ts';
import { archiveAsk } from './archive-query.ts';
import { beijingTime } from './beijing-time.ts';
import { divisionNames } from './division-names.ts';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';

const PAGE_SIZE = 20;
const site = ARCHIVE_SITE;

/** GET / — the archive, narrowed and turned to a page as the address says. */
export function archivePage(app: FastifyInstance, context: PageContext): void {
  app.get('/', (request, reply) => {
    const ask = archiveAsk(request.query);
    return context.answer(request, reply, archiveHref(ask), () => makePage(context, ask));
  });
}

async function makePage({ db, assets }: PageContext, ask: ArchiveAsk): Promise<string> {
  const { q, year, rule, after, before, ...filter } = ask;
  const of: ListOf =
    rule !== undefined
      ? { kind: 'rule', rule }
      : q !== undefined
        ? { kind: 'name', text: q, filter }
        : { kind: 'filter', filter };
  const ofYear = year === undefined ? {} : { year };
  const turned = after !== undefined ? { after } : before !== undefined ? { before } : {};
  const [listed, choices, all] = await Promise.all([
    listReports(db, { site, of, ...ofYear, page: { size: PAGE_SIZE, ...turned } }),
    listChoices(db, { site, filter, ...ofYear }),
    listReports(db, { site, of: { kind: 'filter', filter: {} }, page: { size: 1 } }),
  ]);
  if (!listed.ok) throw new RefusedRequest(listed.failure);
  const view = archiveView({
    ask,
    ...listed.value,
    reports: listed.value.reports.map((each) => ({ ...each, importedAt: beijingTime(each.importedAt) })),
    choices,
    divisions: divisionNames(listed.value.reports.map(({ region }) => region)),
    archive: all.ok ? (all.value.total ?? 0) : 0,
  });
  const frame = {
    title: ARCHIVE_TEXTS.title,
    description: ARCHIVE_TEXTS.description,
    assets,
    current: 'archive',
    crumbs: [{ text: ARCHIVE_TEXTS.title }],
  } as const;
  return renderPage(frame, <ArchiveBody {...view} />);
}
