import type { PlainDate } from '@gongkai/kernel';
import type { Standing } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';

/** Something that was done in a request: on which legal day, when it was entered, by whom, and what was said at it. */
export type ProceedingLine = {
  readonly on: PlainDate;
  readonly recorded: string;
  readonly by: string;
  readonly what: string;
  readonly said: { readonly text: string } | 'erased' | undefined;
};

type Decided = {
  readonly line: ProceedingLine;
  readonly outcome: string;
  readonly cites: string;
  /** Absent in archives of before it was said. */
  readonly standing?: Standing | undefined;
};

export type DecisionTold = Decided & {
  readonly asked: readonly { readonly question: string; readonly answer: string; readonly cites: string }[];
  /** What the answers had come to, where another was taken. */
  readonly departedFrom: string | undefined;
};

const ERASED = '（内容已依法删除）';
const saidText = (said: ProceedingLine['said']): string => (said === 'erased' ? ERASED : (said?.text ?? ''));
const entered = ({ recorded }: ProceedingLine): string => `（${recorded} 记入）`;

function linesOf(line: ProceedingLine, number: string): readonly string[] {
  const said = saidText(line.said);
  return [
    `${number}${chineseDay(line.on)}　${line.by}　${line.what}${entered(line)}`,
    ...(said === '' ? [] : said.split(/\r?\n/).map((each) => `　　${each}`)),
  ];
}

/** Through whose hands a letter went, or how it came to its reader, as a page of plain text. */
export const handsPage = (letter: string, lines: readonly ProceedingLine[]): string =>
  [`文书：${letter}`, ...lines.flatMap((line) => linesOf(line, '')), ''].join('\n');

/** Everything that happened in a request, numbered in the order in which it was entered. */
export const timelinePage = (lines: readonly ProceedingLine[]): string =>
  [...lines.flatMap((line, at) => linesOf(line, `${at + 1}．`)), ''].join('\n');

/** A decision that stands no more says so first; the numbers are those of the time line. */
function standingLines(standing: Standing = { is: 'standing' }): readonly string[] {
  switch (standing.is) {
    case 'standing':
      return [];
    case 'undone':
      return [`本决定已经撤销（办理经过第 ${standing.by} 条）。`];
    case 'decidedAnew':
      return [`本决定不再作数，此后已重新作出决定（办理经过第 ${standing.by} 条）。`];
    case 'lapsed':
      return ['本决定作出后情况有变，不再作数，还没有重新决定。'];
  }
}

const decidedLines = ({ line, outcome, cites, standing }: Decided): readonly string[] => [
  ...standingLines(standing),
  `处理结果：${outcome}（${cites}）`,
  `决定日期：${chineseDay(line.on)}${entered(line)}`,
  `作出人：${line.by}`,
];

/** What was decided on a record that was to be rectified, and what was found in it. */
export const rectificationPage = (told: Decided): string =>
  [...decidedLines(told), `核实情况：${saidText(told.line.said)}`, ''].join('\n');

/** What was decided, the questions and answers that led there, and why another way was taken. */
export function decisionPage({ asked, departedFrom, ...told }: DecisionTold): string {
  const reason = saidText(told.line.said);
  return [
    ...decidedLines(told),
    '判断过程：',
    ...asked.map((each, at) => `　　${at + 1}．${each.question}${each.answer}（${each.cites}）`),
    ...(departedFrom === undefined
      ? []
      : [
          departedFrom === 'none'
            ? '以上判断还没有得出结果，另作决定。'
            : `以上判断的结果是“${departedFrom}”，所作决定与此不同。`,
          `理由：${reason}`,
        ]),
    '',
  ].join('\n');
}
