import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Part, ReportSource } from './report-source.ts';
import { tableRows, type PrintedRow } from './table-rows.ts';

const paragraph = (text: string) => new Paragraph({ text, indent: { firstLine: 480 } });
const centred = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(text)] });

/** A Word table with the merged cells of the printed one; `docx` lays out the continuations of row spans itself. */
function wordTable(rows: readonly PrintedRow[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => {
            const lines = cell.text.split('\n');
            return new TableCell({
              children: lines.map((line) => (cell.figure ? centred(line) : new Paragraph(line))),
              columnSpan: cell.cols,
              rowSpan: cell.rows,
            });
          }),
        }),
    ),
  });
}

function partOf(source: ReportSource, part: Part): readonly (Paragraph | Table)[] {
  const table = part.table === undefined ? [] : [wordTable(tableRows(source, part.table))];
  return [
    new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_1 }),
    ...part.paragraphs.filter((text) => text !== '').map(paragraph),
    ...table,
  ];
}

/** The report as a Word file: title, paragraphs, tables with merged cells. */
export async function wordFile(source: ReportSource): Promise<Uint8Array> {
  const document = new Document({
    title: source.title,
    creator: '政务公开办公室',
    sections: [
      {
        children: [
          new Paragraph({ text: source.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          ...source.opening.map(paragraph),
          ...source.parts.flatMap((part) => partOf(source, part)),
          ...source.closing.map(paragraph),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
