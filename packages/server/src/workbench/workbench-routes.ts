import type { Assets } from '@gongkai/ui';
import { ERROR_PAGE_TEXTS } from '@gongkai/wording';
import type { FastifyInstance } from 'fastify';
import { sendErrorPage } from '../pages/error-page.tsx';
import { FOR_EVER, sendPage } from '../pages/send-page.ts';
import type { WorkbenchFiles } from './workbench-files.ts';

/**
 * What the workbench may do: its own scripts and style sheets, and its own interface. No script and no style in the page, none made from
 * text, nothing from elsewhere, no frame around it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * /work and all below it. Its files are kept for ever under names that change with their content; its page never, so that a new
 * version is there at the next load.
 *
 * @param files settles when it is built; who asks before waits, for seconds and on the first start only
 */
export function workbenchRoutes(app: FastifyInstance, assets: Assets, files: () => Promise<WorkbenchFiles>): void {
  app.get<{ Params: { readonly name: string } }>('/work/assets/:name', async (request, reply) => {
    const file = (await files()).assets.get(request.params.name);
    if (file === undefined) return sendErrorPage(reply, assets, 404);
    return sendPage(request, reply, file, { type: file.type, cache: FOR_EVER });
  });

  for (const address of ['/work', '/work/*']) {
    app.get(address, async (request, reply) => {
      try {
        const { page } = await files();
        return await reply
          .header('cache-control', 'no-store')
          .header('content-security-policy', POLICY)
          .type('text/html; charset=utf-8')
          .send(page);
      } catch (error) {
        request.log.error({ err: error });
        return sendErrorPage(reply, assets, 503, ERROR_PAGE_TEXTS.noWorkbench);
      }
    });
  }
}
