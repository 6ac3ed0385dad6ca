import { COMPARED_OVER, COMPARE_TEXTS, EDITION_NAMES } from '@gongkai/wording';
import { CellLegend } from '../report/cell-legend.tsx';
import { SeverityCounts } from '../report/severity-counts.tsx';
import { statesIn } from './compare-line.ts';
import { CompareTable } from './compare-table.tsx';
import type { CompareView } from './compare-view.ts';

export type CompareBodyView = {
  /** Null where fewer than two reports were named. */
  readonly view: CompareView | null;
  /** What was wrong with the question: too many reports, some not there, one only. */
  readonly notices: readonly string[];
  readonly hrefs: { readonly all: string; readonly changed: string };
};

/** Reports side by side, or how to choose them. */
export function CompareBody({ view, notices, hrefs }: CompareBodyView) {
  return (
    <>
      <h1>{COMPARE_TEXTS.title}</h1>
      {notices.length === 0 ? null : (
        <div className="notice" role="status">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      {view === null ? <HowToChoose /> : <Comparison {...view} hrefs={hrefs} />}
    </>
  );
}

const HowToChoose = () => (
  <section aria-labelledby="how-title" className="empty">
    <h2 id="how-title">{COMPARE_TEXTS.howTitle}</h2>
    <p>{COMPARE_TEXTS.how}</p>
    <p>
      <a className="button" href="/">
        {COMPARE_TEXTS.toArchive}
      </a>
    </p>
  </section>
);

function Comparison({ reports, form, over, tables, notes, copy, only, hrefs }: CompareView & Pick<CompareBodyView, 'hrefs'>) {
  const views = [
    ['all', COMPARE_TEXTS.all, hrefs.all],
    ['changed', COMPARED_OVER[over].changedOnly, hrefs.changed],
  ] as const;
  return (
    <>
      <section aria-labelledby="compared-title">
        <h2 id="compared-title" className="unseen">
          {COMPARE_TEXTS.reports}
        </h2>
        <ol className="compared">
          {reports.map(({ id, href, name, year, edition, counts }, index) => (
            <li key={id}>
              <span className="compared-number" aria-hidden="true">
                {index + 1}
              </span>
              <p className="compared-name">
                <a href={href}>
                  {name} {year}
                </a>
              </p>
              <p className="soft">{edition}</p>
              <SeverityCounts counts={counts} />
            </li>
          ))}
        </ol>
      </section>
      <div className="compare-how">
        <p>{form === null ? COMPARE_TEXTS.otherForms : COMPARE_TEXTS.sameForm(EDITION_NAMES[form])}</p>
        <nav className="facet" aria-label={COMPARE_TEXTS.showing}>
          <ul>
            {views.map(([key, text, href]) => (
              <li key={key}>
                <a href={href} aria-current={key === only ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {tables.map((table) =>
        table.folded ? (
          <details key={table.id} className="folded">
            <summary>
              {table.title} <span className="soft">{COMPARED_OVER[over].tableChanges(table.changed, table.total)}</span>
            </summary>
            <CompareTable table={table} reports={reports} over={over} />
          </details>
        ) : (
          <CompareTable key={table.id} table={table} reports={reports} over={over} />
        ),
      )}
      <CellLegend states={statesIn(tables)} marked={false} />
      {notes.length === 0 ? null : (
        <section aria-labelledby="notes-title" className="notes">
          <h2 id="notes-title">{COMPARE_TEXTS.notes}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {copy === null ? null : <Passages copy={copy} reports={reports} />}
    </>
  );
}

function Passages({
  copy,
  reports,
}: {
  readonly copy: NonNullable<CompareView['copy']>;
  readonly reports: CompareView['reports'];
}) {
  const { percent, passages, total } = copy;
  return (
    <section className="passages" aria-labelledby="passages-title">
      <h2 id="passages-title">{COMPARE_TEXTS.passages}</h2>
      <p>{total === 0 ? COMPARE_TEXTS.passagesNone : COMPARE_TEXTS.passagesShare(percent)}</p>
      {total > passages.length ? <p className="soft">{COMPARE_TEXTS.passagesMore(passages.length, total)}</p> : null}
      <ol>
        {passages.map(({ length, sides }, index) => (
          <li key={index}>
            <p className="passage-length">{COMPARE_TEXTS.passageLength(length)}</p>
            <div className="passage-sides">
              {sides.map(({ section, quote }, side) => (
                <blockquote key={side}>
                  <p className="soft">
                    {reports[side]?.name} {reports[side]?.year} · {section}
                  </p>
                  <p>{quote}</p>
                </blockquote>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p className="soft">{COMPARE_TEXTS.passagesBasis}</p>
    </section>
  );
}
