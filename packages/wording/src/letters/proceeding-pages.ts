import type { PlainDate } from '@gongkai/kernel';
import { chineseDay } from '../law/chinese-day.ts';

/** Something that was done in a request: on which legal day, when it was entered, by whom, and what was said at it. */
export type ProceedingLine = {
  readonly on: PlainDate;
  readonly recorded: string;
  readonly by: string;
  readonly what: string;
  readonly said: { readonly text: string } | 'erased' | undefined;
};

export type DecisionTold = {
  readonly line: ProceedingLine;
  readonly outcome: string;
  readonly cites: string;
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

/** What was decided, the questions and answers that led there, and why another way was taken. */
export function decisionPage({ line, outcome, cites, asked, departedFrom }: DecisionTold): string {
  const reason = saidText(line.said);
  return [
    `处理结果：${outcome}（${cites}）`,
    `决定日期：${chineseDay(line.on)}${entered(line)}`,
    `作出人：${line.by}`,
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
