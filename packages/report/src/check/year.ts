import { placeOf } from '../claims/prose.ts';
import type { Finding } from '../finding.ts';
import { yearIn } from '../read/frame.ts';
import { halfWidth } from '../read/characters.ts';
import type { Report, Section } from '../report.ts';
import { finding, type Check } from './context.ts';
import { proseIn } from './narrative.ts';

const PERIOD = /(20\d\d)年1月1日(?:起)?(?:至|到|-|~|—)+(?:(20\d\d)年)?12月31日/;
const YEARS = /(20\d\d)年/g;

const section = (report: Report, id: string): Section | undefined => report.sections.find((one) => one.id === id);

/** R22: the year of the title is that of the period the figures cover. */
export const titleAndPeriod: Check = ({ report }) => {
  const preamble = section(report, 'preamble');
  const titleYear = report.title === null ? null : yearIn(halfWidth(report.title));
  if (!preamble || titleYear === null) return [];
  const prose = proseIn(report, preamble);
  const match = PERIOD.exec(prose.text);
  if (!match) return [];
  const at = placeOf(prose, match.index, match.index + match[0].length);
  const years = [match[1], match[2]].filter((year) => year !== undefined).map(Number);
  const other = years.find((year) => year !== titleYear);
  return other === undefined
    ? []
    : [finding('R22', 'period', at, { expected: titleYear, found: other, params: { year: titleYear, period: match[0] } })];
};

/** R22: a report is published after its year has ended. The date may be the page's, so that this only warns. */
export const publishedAfterYear: Check = ({ report }) => {
  if (report.published === null || report.year === null || Number(report.published.slice(0, 4)) > report.year) return [];
  return [
    finding(
      'R22',
      'published-before',
      { kind: 'document' },
      { severity: 'warning', expected: `>${report.year}-12-31`, found: report.published },
    ),
  ];
};

/**
 * R22: nobody reports on a year that is not over. A year that has not even begun is a slip in the title; of the current one somebody
 * may be drafting the report.
 */
export const yearOver: Check = ({ report: { year }, on }) => {
  const current = on === undefined ? undefined : Number(on.slice(0, 4));
  if (year === null || on === undefined || current === undefined || year < current) return [];
  const params = { year, on };
  const severity = year > current ? 'error' : 'info';
  return [finding('R22', 'not-over', { kind: 'document' }, { severity, expected: `<${current}`, found: year, params })];
};

/**
 * R22: the narrative speaks of another year throughout: last year's text was taken over. A year that is compared with, or
 * named in titles of documents, is no fault, so that the report's own year must be missing.
 */
export const bodyYear: Check = ({ report }) => {
  const body = section(report, 's1');
  if (!body || report.year === null) return [];
  const prose = proseIn(report, body);
  // Nearly every report names its own year, and no other one, outside of titles.
  const others = [...prose.text.matchAll(YEARS)].filter((match) => Number(match[1]) !== report.year);
  if (others.length < 2) return [];
  const plain = prose.text.replace(/《[^》]*》|[〔\[(][^〕\])]*[〕\])]/g, (title) => ' '.repeat(title.length));
  const counted = new Map<number, { count: number; at: number }>();
  for (const match of plain.matchAll(YEARS)) {
    const year = Number(match[1]);
    const known = counted.get(year);
    if (known) known.count += 1;
    else counted.set(year, { count: 1, at: match.index });
  }
  const [most] = [...counted].sort((a, b) => b[1].count - a[1].count);
  if (!most || counted.has(report.year) || most[1].count < 2) return [];
  const [year, { count, at }] = most;
  return [
    finding('R22', 'body-year', placeOf(prose, at, at + 5), {
      severity: 'warning',
      expected: report.year,
      found: year,
      params: { year: report.year, other: year, count },
    }),
  ] satisfies Finding[];
};
