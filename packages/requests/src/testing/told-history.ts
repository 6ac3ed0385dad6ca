import type { PlainDate } from '@gongkai/kernel';
import { outcomeRow, type OutcomeId } from '@gongkai/law';
import { foldRequest } from '../case/fold-request.ts';
import type { DoneEvent, RequestEvent } from '../case/request-event.ts';
import { closingOf, type FigureCase } from '../figures/table-three.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import { sealed } from './told-life.ts';

/** A request of a register that is made up: how it came, what was answered, and what a review made of the answer. */
export type ToldRequest = {
  readonly applicantType: FigureCase['applicantType'];
  readonly submittedOn: PlainDate;
  /** Absent: it waits for the confirmation, and was never received. */
  readonly receivedOn?: PlainDate;
  readonly closed?: { readonly on: PlainDate; readonly outcome: OutcomeId };
  /** The answer was set aside, and perhaps given anew. */
  readonly setAside?: { readonly on: PlainDate; readonly again?: { readonly on: PlainDate; readonly outcome: OutcomeId } };
};

/** The shortest history that comes to it, as the ledger would hold it. */
export function historyOf({ applicantType, submittedOn, receivedOn, closed, setAside }: ToldRequest): readonly DoneEvent[] {
  const submitted = {
    unit: 'unit-1',
    route: 'web' as const,
    days: {},
    applicantType,
    application: sealed('application'),
    supply: { form: 'paper', way: 'post' } as const,
  };
  const events: RequestEvent[] = [{ type: 'request.submitted', on: submittedOn, body: submitted }];
  if (receivedOn !== undefined)
    events.push({ type: 'request.received', on: receivedOn, body: { number: '1', receivedOn, cites: '' } });
  if (receivedOn !== undefined && closed) events.push(...answeredBy('first', closed));
  if (receivedOn !== undefined && closed && setAside) {
    const { on, again } = setAside;
    const remedy = 'review';
    events.push(
      { type: 'remedy.filed', on, body: { remedy, route: 'review', against: { kind: 'letter', letter: 'first' } } },
      { type: 'remedy.decided', on, body: { remedy, result: 'corrected', anew: {} } },
      ...(again ? answeredBy('second', again) : []),
    );
  }
  return events.map((event): DoneEvent => ({ ...event, actor: 'staff/handler' }));
}

function answeredBy(letter: string, { on, outcome }: ToldRequest['closed'] & {}): readonly RequestEvent[] {
  const [basis] = outcomeRow(outcome).bases;
  const step: LetterStep = { code: basis.letter, outcome, basis: basis.id, grounds: [] } as LetterStep;
  return [
    { type: 'letter.drafted', on, body: { letter, step, content: sealed(letter) } },
    { type: 'letter.dispatched', on, body: { letter, way: 'post' } },
  ];
}

/** What table three has to know of a history, by the reducers of the ledger; undefined where the request was never received. */
export function figureCaseOf(history: readonly DoneEvent[]): FigureCase | undefined {
  const request = foldRequest(history);
  if (!request?.receipt) return undefined;
  const closed = closingOf(request);
  const { applicantType, receipt } = request;
  return { applicantType, receivedOn: receipt.on, ...(closed ? { closed } : {}) };
}
