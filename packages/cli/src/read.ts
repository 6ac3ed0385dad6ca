import { interchangeOf, type Report } from '@gongkai/report';
import { COMMAND_TEXTS, problemSentence } from '@gongkai/wording';
import { parsed } from './command-line.ts';
import { eachReport, type FileResult } from './each-report.ts';
import { failureLine, failureMessage } from './failure-line.ts';
import { inputFiles } from './input-files.ts';
import { painted, type ExitCode, type Io } from './io.ts';
import { JsonOutput } from './json-output.ts';
import { printedTables } from './printed-table.ts';

const OPTIONS = { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** `gongkai read FILE|FOLDER… [--json|--jsonl]`: the figures and parts of reports. Exits 0, or 2 where a file cannot be read. */
export async function readCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(COMMAND_TEXTS.readUsage);
    return 0;
  }
  if (positionals.length === 0) return misused(io, COMMAND_TEXTS.needFiles);
  if (values['json'] === true && values['jsonl'] === true) return misused(io, COMMAND_TEXTS.jsonOrJsonl);
  const shape = values['jsonl'] === true ? 'lines' : values['json'] === true ? 'one' : undefined;
  let json: JsonOutput | undefined;
  let code: ExitCode = 0;
  await eachReport(await inputFiles(positionals), ({ path, result }: FileResult, done, total) => {
    json ??= shape && new JsonOutput(io, shape, total > 1);
    if (!result.ok) {
      code = 2;
      io.err(failureLine(path, result.failure));
      if (shape === 'lines')
        json?.add({
          file: path,
          edition: null,
          year: null,
          cells: {},
          error: { code: result.failure.code, message: failureMessage(result.failure) },
        });
    } else if (json) {
      json.add(
        total > 1 || shape === 'lines'
          ? { file: path, ...interchangeOf(result.value.report) }
          : interchangeOf(result.value.report),
      );
    } else {
      if (done > 1) io.out('');
      readLines(path, result.value.report, io).forEach(io.out);
    }
  });
  json?.end();
  return code;
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai read：${sentence}`);
  io.err(COMMAND_TEXTS.readUsage);
  return 64;
}

function readLines(path: string, report: Report, io: Io): readonly string[] {
  const inferred = Object.values(report.cells).some((cell) => cell.state === 'inferred');
  const local = report.localRows.map((row) =>
    [row.label, row.unit ?? '', row.value ?? COMMAND_TEXTS.unreadable, row.cumulative ?? ''].join(' | '),
  );
  return [
    painted(io, 'bold', path),
    ...(report.title === null ? [] : [`${COMMAND_TEXTS.title}：${report.title}`]),
    [
      report.organization ?? COMMAND_TEXTS.noOrganization,
      COMMAND_TEXTS.year(report.year),
      COMMAND_TEXTS.edition(report.edition),
    ].join('  '),
    ...(report.published === null ? [] : [`${COMMAND_TEXTS.published}：${report.published}`]),
    ...(report.localRows.length > 0 ? ['', COMMAND_TEXTS.localRows, COMMAND_TEXTS.localHead, ...local] : printedTables(report)),
    ...(inferred ? [painted(io, 'dim', COMMAND_TEXTS.inferredNote)] : []),
    '',
    COMMAND_TEXTS.narrative,
    ...report.sections
      .filter((section) => section.text !== '')
      .map((section) => `${section.heading || section.id}  ${COMMAND_TEXTS.characters(section.text.length)}`),
    ...(report.problems.length === 0
      ? []
      : ['', COMMAND_TEXTS.problems, ...report.problems.map((problem) => `· ${problemSentence(problem, report.edition)}`)]),
  ];
}
