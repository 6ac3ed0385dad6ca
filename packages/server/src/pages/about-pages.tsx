import { ARCHIVE_SITE, brokenRules } from '@gongkai/flows';
import { AboutBody, ApiBody, apiView, type ApiDocument } from '@gongkai/ui';
import { ABOUT_TEXTS, API_TEXTS, FRAME_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import type { PageContext } from './page-context.ts';
import { renderPage } from './render-page.tsx';

const DOCUMENT = '/api/v1/openapi.json';

const crumbsTo = (text: string) => [{ text: FRAME_TEXTS.archive, href: '/' }, { text }];

/** GET /about — what this is, and every rule. */
export function aboutPage(app: FastifyInstance, context: PageContext): void {
  const { db, assets } = context;
  app.get('/about', (request, reply) =>
    context.answer(request, reply, '/about', async () => {
      const broken = await brokenRules(db, { site: ARCHIVE_SITE });
      const reports = new Map(broken.map(({ value, reports: count }) => [value, count]));
      const { title, description } = ABOUT_TEXTS;
      return renderPage(
        { title, description, assets, current: 'about', crumbs: crumbsTo(title) },
        <AboutBody reports={reports} />,
      );
    }),
  );
}

/** GET /api — the interface for programs, told from its own description. */
export function apiPage(app: FastifyInstance, context: PageContext): void {
  const { assets } = context;
  app.get('/api', (request, reply) =>
    context.answer(request, reply, '/api', async () => {
      const described = await app.inject(DOCUMENT);
      const view = described.statusCode === 200 ? apiView(described.json<ApiDocument>()) : null;
      const { title, description } = API_TEXTS;
      return renderPage(
        { title, description, assets, current: 'api', crumbs: crumbsTo(title) },
        <ApiBody view={view} documentHref={DOCUMENT} />,
      );
    }),
  );
}
