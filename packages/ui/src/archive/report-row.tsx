import { ARCHIVE_TEXTS, SERIES_TEXTS } from '@gongkai/wording';
import { SeverityCounts } from '../report/severity-counts.tsx';
import type { ReportRowView } from './archive-view.ts';

/** A report in a list: who and when, how it stands, and a box to take it to a comparison. */
export function ReportRow({ id, href, organization, year, division, edition, published, came, counts, unitHref }: ReportRowView) {
  const report = ARCHIVE_TEXTS.yearReport(organization, year);
  return (
    <div className="row">
      <label className="row-choose">
        <input type="checkbox" name="ids" value={id} aria-label={ARCHIVE_TEXTS.choose(report)} />
        <span aria-hidden="true">{ARCHIVE_TEXTS.chooseShort}</span>
      </label>
      <p className="row-year">{year}</p>
      <div className="row-words">
        <p className="row-name">
          <a href={href}>
            {organization}
            <span className="unseen"> {year}</span>
          </a>
        </p>
        <p className="row-facts">
          {division === null ? null : <span>{division}</span>}
          <span>{edition}</span>
          <span>{published}</span>
          {came === null ? null : <span>{came}</span>}
        </p>
      </div>
      <div className="row-counts">
        <SeverityCounts counts={counts} />
      </div>
      {unitHref === null ? null : (
        <a className="row-unit" href={unitHref} aria-label={SERIES_TEXTS.title(organization)}>
          {ARCHIVE_TEXTS.overYears}
        </a>
      )}
    </div>
  );
}
