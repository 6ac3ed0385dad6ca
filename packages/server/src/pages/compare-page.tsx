import { ARCHIVE_SITE, reportsToCompare } from '@gongkai/flows';
import { CompareBody, compareView } from '@gongkai/ui';
import { COMPARE_TEXTS, FRAME_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';

export const MOST_COMPARED = 6;
const ID = /^[0-9a-f]{20}$/;

type CompareAsk = { readonly ids: readonly string[]; readonly only: 'all' | 'changed' };

/** `ids=a,b` of a link, or `ids=a&ids=b` of boxes that were ticked; each report once, in the order asked. */
function compareAsk(query: {
  readonly ids?: string | readonly string[];
  readonly only?: string | readonly string[];
}): CompareAsk {
  const ids = [query.ids ?? []].flat().flatMap((each) => each.split(','));
  return { ids: [...new Set(ids)].filter((id) => ID.test(id)), only: query.only === 'changed' ? 'changed' : 'all' };
}

const hrefOf = ({ ids, only }: CompareAsk): string =>
  `/compare${ids.length === 0 ? '' : `?ids=${ids.join(',')}`}${only === 'changed' ? '&only=changed' : ''}`;

/** GET /compare?ids=a,b — reports side by side, or how to choose them. */
export function comparePage(app: FastifyInstance, context: PageContext): void {
  app.get<{ Querystring: { ids?: string | string[]; only?: string | string[] } }>('/compare', (request, reply) => {
    const asked = compareAsk(request.query);
    const ask = { ...asked, ids: asked.ids.slice(0, MOST_COMPARED) };
    const tooMany = asked.ids.length > MOST_COMPARED;
    return context.answer(request, reply, `${hrefOf(ask)}${tooMany ? ' and more' : ''}`, () => makePage(context, ask, tooMany));
  });
}

async function makePage({ db, assets }: PageContext, ask: CompareAsk, tooMany: boolean): Promise<string> {
  const { reports, missing } = await reportsToCompare(db, { site: ARCHIVE_SITE, ids: ask.ids });
  const sources = reports.map(({ summary, report }) => ({ id: summary.id, report, counts: summary.counts }));
  const notices = [
    ...(tooMany ? [COMPARE_TEXTS.tooMany(MOST_COMPARED)] : []),
    ...(missing.length > 0 ? [COMPARE_TEXTS.missing(missing)] : []),
    ...(sources.length === 1 ? [COMPARE_TEXTS.oneOnly] : []),
  ];
  const view = sources.length < 2 ? null : compareView(sources, ask.only);
  const hrefs = { all: hrefOf({ ...ask, only: 'all' }), changed: hrefOf({ ...ask, only: 'changed' }) };
  const frame = {
    title: COMPARE_TEXTS.title,
    description: COMPARE_TEXTS.description,
    assets,
    current: 'archive',
    crumbs: [{ text: FRAME_TEXTS.archive, href: '/' }, { text: COMPARE_TEXTS.title }],
  } as const;
  return renderPage(frame, <CompareBody view={view} notices={notices} hrefs={hrefs} />);
}
