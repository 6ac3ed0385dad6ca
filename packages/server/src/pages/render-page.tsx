import { PageFrame, type PageFrameView } from '@gongkai/ui';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A whole document. */
export const renderPage = (frame: PageFrameView, body: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<PageFrame {...frame}>{body}</PageFrame>)}`;
