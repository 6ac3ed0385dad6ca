import { editionCells, editionOf, type CellId, type CellReading, type EditionId, type Report } from '@gongkai/report';

type Sample = {
  readonly edition?: EditionId;
  readonly year?: number;
  readonly organization?: string;
  readonly title?: string;
  readonly published?: string;
  /** Figures of named cells; every other cell is 0. `null` is a blank cell, `/` a struck one. */
  readonly cells?: Readonly<Record<CellId, number | null | '/' | CellReading>>;
  readonly sections?: Readonly<Record<string, string>>;
  readonly headings?: readonly string[];
};

const reading = (value: number | null | '/' | CellReading): CellReading =>
  value === null
    ? { state: 'blank', value: null }
    : value === '/'
      ? { state: 'slash', value: null, raw: '/' }
      : typeof value === 'number'
        ? { state: 'printed', value }
        : value;

const NUMBERS = '一二三四五六七八九十';

/** A report with the cells and sentences a test is about; everything else is in order and zero. */
export function sampleReport(sample: Sample = {}): Report {
  const edition = sample.edition ?? '2021';
  const year = sample.year ?? { '2008': 2018, '2019': 2020, '2021': 2022 }[edition];
  const organization = sample.organization ?? '莱西市人民政府';
  const cells = Object.fromEntries(
    editionCells(editionOf(edition)).map(({ id }) => [
      id,
      reading(sample.cells?.[id] ?? (sample.cells && id in sample.cells ? null : 0)),
    ]),
  );
  const parts = ['s1', 's2', 's3', 's4', 's5', 's6'];
  const headings = sample.headings ?? editionOf('2021').sections.map((section, index) => `${NUMBERS[index]}、${section.heading}`);
  const text: Readonly<Record<string, string>> = {
    preamble: `本报告数据统计期限为${year}年1月1日至12月31日。`,
    s1: `${year}年，我市开展工作考核和社会评议，未发生责任追究情形。`,
    s5: '存在解读不够及时的问题，下一步加以改进。',
    s6: '全年未收取信息处理费。',
    ...sample.sections,
  };
  return {
    edition,
    year,
    organization,
    title: sample.title ?? `${organization}${year}年政府信息公开工作年度报告`,
    published: (sample.published ?? null) as Report['published'],
    script: 'simplified',
    cells,
    sections: [
      { id: 'preamble', heading: '', text: text['preamble'] ?? '' },
      ...headings.map((heading, index) => ({ id: parts[index] ?? `x${index}`, heading, text: text[parts[index] ?? ''] ?? '' })),
    ],
    localRows: [],
    problems: [],
  };
}
