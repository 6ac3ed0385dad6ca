import { anshan2019 } from './anshan-2019.data.ts';
import { governmentPage, mirrorPage } from './demonstration-pages.ts';
import { helan2022 } from './helan-2022.data.ts';
import { jinshi2018 } from './jinshi-2018.data.ts';
import { laixi2020 } from './laixi-2020.data.ts';
import type { ReportSource } from './report-source.ts';
import { shangjie2020 } from './shangjie-2020.data.ts';
import { halfWidth, lineText, pipeText, statisticsText } from './text-layouts.ts';
import { truthOf } from './truth.ts';
import { wordFile } from './word-layout.ts';

/** The truth file beside a document; quotes are written with the punctuation of the document. */
export function truthFile(source: ReportSource, asPrinted: (text: string) => string = (text) => text): string {
  const quoted = (statement: { readonly quote: string }) => ({ ...statement, quote: asPrinted(statement.quote) });
  const { contradictions, holds } = source;
  const printed: ReportSource = {
    ...source,
    ...(contradictions === undefined ? {} : { contradictions: contradictions.map((each) => ({ ...each, ...quoted(each) })) }),
    ...(holds === undefined ? {} : { holds: holds.map((each) => ({ ...each, ...quoted(each) })) }),
  };
  return `${JSON.stringify(truthOf(printed), null, 1)}\n`;
}

/** One cell a line: a filled cell is its text and an empty line, a blank cell one line end. */
export const laixiText = (): string =>
  lineText(laixi2020, `${laixi2020.title}\n2021-01-29 来源:莱西政务网\n\n`, {
    indent: '  ',
    end: '\n\n',
    blank: '\n',
    headingIndent: { 五: `${'\u2002'.repeat(6)} ` },
  });

export const anshanText = (): string => pipeText(anshan2019);
export const jinshiText = (): string => statisticsText(jinshi2018);

/** One cell a line without empty lines, the words of the mirror site at the end. */
export const helanText = (): string => lineText(helan2022, `${helan2022.title}\n\n`, { indent: '', end: '\n', blank: '\n' });

const PADS = ['\u00a0*', '*\u00a0', '\u00a0\u00a0*', '*', '\u00a0*\u00a0'];

/** NBSP around the zeros of the request table and of the review table, as an editor leaves them behind. */
function padZero(figure: string, row: number, column: number): string {
  const pad = PADS[(row * 3 + column * 2) % PADS.length] ?? '*';
  return figure === '0' || figure === '12' ? pad.replace('*', figure) : figure;
}

/** One cell a line with NBSP, under the bullets of an index card. */
export const shangjieText = (): string =>
  lineText(
    shangjie2020,
    `• 005283492/2021-00013\n  • 上街区人民政府\n  • 政务公开,年报\n  • 2021-02-01\n  • 2021-02-01\n${shangjie2020.title}\n\n`,
    { indent: '', end: '\n\n', blank: '\n', pad: padZero },
  );

const shangjieCard = [
  ['索引号', '005283492/2021-00013'],
  ['发布机构', '上街区人民政府'],
  ['主题分类', '政务公开，年报'],
  ['成文日期', '2021-02-01'],
  ['有效性', '有效'],
  ['发布日期', '2021-02-01'],
] as const;

const manifest = [
  {
    file: 'laixi-2020.txt',
    region: '370285',
    year: 2020,
    organization: '莱西市人民政府办公室',
    note: '文本，一行一格，空格用少一个换行表示；表格有空白单元格，文字与表格、份额、上年数字有出入',
  },
  {
    file: 'helan-2022.html',
    region: '640122',
    year: 2022,
    organization: '贺兰县',
    note: '网页，繁体字和台湾用语；标题写贺兰县，正文通篇写灵武市',
  },
  {
    file: 'jinshi-2018.docx',
    region: '430781',
    year: 2018,
    organization: '津市市人民政府',
    note: 'Word 文档，2018 年以前的统计表；下级指标有数而上级指标空白，文字与统计表有出入',
  },
  {
    file: 'shangjie-2020.html',
    region: '410106',
    year: 2020,
    organization: '郑州市上街区人民政府',
    note: '政府网站页面；行政复议、行政诉讼表 15 格只有 13 个数，前言称五部分而实有六部分',
  },
  {
    file: 'anshan-2019.txt',
    region: '210300',
    year: 2019,
    organization: '鞍山市人民政府',
    note: '文本，竖线分格，夹有多余的问号；两列勾稽关系不平，机关名称被换成无关词语',
  },
];

/** Every file of the demonstration archive by its name. The Word file carries the time of its making. */
export async function demonstrationFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ['laixi-2020.txt', laixiText()],
    ['laixi-2020.truth.json', truthFile(laixi2020, halfWidth)],
    ['helan-2022.html', mirrorPage(helan2022)],
    ['helan-2022.truth.json', truthFile(helan2022)],
    ['jinshi-2018.docx', await wordFile(jinshi2018)],
    ['jinshi-2018.truth.json', truthFile(jinshi2018)],
    ['shangjie-2020.html', governmentPage(shangjie2020, shangjieCard, '2021-02-01', '郑州市上街区人民政府')],
    ['shangjie-2020.truth.json', truthFile(shangjie2020)],
    ['anshan-2019.txt', anshanText()],
    ['anshan-2019.truth.json', truthFile(anshan2019, halfWidth)],
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
}
