import type { PlainDate } from '@gongkai/kernel';
import { outcomeRow, type OutcomeId, type RectificationResult, type Route } from '@gongkai/law';
import { foldRequest } from '../case/fold-request.ts';
import type { DoneEvent, RequestEvent } from '../case/request-event.ts';
import { statisticsCaseOf, type StatisticsCase } from '../figures/statistics-table.ts';
import { closingOf, type FigureCase } from '../figures/table-three.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import type { RemedyResult, RemedyRoute } from '../remedies/remedy.ts';
import type { RemedyFigure } from '../remedies/table-four.ts';
import { dayOn, sealed } from './told-life.ts';

/** `basis`: which of those of the leaf, the first one where it is not said. */
export type ToldAnswer = { readonly on: PlainDate; readonly outcome: OutcomeId; readonly basis?: string };

/** A request of a register that is made up: how it came, what was answered, and what a review made of the answer. */
export type ToldRequest = {
  readonly unit?: string;
  /** It wants a record rectified, and this becomes of it where it is closed. */
  readonly rectifies?: RectificationResult;
  readonly route?: Route;
  readonly applicantType: FigureCase['applicantType'];
  readonly submittedOn: PlainDate;
  /** Absent: it waits for the confirmation, and was never received. */
  readonly receivedOn?: PlainDate;
  /** The letter that tells of the extension left. */
  readonly extendedOn?: PlainDate;
  readonly closed?: ToldAnswer;
  /** The answer was set aside, and perhaps given anew. */
  readonly setAside?: { readonly on: PlainDate; readonly again?: ToldAnswer };
  /** Reviews and suits beside that, which leave the answer as it is. */
  readonly remedies?: readonly {
    readonly route: RemedyRoute;
    readonly filedOn: PlainDate;
    readonly decided?: { readonly on: PlainDate; readonly result: RemedyResult };
  }[];
};

/** The shortest history that comes to it, as the ledger would hold it. */
export function historyOf(told: ToldRequest, number = '1'): readonly DoneEvent[] {
  const {
    rectifies,
    unit = 'unit-1',
    route = 'web',
    applicantType,
    submittedOn,
    receivedOn,
    extendedOn,
    closed,
    setAside,
  } = told;
  const submitted = {
    unit,
    route,
    days: {},
    applicantType,
    application: sealed('application'),
    supply: { form: 'paper', way: 'post' } as const,
    ...(rectifies === undefined ? {} : { nature: 'rectification' as const }),
  };
  const events: RequestEvent[] = [{ type: 'request.submitted', on: submittedOn, body: submitted }];
  if (receivedOn !== undefined)
    events.push({ type: 'request.received', on: receivedOn, body: { number, receivedOn, cites: '' } });
  if (extendedOn !== undefined) {
    events.push({ type: 'extension.approved', on: extendedOn, body: { workingDays: 20, reason: sealed('extension') } });
    events.push(...lettersOf('extension', extendedOn, { code: 'L05', workingDays: 20 }));
  }
  if (receivedOn !== undefined && closed) events.push(...answeredBy('first', closed, rectifies));
  if (receivedOn !== undefined && closed && setAside) {
    const { on, again } = setAside;
    const remedy = 'review';
    events.push(
      { type: 'remedy.filed', on, body: { remedy, route: 'review', against: { kind: 'letter', letter: 'first' } } },
      { type: 'remedy.decided', on, body: { remedy, result: 'corrected', anew: {} } },
      ...(again ? answeredBy('second', again, rectifies) : []),
    );
  }
  for (const [at, { route: way, filedOn, decided }] of (told.remedies ?? []).entries()) {
    const remedy = `remedy-${at}`;
    events.push({ type: 'remedy.filed', on: filedOn, body: { remedy, route: way, against: { kind: 'silence' } } });
    if (decided) events.push({ type: 'remedy.decided', on: decided.on, body: { remedy, result: decided.result } });
  }
  return events.map((event): DoneEvent => ({ ...event, actor: 'staff/handler' }));
}

function answeredBy(letter: string, { on, outcome, basis }: ToldAnswer, result?: RectificationResult): readonly RequestEvent[] {
  if (result !== undefined) return lettersOf(letter, on, { code: 'L34', result });
  const { bases } = outcomeRow(outcome);
  const why = bases.find(({ id }) => id === basis) ?? bases[0];
  return lettersOf(letter, on, { code: why.letter, outcome, basis: why.id, grounds: [] } as LetterStep);
}

const lettersOf = (letter: string, on: PlainDate, step: LetterStep): readonly RequestEvent[] => [
  { type: 'letter.drafted', on, body: { letter, step, content: sealed(letter) } },
  { type: 'letter.dispatched', on, body: { letter, way: 'post' } },
];

/** What table three has to know of a history, by the reducers of the ledger; undefined where the request was never received, or asks for no information. */
export function figureCaseOf(history: readonly DoneEvent[]): FigureCase | undefined {
  const request = foldRequest(history);
  if (!request?.receipt || request.nature === 'rectification') return undefined;
  const closed = closingOf(request);
  const { applicantType, receipt } = request;
  return { applicantType, receivedOn: receipt.on, ...(closed ? { closed } : {}) };
}

/** The same for the statistics table of 2014, as it is known on a day. */
export const statisticsCaseFrom = (history: readonly DoneEvent[], on: string): StatisticsCase | undefined => {
  const request = foldRequest(history);
  return request && statisticsCaseOf(request, dayOn(on));
};

/** What table four has to know of the reviews and suits of a history. */
export const remedyFiguresOf = (history: readonly DoneEvent[]): readonly RemedyFigure[] =>
  [...(foldRequest(history)?.remedies.values() ?? [])].map(({ route, filedOn, decided }): RemedyFigure => ({
    route,
    filedOn,
    ...(decided ? { decided: { on: decided.on, result: decided.result } } : {}),
  }));
