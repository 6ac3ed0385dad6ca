import type { Section } from '@gongkai/report';
import { SEVERITY_NAMES } from '@gongkai/wording';
import type { NumberedFinding } from './finding-views.ts';
import type { MarkView } from './marks.ts';

/** A stretch of text that the same findings speak of. */
export type RunView = {
  readonly text: string;
  /** Findings whose words these are, gravest first. */
  readonly marks: readonly MarkView[];
  /** Findings whose words begin here; those that end here show their number after it. */
  readonly begins: readonly number[];
  readonly ends: readonly MarkView[];
};

export type ParagraphView = readonly RunView[];

type Line = { readonly from: number; readonly to: number };
type Spot = { readonly line: number; readonly at: number };
type Range = { readonly begin: Spot; readonly end: Spot; readonly mark: MarkView };

/**
 * The text of a section in paragraphs, cut wherever the words of a finding begin or end, so that findings may overlap and reach over
 * paragraphs. Places outside the text are moved into it: a finding always has its mark.
 */
export function paragraphsOf(section: Section, findings: readonly NumberedFinding[]): readonly ParagraphView[] {
  const lines = linesOf(section.text);
  const ranges = findings.flatMap(({ number, finding: { at, severity } }): Range[] => {
    if (at.kind !== 'text' || at.section !== section.id) return [];
    const mark: MarkView = { number, severity, severityName: SEVERITY_NAMES[severity], role: 'at' };
    return [{ ...spotsOf(lines, at.from, at.to), mark }];
  });
  if (lines.length > 0) return lines.map((line, index) => runsOf(section.text, line, index, ranges));
  if (ranges.length === 0) return [];
  return [[{ text: '', marks: [], begins: ranges.map(({ mark }) => mark.number), ends: ranges.map(({ mark }) => mark) }]];
}

/** Paragraphs by their places in the text, blanks at their ends left out. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const inner = line.trim();
    if (inner === '') return [];
    const from = index + line.indexOf(inner);
    return [{ from, to: from + inner.length }];
  });
}

/** Where words begin and end among the paragraphs: never in the blank between two of them. */
function spotsOf(lines: readonly Line[], from: number, to: number): { readonly begin: Spot; readonly end: Spot } {
  const first = lines.findIndex((line) => from < line.to);
  const line = first === -1 ? lines.length - 1 : first;
  const own = lines[line] ?? { from: 0, to: 0 };
  const begin = { line, at: Math.min(Math.max(from, own.from), own.to) };
  const last = lines.findLastIndex((each) => each.from < to);
  const end = { line: last, at: Math.min(to, lines[last]?.to ?? 0) };
  const backwards = end.line < begin.line || (end.line === begin.line && end.at < begin.at);
  return { begin, end: backwards ? begin : end };
}

function runsOf(text: string, { from, to }: Line, index: number, ranges: readonly Range[]): ParagraphView {
  const here = ranges.filter(({ begin, end }) => begin.line <= index && end.line >= index);
  const start = ({ begin }: Range) => (begin.line === index ? begin.at : from);
  const stop = ({ end }: Range) => (end.line === index ? end.at : to);
  const cuts = [...new Set([from, to, ...here.flatMap((range) => [start(range), stop(range)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, cut): RunView => {
    const next = cuts[cut + 1] ?? to;
    const isLast = next === to;
    const begins = here.filter((range) => range.begin.line === index && (start(range) === at || (isLast && start(range) === to)));
    const isEmpty = (range: Range) => range.begin.line === range.end.line && range.begin.at === range.end.at;
    const ends = here.filter(
      (range) => range.end.line === index && (isEmpty(range) ? begins.includes(range) : stop(range) === next),
    );
    return {
      text: text.slice(at, next),
      marks: here.filter((range) => start(range) <= at && stop(range) >= next && !isEmpty(range)).map(({ mark }) => mark),
      begins: begins.map(({ mark }) => mark.number),
      ends: ends.map(({ mark }) => mark),
    };
  });
}
