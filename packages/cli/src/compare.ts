import { comparedOver, comparePair, nearCopy, type Compared, type Report } from '@gongkai/report';
import { cellName, COMMAND_TEXTS } from '@gongkai/wording';
import { parsed } from './command-line.ts';
import { eachReport } from './each-report.ts';
import { failureLine } from './failure-line.ts';
import { inputFiles } from './input-files.ts';
import { columns, padLeft, padRight, painted, type ExitCode, type Io } from './io.ts';

const OPTIONS = { json: { type: 'boolean' }, all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const SHOWN = 8;

/** `gongkai compare A B [--all] [--json]`: two reports side by side, in one form or across forms. Exits 0, or 2 where one cannot be read. */
export async function compareCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(COMMAND_TEXTS.compareUsage);
    return 0;
  }
  const inputs = await inputFiles(positionals);
  // A folder stands for the files in it, and of those it is not known which two are meant.
  if (inputs.length !== 2 || inputs.some(({ path }, index) => path !== positionals[index]))
    return misused(io, COMMAND_TEXTS.needTwo);
  const reports: Report[] = [];
  await eachReport(inputs, ({ path, result }) => {
    if (result.ok) reports.push(result.value.report);
    else io.err(failureLine(path, result.failure));
  });
  const [a, b] = reports;
  if (!a || !b) return 2;
  const compared = comparePair(a, b);
  const copy = nearCopy(a, b);
  if (values['json'] === true) {
    const head = ({ organization, year, edition, title }: Report) => ({ organization, year, edition, title });
    io.out(
      JSON.stringify(
        {
          a: head(a),
          b: head(b),
          lines: compared.map(({ concept, ...rest }) => ({ ...rest, title: titleOf({ concept, ...rest }, a) })),
          narrative: copy,
        },
        null,
        2,
      ),
    );
    return 0;
  }
  io.out(COMMAND_TEXTS.comparison(nameOf(a, positionals[0]), nameOf(b, positionals[1])));
  const head = COMMAND_TEXTS.compareHead[comparedOver(reports)];
  tableLines(values['all'] === true ? compared : compared.filter(differs), a, head, io).forEach(io.out);
  io.out('');
  io.out(copy.passages.length === 0 ? COMMAND_TEXTS.noShared : COMMAND_TEXTS.shared(Math.round(copy.share * 100)));
  for (const { a: here } of copy.passages.slice(0, SHOWN))
    io.out(painted(io, 'dim', `  ${here.section}  “${here.quote.replace(/\s+/g, ' ').slice(0, 100)}”`));
  return 0;
}

const differs = ({ a, b, continuity }: Compared): boolean => a !== b || continuity !== 'same';
const nameOf = (report: Report, path = ''): string =>
  `${report.organization ?? path}  ${COMMAND_TEXTS.year(report.year)}  ${COMMAND_TEXTS.edition(report.edition)}`;
const titleOf = (line: Compared, a: Report): string => line.concept?.title ?? cellName(a.edition, line.cell ?? line.id);

function tableLines(lines: readonly Compared[], a: Report, head: readonly string[], io: Io): readonly string[] {
  if (lines.length === 0) return [COMMAND_TEXTS.same];
  const signed = (change: number | null) => (change === null ? '' : change > 0 ? `+${change}` : String(change));
  const rows = lines.map(
    (line) =>
      [
        titleOf(line, a),
        String(line.a ?? '—'),
        String(line.b ?? '—'),
        signed(line.change),
        COMMAND_TEXTS.continuity[line.continuity],
      ] as const,
  );
  const width = (index: 0 | 1 | 2 | 3, title: string) => Math.max(columns(title), ...rows.map((row) => columns(row[index])));
  const widths = head.map((title, index) => width(index as 0 | 1 | 2 | 3, title));
  const row = (cells: readonly string[]) =>
    cells.map((text, index) => (index === 0 ? padRight(text, widths[0] ?? 0) : padLeft(text, widths[index] ?? 0))).join('  ');
  return [
    painted(io, 'bold', row(head)),
    ...rows.map(([title, one, other, change, note]) => `${row([title, one, other, change])}  ${note}`.trimEnd()),
  ];
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai compare：${sentence}`);
  io.err(COMMAND_TEXTS.compareUsage);
  return 64;
}
