import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { balances } from './balances.ts';
import { blanks } from './blanks.ts';
import { claimFindings } from '../claims/claim-findings.ts';
import { contextOf, type Check, type CheckOptions } from './context.ts';
import { appraisalResults, publishedInTime } from './duties.ts';
import { figures, procurementAmount, statisticsTable, trialTable } from './figures.ts';
import { foreignNames } from './foreign-names.ts';
import { otherPlace, quotedTitle, rulesWithoutPower } from './names.ts';
import { announcedParts, emptyParts, formParts, problemsAndImprovements, processingFee, repeatedProblems } from './parts.ts';
import { bodyYear, publishedAfterYear, titleAndPeriod, yearOver } from './year.ts';
import { personalData } from './personal-data.ts';
import { citesIn, ruleOf } from './rules.data.ts';
import { carriedOver, jumps, plausible, stocks } from './years.ts';

const CHECKS: readonly Check[] = [
  balances,
  figures,
  blanks,
  trialTable,
  procurementAmount,
  statisticsTable,
  plausible,
  carriedOver,
  stocks,
  jumps,
  rulesWithoutPower,
  otherPlace,
  quotedTitle,
  titleAndPeriod,
  publishedAfterYear,
  yearOver,
  bodyYear,
  announcedParts,
  formParts,
  emptyParts,
  publishedInTime,
  appraisalResults,
  processingFee,
  problemsAndImprovements,
  repeatedProblems,
  foreignNames,
  personalData,
  ({ report }) => claimFindings(report),
];

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/**
 * Everything that contradicts itself in a report, or between it and last year's: errors first, then in the order of the rules.
 * A report that is no report has no findings. Sources: the rules R, P, O of the forms, and N for what the narrative says of itself.
 */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Finding[] {
  if (report.problems.some((problem) => problem.code === 'not-a-report')) return [];
  const context = contextOf(report, options);
  const found = CHECKS.flatMap((check) => check(context)).map((one) => {
    const rule = ruleOf(one.rule);
    return one.cites === rule.cites ? { ...one, cites: citesIn(rule, report.edition) } : one;
  });
  return found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => ORDER[a.one.severity] - ORDER[b.one.severity] || a.index - b.index)
    .map(({ one }) => one);
}
