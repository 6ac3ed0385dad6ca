import {
  editionCells,
  editionOf,
  ruleOf,
  type CellReading,
  type EditionId,
  type Finding,
  type FindingKey,
  type SaysOf,
  type Place,
  type Report,
} from '@gongkai/report';
import type { PlainDate } from '@gongkai/kernel';

const TEXT = `　　2023年，全市新收申请12件，办结11件，其中予以公开5件，占45.5%。
　　主动公开各类信息1500条，比上年增加300条。`;

/** Readings of every kind in turn, so that a page made from them shows all that a page can show. */
const TURNS: readonly CellReading[] = [
  { state: 'printed', value: 12 },
  { state: 'printed', value: 0 },
  { state: 'printed', value: 0 },
  { state: 'blank', value: null },
  { state: 'printed', value: 3 },
  { state: 'slash', value: null, raw: '/' },
  { state: 'printed', value: 0 },
  { state: 'inferred', value: 1 },
  { state: 'printed', value: 0 },
  { state: 'unreadable', value: null },
  { state: 'printed', value: 0 },
  { state: 'missing', value: null },
  { state: 'printed', value: 63, raw: '增63' },
];

const zeros: CellReading = { state: 'printed', value: 0 };

/** A report of a form for examples and tests: `mixed` cells of every kind, or all 0. */
export function sampleReport(edition: EditionId, cells: 'mixed' | 'zeros' = 'mixed', said: Partial<Report> = {}): Report {
  const year = edition === '2008' ? 2018 : edition === '2019' ? 2020 : 2023;
  return {
    edition,
    year,
    organization: '松台县人民政府',
    title: `松台县人民政府${year}年政府信息公开工作年度报告`,
    published: `${year + 1}-01-20` as PlainDate,
    script: 'simplified',
    cells: Object.fromEntries(
      editionCells(editionOf(edition)).map(({ id }, index) => [
        id,
        cells === 'zeros' ? zeros : (TURNS[index % TURNS.length] ?? zeros),
      ]),
    ),
    sections: [
      { id: 'preamble', heading: '', text: '　　本报告按照《中华人民共和国政府信息公开条例》编制，共五个部分。' },
      ...editionOf(edition).sections.map(({ id, heading, table }, index) => ({
        id,
        heading: `${'一二三四五六七'[index] ?? ''}、${heading}`,
        text: table === undefined ? TEXT : '',
      })),
    ],
    localRows: [],
    problems: [],
    ...said,
  };
}

export function sampleFinding<Rule extends string>(
  rule: Rule,
  says: SaysOf<Rule>,
  at: Place,
  said: Partial<Finding> = {},
): Finding {
  const { severity, cites } = ruleOf(rule);
  return { rule, says: `${rule}.${says}` as FindingKey, severity, at, expected: null, found: null, params: {}, cites, ...said };
}

const words = (section: string, quote: string, from: number): Place => ({
  kind: 'text',
  section,
  from,
  to: from + quote.length,
  quote,
});

/** Findings at every kind of place, some at one cell and some over one another in the text. */
export const SAMPLE_FINDINGS: readonly Finding[] = [
  sampleFinding('R23', 'missing-parts', { kind: 'document' }, { params: { missing: '其他需要报告的事项' } }),
  sampleFinding(
    'R1',
    'unbalanced',
    { kind: 'cell', cell: 't3.out.total.enterprise', also: ['t3.in.new.enterprise', 't3.carry.out.enterprise'] },
    { expected: 1, found: 0, params: { along: 'enterprise', parts: '1+0', sum: 1, whole: '0+0', total: 0 } },
  ),
  sampleFinding('R7', 'negative', { kind: 'cell', cell: 't3.out.total.enterprise' }, { found: -1 }),
  sampleFinding(
    'R8',
    'blank-cells',
    { kind: 'table', table: 't4', cells: ['t4.review.upheld', 't4.review.corrected'] },
    { expected: 15, found: 13, params: { table: 't4', cells: 15, printed: 13, blank: 2, slash: 0, missing: 0 } },
  ),
  sampleFinding('R27', 'no-problems', words('s5', '新收申请12件，办结11件', TEXT.indexOf('新收'))),
  sampleFinding('R27', 'no-improvements', words('s5', '办结11件，其中予以公开5件，占45.5%。', TEXT.indexOf('办结')), {
    severity: 'info',
  }),
];
