import type { FastifyInstance } from 'fastify';
import { correctionPage } from './correction-page.tsx';
import { resumePages } from './draft-pages.tsx';
import { takeForms } from './form-body.ts';
import { opinionPages } from './opinion-pages.tsx';
import { keepPrivate, refuseOtherSites } from './own-pages.ts';
import { requestFormPages } from './request-form-page.tsx';
import { requestUnitsPage } from './request-units-page.tsx';
import type { RequestContext } from './request-context.ts';
import { trackPages } from './track-pages.tsx';

/** 依申请公开 for everybody: whom to ask, the form, the receipt, and how it stands. */
export async function registerRequests(app: FastifyInstance, context: RequestContext): Promise<void> {
  await app.register((pages, _options, done) => {
    takeForms(pages);
    pages.addHook('onRequest', keepPrivate);
    pages.addHook('onRequest', refuseOtherSites);
    requestUnitsPage(pages, context);
    requestFormPages(pages, context);
    resumePages(pages, context);
    trackPages(pages, context);
    correctionPage(pages, context);
    opinionPages(pages, context);
    done();
  });
}
