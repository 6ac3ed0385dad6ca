import { proseIn } from '../check/narrative.ts';
import { citesIn, ruleOf } from '../check/rules.data.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { addressFindings } from './addresses.ts';
import { allClosedFindings } from './all-closed.ts';
import { correctionRateFindings } from './correction-rates.ts';
import { cumulativeFindings } from './cumulative.ts';
import { distantListFindings } from './distant-lists.ts';
import { growthFindings } from './growth-findings.ts';
import { listFindings } from './list-findings.ts';
import { listsOf } from './lists.ts';
import { noneFindings } from './none-statements.ts';
import { oldFormFindings } from './old-form-findings.ts';
import { passageOf, type Passage } from './passage.ts';
import { repeatedFindings } from './repeated.ts';
import { bodyOf, type Body } from './scope.ts';
import { shareFindings } from './share-findings.ts';
import { statementsOf } from './statements.ts';
import { tableFindings } from './table-findings.ts';
import { yearHalvesFindings } from './year-halves.ts';

/**
 * Contradictions in the narrative: within a sentence, between sentences, and against the tables. Warnings and infos, never errors:
 * what cannot be understood is left alone. Findings come section by section, in the order of the text.
 */
export function claimFindings(asRead: Report): readonly Finding[] {
  const report = { ...asRead, year: asRead.year ?? latestYear(asRead) };
  const body = bodyOf(report.title, report.organization);
  const passages = report.sections.map((section) => passageOf(proseIn(report, section)));
  const findings = passages.flatMap((passage) => inOrder(sectionFindings(passage, report, body)));
  return [...findings, ...addressFindings(passages)].map((one) => ({ ...one, cites: citesIn(ruleOf(one.rule), report.edition) }));
}

/** The year a report speaks of where the reader found none: the last one that stands in it with 年. */
function latestYear(report: Report): number | null {
  const years = report.sections.flatMap(({ text }) => [...text.matchAll(/(20[0-4]\d)\s?年/g)].map((match) => Number(match[1])));
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year), 0);
}

function sectionFindings(passage: Passage, report: Report, body: Body): readonly Finding[] {
  const lists = listsOf(passage);
  const statements = statementsOf(passage, lists, report.year, body);
  return [
    ...listFindings(passage, lists),
    ...distantListFindings(passage, body),
    ...yearHalvesFindings(passage),
    ...shareFindings(passage, lists, report),
    ...growthFindings(passage, lists, report.year),
    ...tableFindings(passage, statements, report),
    ...correctionRateFindings(passage, report),
    ...noneFindings(passage, report, body),
    ...allClosedFindings(passage, statements, report, body),
    ...oldFormFindings(passage, lists, report, body),
    ...cumulativeFindings(passage, report),
    ...repeatedFindings(passage, lists, body),
  ];
}

const startOf = ({ at }: Finding): number => (at.kind === 'text' ? at.from : 0);
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((one, other) => startOf(one) - startOf(other));
