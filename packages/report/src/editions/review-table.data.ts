import type { Column, PrintedCell, Table } from '../edition.ts';

const OUTCOMES = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;

const columns = (id: string, under: readonly string[]): readonly Column[] =>
  OUTCOMES.map(([outcome, title]) => ({ id: `${id}.${outcome}`, title, under, unit: '件' }));

const head = (text: string, cols: number, rows: number): PrintedCell => ({ text, cols, rows, head: true });
const outcomeHeads = (rows: number) => OUTCOMES.map(([, title]) => head(title, 1, rows));

const balance = (rule: string, id: string) => ({
  rule,
  left: [`${id}.upheld`, `${id}.corrected`, `${id}.other`, `${id}.pending`],
  right: [`${id}.total`],
});

/** Table four, the same in the forms of 2019 and 2021. */
export const reviewTable: Table = {
  id: 't4',
  title: '政府信息公开行政复议、行政诉讼情况',
  head: [
    [head('行政复议', 5, 1), head('行政诉讼', 10, 1)],
    [...outcomeHeads(2), head('未经复议直接起诉', 5, 1), head('复议后起诉', 5, 1)],
    [...outcomeHeads(1), ...outcomeHeads(1)],
  ],
  blocks: [
    {
      columns: [
        ...columns('review', ['行政复议']),
        ...columns('suit_direct', ['行政诉讼', '未经复议直接起诉']),
        ...columns('suit_after_review', ['行政诉讼', '复议后起诉']),
      ],
      rows: [{ id: '', title: '' }],
    },
  ],
  balances: [balance('R4', 'review'), balance('R5', 'suit_direct'), balance('R6', 'suit_after_review')],
};
