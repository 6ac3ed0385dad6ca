import type { ReactNode } from 'react';
import { FRAME_TEXTS } from '@gongkai/wording';

export type Crumb = { readonly text: string; readonly href?: string };

/** Addresses of what the page loads, and whether requests can be sent in here; the server knows both. */
export type Assets = { readonly styleSheet: string; readonly icon: string; readonly takesRequests?: boolean };

export type NavigationEntry = 'archive' | 'check' | 'request' | 'track' | 'api' | 'about';

export type PageFrameView = {
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  /** The entry of the main navigation that the page belongs to. */
  readonly current?: NavigationEntry;
  /** Ways back, outermost first; the page itself is the last. */
  readonly crumbs: readonly Crumb[];
  /** Content tags as inspections of government sites look for them (国办发〔2017〕47号): ArticleTitle, PubDate, ContentSource. */
  readonly meta?: Readonly<Record<string, string>>;
  /** Pages that say nothing of their own (errors, results that are not kept) stay out of search engines. */
  readonly unlisted?: boolean;
};

const ENTRIES: readonly (readonly [NavigationEntry, string])[] = [
  ['archive', '/'],
  ['check', '/check'],
  ['request', '/request'],
  ['track', '/track'],
  ['api', '/api'],
  ['about', '/about'],
];

/** Nothing to be reached where nobody takes requests. */
const OF_REQUESTS: ReadonlySet<NavigationEntry> = new Set(['request', 'track']);

/** A whole document around a page's own content: head, way to the content, navigation, place, footer. Works without script. */
export function PageFrame({ children, ...view }: PageFrameView & { readonly children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <Head {...view} />
      <body>
        <a className="skip" href="#content">
          {FRAME_TEXTS.skip}
        </a>
        <header className="site-header">
          <div className="page-width">
            <a className="wordmark" href="/">
              <span className="wordmark-name">{FRAME_TEXTS.siteName}</span>
              <span className="wordmark-title">{FRAME_TEXTS.siteTitle}</span>
            </a>
            <nav className="main-navigation" aria-label={FRAME_TEXTS.mainNavigation}>
              <ul>
                {ENTRIES.filter(([entry]) => view.assets.takesRequests === true || !OF_REQUESTS.has(entry)).map(
                  ([entry, href]) => (
                    <li key={entry}>
                      <a href={href} aria-current={entry === view.current ? 'true' : undefined}>
                        {FRAME_TEXTS[entry]}
                      </a>
                    </li>
                  ),
                )}
              </ul>
            </nav>
          </div>
        </header>
        <Crumbs crumbs={view.crumbs} />
        <main id="content" className="page-width" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <div className="page-width">
            <p>{FRAME_TEXTS.footerNotice}</p>
            <p>{FRAME_TEXTS.footerScript}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Head({ title, description, assets, crumbs, meta = {}, unlisted = false }: PageFrameView) {
  const column = crumbs.length > 1 ? crumbs[0]?.text : crumbs.at(-1)?.text;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{FRAME_TEXTS.pageTitle(title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="SiteName" content={FRAME_TEXTS.siteTitle} />
      {column === undefined ? null : <meta name="ColumnName" content={column} />}
      {Object.entries(meta).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {unlisted ? <meta name="robots" content="noindex" /> : null}
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.styleSheet} />
    </head>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length < 2) return null;
  return (
    <nav className="crumbs page-width" aria-label={FRAME_TEXTS.breadcrumb}>
      <ol>
        {crumbs.map(({ text, href }, index) => (
          <li key={index}>
            {href === undefined || index === crumbs.length - 1 ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a href={href}>{text}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
