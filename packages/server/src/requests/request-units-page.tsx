import { listSites, listUnits } from '@gongkai/flows';
import { RequestUnits, type RequestUnitsView } from '@gongkai/ui';
import { FRAME_TEXTS, REQUEST_FORM_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import { renderPage } from '../pages/render-page.tsx';
import { sendHtml } from '../pages/send-page.ts';
import { publicly, type RequestContext } from './request-context.ts';

const LONGEST_SEARCH = 50;

/** GET /request — whom to ask: the units of every government here, by name. */
export function requestUnitsPage(app: FastifyInstance, context: RequestContext): void {
  app.get('/request', async (request, reply) => {
    const { q } = request.query as { readonly q?: unknown };
    const search = typeof q === 'string' ? q.trim().slice(0, LONGEST_SEARCH) : '';
    const all = await unitsOf(context);
    const found = all.filter(({ name, shortName }) => name.includes(search) || shortName?.includes(search));
    const view = { search, units: found, none: all.length === 0 };
    const html = renderPage(
      {
        title: REQUEST_FORM_TEXTS.title,
        description: REQUEST_FORM_TEXTS.description,
        assets: context.assets,
        current: 'request',
        crumbs: [{ text: FRAME_TEXTS.archive, href: '/' }, { text: FRAME_TEXTS.request }],
      },
      <RequestUnits {...view} />,
    );
    return sendHtml(reply, 200, html);
  });
}

type Listed = RequestUnitsView['units'][number] & { readonly shortName: string | undefined };

async function unitsOf(context: RequestContext): Promise<readonly Listed[]> {
  const sites = await listSites(context.db);
  const lists = await Promise.all(
    sites.map(async ({ id: site }) => {
      const acting = publicly(context, site);
      const listed = await listUnits(context.db, acting, { on: acting.today, closed: false });
      if (!listed.ok) throw new Error(listed.failure.code);
      const names = new Map(listed.value.map(({ id, name }) => [id, name]));
      return listed.value.map(({ id, name, shortName, parent }) => ({
        href: `/request/${site}/${id}`,
        name,
        shortName,
        under: (parent && names.get(parent)) ?? null,
      }));
    }),
  );
  return lists.flat();
}
