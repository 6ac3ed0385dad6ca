import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { LOCAL_PUBLISHED } from './concepts.data.ts';
import type { List } from './lists.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { isOtherPeriod } from './periods.ts';
import { isNotOurs, scopeOf, type Body } from './scope.ts';
import { staffShareFindings } from './staff-shares.ts';
import { figureOf } from './tables.ts';

/** A row of the 统计表 and the words by which reports name it. */
type Row = {
  readonly cell: string;
  readonly name: string;
  readonly label: RegExp;
  readonly units: readonly string[];
  readonly local?: RegExp;
};

/** One way or one form of a thing is not the thing: 视频解读4篇 beside all interpretations. */
const SORTS = /图解|图文|视频|动漫|漫画|文字|专家|媒体|数字|音频/;

const ROWS: readonly Row[] = [
  { cell: 'stat.resp.articles', name: '政策解读稿件发布数', label: /解读(?!率)/, units: ['条', '篇', '件', '次', '期', '份'] },
  { cell: 'stat.resp.press', name: '参加或举办新闻发布会总次数', label: /新闻发布会/, units: ['场', '次', '场次'] },
  { cell: 'stat.resp.interview', name: '政府网站在线访谈次数', label: /在线访谈/, units: ['期', '次', '场'] },
  { cell: 'stat.org.staff_full', name: '专职人员数', label: /专职(?:工作)?(?:人员)?$/, units: ['人', '名'] },
  { cell: 'stat.org.staff_part', name: '兼职人员数', label: /兼职(?:工作)?(?:人员)?$/, units: ['人', '名'] },
  {
    cell: 'stat.org.reading_points',
    name: '设置政府信息公开查阅点数',
    label: /查阅(?:点|场所|中心|室)(?:共)?$/,
    units: ['个', '处'],
  },
  { cell: 'stat.train.courses', name: '举办各类培训班数', label: /培训班$/, units: ['次', '期', '场', '个', '场次'] },
  {
    cell: 'stat.train.people',
    name: '接受培训人员数',
    label: /(?:接受)?培训(?:人员|干部|工作人员)?(?:达|共|计)*$/,
    units: ['人次'],
  },
  {
    cell: 'stat.pub.total',
    name: '主动公开政府信息数',
    label:
      /^(?:.{0,16}(?:年|年度|市|县|区|州|旗|局|委|办|镇|乡|街道|单位|我|本|共|全|累计))?主动公开(?:的)?(?:各类)?(?:政府|政务)?信息(?:数|总数|总量|共|共计|为|达)*$/,
    units: ['条'],
    local: LOCAL_PUBLISHED,
  },
];

/** 发布各类信息11931条; 民生类信息全年发布11931条 */
const PUBLISHED = /(?:发布|公开|公布).{0,16}信息(?:数|总数|共|共计|为|达)*$|信息(?:全年|共|累计|已)*(?:发布|公开|公布)(?:了)?$/;
const ONE_WAY = /网站|门户|微博|微信|公众号|公报|平台|新媒体|栏目|专栏|报纸|电视|广播/;
const FOR_THE_YEAR = /全年|共|累计|总/;
const NEW_THIS_YEAR = /新增/;

/** Lines of the 统计表 of 2008–2018 that later forms do not have (O11). */
export function oldFormFindings(passage: Passage, lists: readonly List[], report: Report, body: Body): readonly Finding[] {
  if (report.edition !== '2008') return [];
  const parts = new Set(lists.flatMap((list) => list.parts.map(({ count }) => count.order)));
  const mentions = passage.counts.filter(
    (count) => count.member && !parts.has(count.order) && isOfTheWhole(passage, count, report, body),
  );
  const rows = ROWS.flatMap((row): Finding[] => {
    const about = mentions.filter(
      (count) =>
        row.units.includes(count.unit) &&
        row.label.test(count.label) &&
        !SORTS.test(count.label) &&
        !NEW_THIS_YEAR.test(count.label),
    );
    const only = about[0];
    // Several mentions of one row each tell of a part of the year.
    if (!only || about.some(({ value }) => value !== only.value)) return [];
    const wrong = againstRow(passage, only, row, report);
    return wrong ? [wrong] : [];
  });
  return [...rows, ...moreThanAll(passage, report), ...staffShareFindings(passage, report)];
}

/** Said of the year of the report and of no single body. */
function isOfTheWhole(passage: Passage, count: Count, report: Report, body: Body): boolean {
  const before = passage.counts[count.order - 1];
  const from = Math.max(passage.sentences[count.sentence]?.from ?? 0, before?.to ?? 0, count.from - 80);
  const words = passage.text.slice(from, count.from);
  return !isNotOurs(scopeOf(words, body)) && !isOtherPeriod(words, count, report.year);
}

function againstRow(passage: Passage, count: Count, row: Row, report: Report): Finding | undefined {
  const { value, blank, local } = figureOf(report, [row.cell], row.local);
  if (value === null && blank.length === 0) return undefined;
  if (value !== null && value >= count.low && value <= count.high) return undefined;
  const oneWay = row.cell === 'stat.pub.total' && ONE_WAY.test(count.label);
  if (oneWay) return undefined;
  // One event told of among more is no contradiction; more than the table has, or a number for the year, is.
  if (value !== null && count.high < value && !FOR_THE_YEAR.test(count.label) && row.cell !== 'stat.pub.total') return undefined;
  return claim(passage, {
    rule: 'O11',
    says: value === null ? 'blank' : 'figure',
    at: wordsOf(passage, count),
    expected: value,
    found: count.value,
    params: {
      what: count.label,
      said: count.value,
      unit: count.unit,
      target: `统计表“${local ?? row.name}”`,
      cells: local ?? row.cell,
      scope: '',
      ...(value === null ? {} : { figure: value }),
    },
  });
}

/** 发布涉及民本民生的各类信息11931条 beside 5078 in the table: a part that is more than all (津市 2018). */
function moreThanAll(passage: Passage, report: Report): readonly Finding[] {
  const { value } = figureOf(report, ['stat.pub.total'], LOCAL_PUBLISHED);
  if (value === null || value <= 0) return [];
  return passage.counts.flatMap((count): Finding[] => {
    if (
      count.unit !== '条' ||
      count.low <= value ||
      !PUBLISHED.test(count.label) ||
      (count.year !== undefined && count.year !== report.year)
    )
      return [];
    if (ROWS.at(-1)?.label.test(count.label) || /历年|累计|以来/.test(count.label)) return [];
    return [
      claim(passage, {
        rule: 'O11',
        says: 'exceeds',
        severity: 'info',
        at: wordsOf(passage, count),
        expected: value,
        found: count.value,
        params: {
          what: count.label,
          said: count.value,
          unit: count.unit,
          target: '统计表“主动公开政府信息数”',
          figure: value,
          cells: 'stat.pub.total',
        },
      }),
    ];
  });
}
