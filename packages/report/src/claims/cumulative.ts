import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { targetOf } from './concepts.data.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { REQUEST } from './topics.ts';

const CUMULATIVE = /累计|历年|以来/;
const OF_THE_YEAR = /(?:本|今|当)年(?:度)?|年度?新增|本年新增|(?:19|20)\d\d年(?:度)?新增/;

/** Which cells a cumulative number may have got into. */
function cellsFor(label: string, report: Report): readonly string[] {
  if (report.edition === '2008' && /公开.*信息/.test(label)) return ['stat.pub.total'];
  if (/(?:制发|制定|出台|印发|发布).*规范性文件/.test(label)) return targetOf(report.edition, 'documents-issued')?.cells ?? [];
  if (REQUEST.test(label)) return targetOf(report.edition, 'received')?.cells ?? [];
  return [];
}

/**
 * 累计主动公开政府信息5078条,其中本年度新增150条, and 5078 stands in the cell for the year (津市 2018): the table speaks of one year.
 */
export function cumulativeFindings(passage: Passage, report: Report): readonly Finding[] {
  const { counts } = passage;
  return counts.flatMap((count, at): Finding[] => {
    if (!CUMULATIVE.test(count.label)) return [];
    const cell = cellsFor(count.label, report).find((id) => report.cells[id]?.value === count.value);
    const ofYear = cell === undefined ? undefined : counts.slice(at + 1, at + 4).find((other) => isOfYear(other, count));
    if (cell === undefined || !ofYear) return [];
    return [
      claim(passage, {
        rule: 'N3',
        says: 'cumulative',
        at: { from: wordsOf(passage, count).from, to: ofYear.to },
        expected: ofYear.value,
        found: count.value,
        params: { cumulative: count.value, year: ofYear.value, unit: count.unit, cell },
      }),
    ];
  });
}

const isOfYear = (other: Count, total: Count): boolean =>
  other.sentence === total.sentence && other.unit === total.unit && other.value < total.value && OF_THE_YEAR.test(other.label);
