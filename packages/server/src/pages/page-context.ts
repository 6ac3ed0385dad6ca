import { archiveMark, ARCHIVE_SITE } from '@gongkai/flows';
import type { Assets } from '@gongkai/ui';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteDeps } from '../app-deps.ts';
import { createPageCache } from '../page-cache.ts';
import { sendErrorPage } from './error-page.tsx';
import { sendPage } from './send-page.ts';
import { sharedReading } from './shared-reading.ts';

/** What every page is made with. */
export type PageContext = RouteDeps & {
  readonly assets: Assets;
  /**
   * Answers with the page of a key, kept as long as the archive stays as it is; `make` gives null where there is no such page. The
   * key is what was understood of the address, so that what was not understood makes no pages.
   */
  readonly answer: (
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    make: () => Promise<string | null>,
  ) => Promise<FastifyReply>;
};

export function pageContext(deps: RouteDeps, assets: Assets): PageContext {
  const cache = createPageCache();
  const mark = sharedReading(() => archiveMark(deps.db, { site: ARCHIVE_SITE }));
  return {
    ...deps,
    assets,
    answer: async (request, reply, key, make) => {
      const page = await cache.page(key, await mark(), make);
      return page === null ? sendErrorPage(reply, assets, 404) : sendPage(request, reply, page);
    },
  };
}
