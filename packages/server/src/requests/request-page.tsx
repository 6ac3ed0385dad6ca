import { FRAME_TEXTS, REQUEST_FORM_TEXTS } from '@gongkai/wording';
import type { ReactNode } from 'react';
import { renderPage } from '../pages/render-page.tsx';
import type { RequestContext } from './request-context.ts';

/** A page on the way from the form to the receipt: it says what somebody typed, and no search engine is to keep it. */
export const requestPage = ({ assets }: Pick<RequestContext, 'assets'>, title: string, body: ReactNode): string =>
  renderPage(
    {
      title,
      description: REQUEST_FORM_TEXTS.description,
      assets,
      current: 'request',
      crumbs: [{ text: FRAME_TEXTS.archive, href: '/' }, { text: FRAME_TEXTS.request, href: '/request' }, { text: title }],
      unlisted: true,
    },
    body,
  );
