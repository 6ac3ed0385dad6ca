import { ARCHIVE_TEXTS } from '@gongkai/wording';
import { archiveHref, type ArchiveAsk } from './archive-ask.ts';
import type { ArchiveView, ChosenView, FacetView, TileView } from './archive-view.ts';
import { ReportRow } from './report-row.tsx';

/** The archive: how the reports stand, what can be asked, and the list, from which reports can be taken to a comparison. */
export function ArchiveBody({ ask, count, tooMany, tiles, facets, chosen, rows, empty, next, previous }: ArchiveView) {
  return (
    <>
      <div className="archive-head">
        <div>
          <h1>{ARCHIVE_TEXTS.title}</h1>
          <p className="lead">{ARCHIVE_TEXTS.lead}</p>
        </div>
        <Search ask={ask} />
      </div>
      <Tiles tiles={tiles} />
      <Facets facets={facets} />
      <div className="list-head">
        <p className="list-count" role="status">
          <strong>{count}</strong>
          {tooMany ? ` ${ARCHIVE_TEXTS.tooMany}` : ''}
        </p>
        <Chosen chosen={chosen} />
      </div>
      {empty === null ? (
        <form className="report-list" action="/compare" method="get">
          <ol aria-label={ARCHIVE_TEXTS.list}>
            {rows.map((row) => (
              <li key={row.id}>
                <ReportRow {...row} />
              </li>
            ))}
          </ol>
          <Pages next={next} previous={previous} />
          <div className="compare-bar">
            <p>{ARCHIVE_TEXTS.compareHint}</p>
            <button type="submit" className="button">
              {ARCHIVE_TEXTS.compareChosen}
            </button>
          </div>
        </form>
      ) : (
        <Empty kind={empty} />
      )}
    </>
  );
}

/** Searching keeps what is chosen; without script the rest of the question travels in hidden fields. */
function Search({ ask }: { readonly ask: ArchiveAsk }) {
  const kept = (['year', 'region', 'edition', 'worst'] as const).flatMap((key) =>
    ask[key] === undefined ? [] : [[key, ask[key]] as const],
  );
  return (
    <form className="search" role="search" action="/" method="get">
      <label htmlFor="search-name">{ARCHIVE_TEXTS.search}</label>
      <div className="search-line">
        <input
          id="search-name"
          name="q"
          type="search"
          defaultValue={ask.q ?? ''}
          maxLength={60}
          autoComplete="off"
          aria-describedby="search-hint"
        />
        <button type="submit" className="button">
          {ARCHIVE_TEXTS.searchButton}
        </button>
      </div>
      {kept.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <p id="search-hint" className="hint">
        {ARCHIVE_TEXTS.searchHint}
      </p>
    </form>
  );
}

function Tiles({ tiles }: { readonly tiles: readonly TileView[] }) {
  if (tiles.length === 0) return null;
  return (
    <nav className="tiles" aria-label={ARCHIVE_TEXTS.overview}>
      <ul>
        {tiles.map(({ worst, name, reports, href, chosen }) => {
          const content = (
            <>
              <span className="tile-number">{reports}</span> <span className="tile-name">{name}</span>
            </>
          );
          const look = `tile tile-${worst}${reports === 0 ? ' tile-zero' : ''}`;
          return (
            <li key={worst}>
              {reports === 0 && !chosen ? (
                <span className={look}>{content}</span>
              ) : (
                <a className={look} href={href} aria-current={chosen ? 'true' : undefined}>
                  {content}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Facets({ facets }: { readonly facets: readonly FacetView[] }) {
  if (facets.length === 0) return null;
  return (
    <nav className="facets" aria-label={ARCHIVE_TEXTS.filters}>
      {facets.map(({ name, options }, index) => (
        <div key={name} className="facet">
          <p id={`facet-${index}`} className="facet-name">
            {name}
          </p>
          <ul aria-labelledby={`facet-${index}`}>
            {options.map(({ text, href, chosen, reports }) => (
              <li key={href}>
                <a href={href} aria-current={chosen ? 'true' : undefined}>
                  {text}
                  {reports === null ? null : <span className="facet-count">{reports}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Chosen({ chosen }: { readonly chosen: readonly ChosenView[] }) {
  if (chosen.length === 0) return <p className="soft">{ARCHIVE_TEXTS.nothingChosen}</p>;
  return (
    <div className="chosen">
      <p id="chosen">{ARCHIVE_TEXTS.chosen}</p>
      <ul aria-labelledby="chosen">
        {chosen.map(({ text, href }) => (
          <li key={text}>
            <a href={href} aria-label={ARCHIVE_TEXTS.remove(text)}>
              {text} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 ? (
          <li>
            <a className="chosen-clear" href={archiveHref({})}>
              {ARCHIVE_TEXTS.clear}
            </a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function Pages({ next, previous }: Pick<ArchiveView, 'next' | 'previous'>) {
  if (next === null && previous === null) return null;
  return (
    <nav className="pages" aria-label={ARCHIVE_TEXTS.pages}>
      {previous === null ? null : (
        <a className="button button-quiet" href={previous} rel="prev">
          {ARCHIVE_TEXTS.previousPage}
        </a>
      )}
      {next === null ? null : (
        <a className="button button-quiet" href={next} rel="next">
          {ARCHIVE_TEXTS.nextPage}
        </a>
      )}
    </nav>
  );
}

function Empty({ kind }: { readonly kind: 'archive' | 'list' }) {
  return (
    <section className="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{ARCHIVE_TEXTS.emptyTitle}</h2>
      <p>{kind === 'archive' ? ARCHIVE_TEXTS.emptyArchive : ARCHIVE_TEXTS.emptyFiltered}</p>
      <p>
        {kind === 'archive' ? (
          <a className="button" href="/check">
            {ARCHIVE_TEXTS.toCheck}
          </a>
        ) : (
          <a className="button" href={archiveHref({})}>
            {ARCHIVE_TEXTS.clear}
          </a>
        )}
      </p>
    </section>
  );
}
