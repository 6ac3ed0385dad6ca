import type { CasePapers, Proceeding, SaidEvent } from '@gongkai/flows';
import { GROUNDS, letterTitle, outcomeRow, rectificationRow } from '@gongkai/law';
import type { ArchivedPaper } from '@gongkai/papers';
import type { LetterContent } from '@gongkai/requests';
import { actorText, answerText, ASSISTANT_QUESTIONS, REQUEST_WORK_TEXTS } from '@gongkai/wording';
import {
  ARCHIVE_TEXTS,
  decisionPage,
  handsPage,
  rectificationPage,
  timelinePage,
  type ProceedingLine,
} from '@gongkai/wording/letters';
import { beijingTime } from '../../pages/beijing-time.ts';
import { whatHappened } from './letters/letter-history.ts';
import { historyForm } from './request-history.ts';

type Case = Pick<CasePapers, 'request' | 'names'>;

export const textFile = (text: string): Pick<ArchivedPaper, 'extension' | 'bytes'> => ({
  extension: 'txt',
  bytes: Buffer.from(text, 'utf8'),
});

/** What a letter is called in the file of its request. */
export function titleOnPaper({ parts, title: fallback }: LetterContent, number: string | undefined): string {
  const title = parts.find(({ part }) => part === 'title')?.text ?? fallback;
  return number === undefined ? title : `${title} ${number}`;
}

/** How a request was handled, as a page of plain text that needs no program to be read. */
export function proceedingPaper(proceeding: Proceeding, of: Case): ArchivedPaper {
  const { on, kind } = proceeding;
  switch (kind) {
    case 'decision':
      return { on, title: decisionTitle(proceeding), ...textFile(decisionText(proceeding, of)) };
    case 'rectification':
      return { on, title: decisionTitle(proceeding), ...textFile(rectificationText(proceeding, of)) };
    case 'timeline':
      return { on, title: ARCHIVE_TEXTS.proceedings.timeline, ...textFile(timelinePage(timelineOf(proceeding.entries, of))) };
    default: {
      const letter = of.request.letters.get(proceeding.letter);
      const named = letter ? [letterTitle(letter.step.code, of.request.nature), letter.number ?? []].flat().join(' ') : '';
      const page = handsPage(
        named,
        proceeding.entries.map((each) => lineOf(each, of, whatHappened(each.event))),
      );
      return { on, title: `${ARCHIVE_TEXTS.proceedings[kind]} ${named}`, ...textFile(page) };
    }
  }
}

function lineOf({ event, said, isErased }: SaidEvent, { names }: Case, what: string): ProceedingLine {
  const by = event.actor === 'public' ? REQUEST_WORK_TEXTS.outside : actorText(event.actor, names.get(event.actor) ?? null);
  const recorded = beijingTime(event.recordedAt.toISOString());
  return { on: event.on, recorded, by, what, said: isErased ? 'erased' : said === undefined ? undefined : { text: said } };
}

/** Every event in the words in which the page of the request tells it. */
function timelineOf(entries: readonly SaidEvent[], of: Case): readonly ProceedingLine[] {
  const sentences = historyForm({ ...of, history: entries.map(({ event }) => event) });
  return entries.map((each, at) => lineOf(each, of, sentences[at]?.sentence ?? ''));
}

const groundTitle = (id: string): string => GROUNDS.find((row) => row.id === id)?.title ?? id;

type ProceedingOf<Kind> = Extract<Proceeding, { readonly kind: Kind }>;

const decisionTitle = ({ kind, standing }: ProceedingOf<'decision' | 'rectification'>): string =>
  `${ARCHIVE_TEXTS.proceedings[kind]}${standing ? ARCHIVE_TEXTS.standing[standing.is] : ''}`;

function rectificationText({ decided, standing }: ProceedingOf<'rectification'>, of: Case): string {
  const { event } = decided;
  if (event.type !== 'rectification.decided') throw new RangeError(`${event.type} is no decision on a rectification`);
  const { title: outcome, cites } = rectificationRow(event.body.result);
  return rectificationPage({ line: lineOf(decided, of, ''), outcome, cites, standing });
}

function decisionText({ decided, asked, standing }: ProceedingOf<'decision'>, of: Case): string {
  const { event } = decided;
  if (event.type !== 'outcome.decided') throw new RangeError(`${event.type} is no decision`);
  const { outcome, basis, answers, departure } = event.body;
  const row = outcomeRow(outcome);
  return decisionPage({
    line: lineOf(decided, of, ''),
    outcome: row.title,
    standing,
    cites: (row.bases.find(({ id }) => id === basis) ?? row.bases[0]).cites,
    asked: asked.map(({ question, cites }) => ({
      question: ASSISTANT_QUESTIONS[question],
      answer: answerText(question, answers, groundTitle),
      cites,
    })),
    departedFrom: departure && (departure.from === 'none' ? 'none' : outcomeRow(departure.from).title),
  });
}
