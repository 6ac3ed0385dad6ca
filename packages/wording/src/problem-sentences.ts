import type { EditionId, Problem, ProblemCode } from '@gongkai/report';
import { cellName, TABLE_NAMES } from './cell-names.ts';

type Say = (problem: Problem, edition: EditionId) => string;

const table = (problem: Problem): string => (problem.table ? TABLE_NAMES[problem.table] : '表格');
const rowOf = (problem: Problem, edition: EditionId): string =>
  problem.cells?.[0] ? cellName(edition, problem.cells[0]).replace(/”.*$/, '”') : table(problem);

/** One cell is named; of several, their row. */
function notAFigure(problem: Problem, edition: EditionId): string {
  const printed = problem.params?.['printed'];
  const as = printed === undefined ? '' : `印作“${printed}”，`;
  const [only, ...others] = problem.cells ?? [];
  return only !== undefined && others.length === 0
    ? `${cellName(edition, only)}${as}不是数字，留空`
    : `${rowOf(problem, edition)}有 ${others.length + 1} 格${as}不是数字，留空`;
}

/** What the reader could not decide, said so that the officer knows what to look up. */
const SENTENCES: Readonly<Record<ProblemCode, Say>> = {
  'not-a-report': () => '不是政府信息公开工作年度报告：没有找到报告标题，也没有找到规定的表格',
  'report.second': (problem) => `文件里还有另一份报告“${problem.params?.['title']}”，只读取前一份；请把它们分成两个文件`,
  'edition.assumed': (problem) => `没有找到可以辨认格式的表格，暂按${problem.params?.['edition']}年格式处理`,
  'edition.local-form': () => '统计表为地方格式，只读取与全国统一指标相同的行，其余各行照原样列出',
  'table.missing': (problem) => `没有找到${table(problem)}`,
  'row.missing': (problem, edition) => `${rowOf(problem, edition)}没有印出`,
  'row.misprinted-label': (problem) =>
    `${table(problem)}的行名印作“${problem.params?.['printed']}”，按“${problem.params?.['label']}”读取`,
  'row.reordered': (problem, edition) => `${rowOf(problem, edition)}没有印在规定的位置，按行名读取`,
  'columns.reordered': (problem) => `${table(problem)}各栏的次序与规定格式不同，按印出的栏名读取`,
  'row.combined': (problem) => `行“${problem.params?.['label']}”合并了几项指标，其数记在与行名末尾相同的指标下`,
  'cells.squashed': (problem, edition) => `${rowOf(problem, edition)}的数字连在一起，无法唯一拆开，留空`,
  'cells.too-few': (problem, edition) => `${rowOf(problem, edition)}的数少于格数，勾稽关系不能唯一确定位置，留空`,
  'cells.too-many': (problem, edition) => `${rowOf(problem, edition)}的数多于格数，留空`,
  'cells.not-a-figure': notAFigure,
  'year.unknown': () => '没有找到报告年度',
  'organization.unknown': () => '没有找到报告机关',
};

export const problemSentence = (problem: Problem, edition: EditionId): string => SENTENCES[problem.code](problem, edition);
