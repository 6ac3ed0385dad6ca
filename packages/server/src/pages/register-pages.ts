import type { FastifyInstance } from 'fastify';
import type { RouteDeps } from '../app-deps.ts';
import { answerPages } from '../answers/answer-pages.tsx';
import { aboutPage, apiPage } from './about-pages.tsx';
import { archivePage } from './archive-page.tsx';
import { checkPages } from './check-page.tsx';
import { comparePage } from './compare-page.tsx';
import { answerErrorWithPage, sendErrorPage } from './error-page.tsx';
import { pageContext } from './page-context.ts';
import { reportPage } from './report-page.tsx';
import { seriesPage } from './series-page.tsx';
import { registerRequests } from '../requests/register-requests.ts';
import { workbenchRoutes } from '../workbench/workbench-routes.ts';
import { serveAssets } from './site-assets.ts';

/** The public pages, and the page for every address that nobody else answers. */
export async function registerPages(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  await app.register(async (pages) => {
    const assets = { ...serveAssets(pages), takesRequests: deps.requests !== undefined };
    const context = pageContext(deps, assets);
    pages.setErrorHandler(answerErrorWithPage(assets));
    archivePage(pages, context);
    reportPage(pages, context);
    comparePage(pages, context);
    seriesPage(pages, context);
    checkPages(pages, context);
    aboutPage(pages, context);
    apiPage(pages, context);
    if (deps.workbench !== undefined) workbenchRoutes(pages, assets, deps.workbench);
    app.setNotFoundHandler((_request, reply) => sendErrorPage(reply, assets, 404));
    if (deps.requests !== undefined) {
      const { vault, clock } = deps.requests;
      answerPages(pages, { ...context, clock });
      await registerRequests(pages, { ...context, clock, requests: { db: deps.db, vault } });
    }
  });
}
