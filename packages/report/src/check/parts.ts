import type { Finding } from '../finding.ts';
import { essentials } from '../read/characters.ts';
import { placeOf } from '../claims/prose.ts';
import type { Section } from '../report.ts';
import { nearCopy } from '../compare/shared-passages.ts';
import { finding, type Check, type Context } from './context.ts';
import { proseIn } from './narrative.ts';
import { isSameBody } from './same-body.ts';

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const NUMBERED = /^([一二三四五六七八九十])、/;
// 全文共分六个部分 / 由…等五部分组成 / 共八个方面; the parts of 方案 or 体系 are not the report's.
const ANNOUNCED =
  /(?:报告|全文|本文|内容)[^。]{0,260}?(?:分为?|由|包括|包含|共|等|计)[^。\d一二三四五六七八九十]{0,4}([一二三四五六七八九十]|\d{1,2})个?(?:大)?(?:部分|方面|章节|篇章)/;

const numberOf = (text: string): number => DIGITS[text] ?? Number(text);
const headingNumber = (section: Section): number => DIGITS[NUMBERED.exec(section.heading)?.[1] ?? ''] ?? 0;

/**
 * R23: the preamble announces as many parts as the report has (莱西 2020 announces six and has five; 上街 2020 five and has six).
 * The last heading's number counts, not the number of headings: copies drop parts in the middle.
 */
export const announcedParts: Check = ({ report }) => {
  const preamble = report.sections.find((section) => section.id === 'preamble');
  const last = Math.max(0, ...report.sections.map(headingNumber));
  if (!preamble || last < 2) return [];
  const prose = proseIn(report, preamble);
  const match = ANNOUNCED.exec(prose.text);
  if (!match?.[1]) return [];
  const announced = numberOf(match[1]);
  if (announced === last) return [];
  const end = match.index + match[0].length;
  return [
    finding('R23', 'announced', placeOf(prose, end - (match[0].length - match[0].lastIndexOf(match[1])), end), {
      expected: announced,
      found: last,
      params: { announced, last },
    }),
  ];
};

function missingParts({ report, edition }: Context): readonly string[] {
  const there = new Set(report.sections.map((section) => section.id));
  return edition.sections.filter((section) => !there.has(section.id)).map((section) => section.heading);
}

/** R23: the six parts of the form are there, in their order. Copies without numbered headings say nothing. */
export const formParts: Check = (context) => {
  const { report, edition } = context;
  if (edition.id === '2008') return [];
  const headed = report.sections.filter((section) => headingNumber(section) > 0);
  if (headed.length < 3) return [];
  const found: Finding[] = [];
  const missing = missingParts(context);
  // The form of 2019 was only encouraged for its first year.
  const severity = report.year === 2019 ? { severity: 'info' as const } : {};
  if (missing.length > 0) {
    found.push(
      finding(
        'R23',
        'missing-parts',
        { kind: 'document' },
        { ...severity, expected: 6, found: 6 - missing.length, params: { missing: missing.join('、'), count: missing.length } },
      ),
    );
  }
  const order = headed
    .map((section) => edition.sections.findIndex((part) => part.id === section.id))
    .filter((index) => index !== -1);
  if (order.some((index, at) => at > 0 && index < (order[at - 1] ?? 0))) {
    found.push(
      finding(
        'R23',
        'order',
        { kind: 'document' },
        { ...severity, params: { order: headed.map((section) => section.heading).join('；') } },
      ),
    );
  }
  return found;
};

/** Parts that are told in words; what the others say may stand in their tables alone, and part six is R25's. */
const TOLD = ['s1', 's5'];

/** R23: a part of the form has its heading and nothing below it, while the report goes on. */
export const emptyParts: Check = ({ report, edition }) => {
  if (edition.id === '2008') return [];
  const { sections } = report;
  return TOLD.flatMap((id): Finding[] => {
    const at = sections.findIndex((section) => section.id === id);
    const section = sections[at];
    if (!section || headingNumber(section) === 0 || essentials(section.text) !== '') return [];
    // The last part of a copy may be cut off, and a copy that lost its narrative lost all of it.
    const others = sections.filter((other) => other !== section && essentials(other.text).length >= 10);
    if (at === sections.length - 1 || others.length < 2) return [];
    return [finding('R23', 'empty-part', { kind: 'document' }, { found: section.heading, params: { heading: section.heading } })];
  });
};

const PROBLEMS = /问题|不足|差距|薄弱|短板|困难|不够|有待|缺乏|欠缺|不能|不强|不高|不到位|不规范|不及时/;
const IMPROVEMENTS = /改进|整改|下一步|措施|完善|加强|提升|推进|将/;

/** R27: part five names problems and what is done about them. */
export const problemsAndImprovements: Check = ({ report, edition }) => {
  const section = report.sections.find((one) => one.id === 's5');
  if (!section || edition.id === '2008' || essentials(section.text).length < 10) return [];
  const { text } = proseIn(report, section);
  const at = {
    kind: 'text',
    section: 's5',
    from: 0,
    to: Math.min(section.text.length, 40),
    quote: section.text.slice(0, 40),
  } as const;
  if (!PROBLEMS.test(text)) return [finding('R27', 'no-problems', at)];
  return IMPROVEMENTS.test(text) ? [] : [finding('R27', 'no-improvements', at)];
};

/** R25: part six says what was collected as 信息处理费, zero too (since the fee rules of 2021). */
export const processingFee: Check = ({ report, edition }) => {
  const section = report.sections.find((one) => one.id === 's6');
  if (edition.id !== '2021' || !section) return [];
  const all = report.sections.map((one) => proseIn(report, one).text).join('\n');
  if (/处理费|收费|收取.{0,8}费|费用/.test(proseIn(report, section).text) || /信息处理费/.test(all)) return [];
  return [
    finding('R25', 'not-mentioned', {
      kind: 'text',
      section: 's6',
      from: 0,
      to: section.text.length,
      quote: section.text.slice(0, 40),
    }),
  ];
};

/** Above this share of part five a year's report repeats the one before (R27). */
const ALIKE = 0.8;

/** R27: part five is not last year's again. */
export const repeatedProblems: Check = ({ report, lastYear }) => {
  const section = report.sections.find((one) => one.id === 's5');
  const was = lastYear?.sections.find((one) => one.id === 's5');
  // Another body's text is compared by who asks for it, not as last year's.
  if (!section || !lastYear || !was || !isSameBody(report, lastYear) || essentials(section.text).length < 60) return [];
  const copy = nearCopy({ sections: [section] }, { sections: [was] });
  const share = copy.bySection['s5'] ?? 0;
  const [longest] = copy.passages;
  if (share <= ALIKE || !longest) return [];
  const percent = Math.round(share * 100);
  return [
    finding(
      'R27',
      'repeated',
      { kind: 'text', ...longest.a },
      { expected: `≤${ALIKE * 100}%`, found: `${percent}%`, params: { percent, year: lastYear.year ?? 0 } },
    ),
  ];
};
