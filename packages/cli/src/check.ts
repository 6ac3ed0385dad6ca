import type { ReadFailure } from '@gongkai/files';
import { dayInChina } from '@gongkai/kernel';
import { checkReport, isSameBody, type Finding, type Report, type Severity } from '@gongkai/report';
import { checkForm, COMMAND_TEXTS, placeText, problemSentence, sentenceOf, SEVERITY_NAMES } from '@gongkai/wording';
import { parsed } from './command-line.ts';
import { eachReport, type FileResult } from './each-report.ts';
import { failureLine, failureMessage } from './failure-line.ts';
import { inputFiles, type Input, type InputFailure } from './input-files.ts';
import { painted, type ExitCode, type Io } from './io.ts';
import { JsonOutput } from './json-output.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  'last-year': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Fewer files are done before a bar could be read. */
const MANY = 20;

type Counted = Record<Severity | 'files' | 'failed', number>;

/** `gongkai check FILE|FOLDER… [--last-year FILE] [--json|--jsonl]`: exits 0 clean, 1 with errors found, 2 where a file cannot be read. */
export async function checkCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(COMMAND_TEXTS.checkUsage);
    return 0;
  }
  if (positionals.length === 0) return misused(io, COMMAND_TEXTS.needFiles);
  if (values['json'] === true && values['jsonl'] === true) return misused(io, COMMAND_TEXTS.jsonOrJsonl);
  const before = values['last-year'];
  const inputs = await inputFiles(positionals);
  const lastYearFor = typeof before === 'string' ? await inputFiles([before]) : undefined;
  if (lastYearFor && (inputs.length !== 1 || lastYearFor.length !== 1)) return misused(io, COMMAND_TEXTS.lastYearForOne);
  const lastYear = lastYearFor ? await reportIn(lastYearFor, io) : undefined;
  if (lastYear === null) return 2;
  const shape = values['jsonl'] === true ? 'lines' : values['json'] === true ? 'one' : undefined;
  return checkAll(inputs, lastYear, shape, io);
}

async function checkAll(
  inputs: readonly Input[],
  lastYear: Report | undefined,
  shape: 'one' | 'lines' | undefined,
  io: Io,
): Promise<ExitCode> {
  const counted: Counted = { files: 0, failed: 0, error: 0, warning: 0, info: 0 };
  let json: JsonOutput | undefined;
  let misfit: string | undefined;
  await eachReport(inputs, ({ path, result }: FileResult, done, total) => {
    json ??= shape && new JsonOutput(io, shape, total > 1);
    if (total >= MANY) io.progress?.show(done, total);
    if (!result.ok) {
      counted.failed += 1;
      io.err(failureLine(path, result.failure));
      if (shape === 'lines') json?.add(unreadForm(path, result.failure));
      return;
    }
    const { report } = result.value;
    misfit = lastYear && misfitOf(report, lastYear, io);
    if (misfit !== undefined) return;
    const findings = lastYear ? checkReport(report, { lastYear, on: dayInChina(Date.now()) }) : result.value.findings;
    counted.files += 1;
    for (const { severity } of findings) counted[severity] += 1;
    if (json) json.add(checkForm(path, report, findings));
    else checkLines(path, report, findings, io).forEach(io.out);
  });
  io.progress?.end();
  if (misfit !== undefined) return misused(io, misfit);
  json?.end();
  if (!shape && counted.files + counted.failed > 1)
    io.out(COMMAND_TEXTS.summary(counted.files, counted.error, counted.warning, counted.info, counted.failed));
  return counted.failed > 0 ? 2 : counted.error > 0 ? 1 : 0;
}

async function reportIn(inputs: readonly Input[], io: Io): Promise<Report | null> {
  let report: Report | null = null;
  await eachReport(inputs, ({ path, result }) => {
    if (result.ok) report = result.value.report;
    else io.err(failureLine(path, result.failure));
  });
  return report;
}

/** Why a report is not the one of the year before; another organisation's may be meant, so that it only is said. */
function misfitOf(report: Report, lastYear: Report, io: Io): string | undefined {
  if (report.year !== null && lastYear.year !== null && lastYear.year !== report.year - 1)
    return COMMAND_TEXTS.notLastYear(lastYear.year, report.year - 1);
  const [given, checked] = [lastYear.organization, report.organization];
  if (given !== null && checked !== null && !isSameBody(report, lastYear)) io.err(COMMAND_TEXTS.otherBody(given, checked));
  return undefined;
}

/** A line of JSON for a file that cannot be read, so that every file has one. */
const unreadForm = (file: string, failure: ReadFailure | InputFailure) => ({
  file,
  edition: null,
  year: null,
  organization: null,
  findings: [],
  problems: [],
  error: { code: failure.code, message: failureMessage(failure) },
});

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai check：${sentence}`);
  io.err(COMMAND_TEXTS.checkUsage);
  return 64;
}

function checkLines(path: string, report: Report, findings: readonly Finding[], io: Io): readonly string[] {
  const name = [
    report.organization ?? COMMAND_TEXTS.noOrganization,
    COMMAND_TEXTS.year(report.year),
    COMMAND_TEXTS.edition(report.edition),
  ].join('  ');
  return [
    `${painted(io, 'bold', path)}  ${name}`,
    ...(findings.length === 0 ? [`  ${COMMAND_TEXTS.clean}`] : findings.flatMap((finding) => findingLines(finding, report, io))),
    ...report.problems.map((problem) => painted(io, 'dim', `  · ${problemSentence(problem, report.edition)}`)),
    '',
  ];
}

function findingLines(finding: Finding, report: Report, io: Io): readonly string[] {
  const { severity, rule, at, cites } = finding;
  const quote = at.kind === 'text' ? `“${at.quote.replace(/\s+/g, ' ').slice(0, 60)}”` : '';
  return [
    `  ${painted(io, severity, SEVERITY_NAMES[severity])} ${rule}  ${sentenceOf(finding, report.edition)}`,
    painted(io, 'dim', `       ${placeText(at)}${quote}  ${COMMAND_TEXTS.cites(cites)}`),
  ];
}
