import { bodyOf, divisionsIn, divisionsNamed, mayMakeRules, stemOf, type Body, type Division } from '@gongkai/law';
import { plainDate } from '@gongkai/kernel';
import { placeOf, type Prose } from '../claims/prose.ts';
import type { Finding } from '../finding.ts';
import { once } from '../form-cells.ts';
import { simplified } from '../read/script.ts';
import type { Report } from '../report.ts';
import { atCell, finding, valueOf, type Check } from './context.ts';
import { proseIn } from './narrative.ts';

const plain = (report: Report, text: string): string => simplified(text, report.script === 'traditional').text;

/** What the reporting organisation is, as far as its printed name tells. Pure, so that pages that check no report do without the register. */
export const reportingBody = /* @__PURE__ */ once((report: Report): Body => bodyOf(plain(report, report.organization ?? '')));

const LEAST_MENTIONS = 3;

/**
 * R21: the title names one place and the text speaks of another of its level throughout (a report titled 贺兰县 whose text is
 * 灵武市's). The title's own place must be absent from the text, by its full name or its stem; 我县 says nothing.
 */
export const otherPlace: Check = ({ report }) => {
  const own = reportingBody(report).division;
  if (!own) return [];
  const parts = report.sections.filter((section) => section.id !== 'preamble').map((section) => proseIn(report, section));
  if (parts.some(({ text }) => text.includes(stemOf(own.name)))) return [];
  const others = new Map<string, { count: number; prose: Prose; from: number; to: number }>();
  for (const prose of parts) {
    for (const { name, from, to, divisions } of divisionsIn(prose.text, report.year === null ? {} : { year: report.year })) {
      if (!divisions.every((division) => division.level === own.level)) continue;
      const known = others.get(name);
      if (known) known.count += 1;
      else others.set(name, { count: 1, prose, from, to });
    }
  }
  const [most] = [...others].sort(([, a], [, b]) => b.count - a.count);
  if (!most || most[1].count < LEAST_MENTIONS) return [];
  const [other, { count, prose, from, to }] = most;
  return [
    finding('R21', 'other-place', placeOf(prose, from, to), {
      expected: own.name,
      found: other,
      params: { title: report.title ?? '', other, count },
    }),
  ];
};

const QUOTED = /《([^《》]{2,40}?)(?:20\d\d年?(?:度)?)?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告》/;

/** R21: the opening quotes the report under the name of another place than the title's. */
export const quotedTitle: Check = ({ report }) => {
  const preamble = report.sections.find((section) => section.id === 'preamble');
  const own = reportingBody(report).division;
  if (!preamble || !own) return [];
  const prose = proseIn(report, preamble);
  const match = QUOTED.exec(prose.text);
  const named = match?.[1] === undefined ? undefined : bodyOf(match[1].replace(/^20\d\d年/, '')).division;
  if (!match || !named || named.code === own.code || related(named, own)) return [];
  const at = placeOf(prose, match.index, match.index + match[0].length);
  return [
    finding('R21', 'quoted-title', at, {
      expected: own.name,
      found: named.name,
      params: { title: report.title ?? '', quoted: match[0] },
    }),
  ];
};

/** One is the other's later or earlier name, or lies under it. */
const related = (a: Division, b: Division): boolean =>
  a.code.startsWith(b.code.replace(/(?:00){1,2}$/, '')) ||
  b.code.startsWith(a.code.replace(/(?:00){1,2}$/, '')) ||
  [...(a.successors ?? []), ...(b.successors ?? [])].some((code) => code === a.code || code === b.code) ||
  divisionsNamed(a.name).some((one) => one.code === b.code);

const RULE_CELLS = [
  't2.rules.issued',
  't2.rules.repealed',
  't2.rules.in_force',
  't2.rules.made',
  't2.rules.disclosed',
  't2.rules.total_public',
];

/** R12: only provinces and cities with districts make rules (规章); a county, a town or a department reports 0. */
export const rulesWithoutPower: Check = ({ report }) => {
  if (report.edition === '2008' || report.organization === null || report.year === null) return [];
  const { power, cites } = mayMakeRules(reportingBody(report), plainDate(`${report.year}-12-31`));
  if (power !== 'no') return [];
  const params = { organization: report.organization };
  return RULE_CELLS.flatMap((id): Finding[] => {
    const value = valueOf(report, id) ?? 0;
    return value > 0 ? [{ ...finding('R12', 'no-power', atCell(id), { expected: 0, found: value, params }), cites }] : [];
  });
};
