import type { SaidEvent, ShownLetter } from '@gongkai/flows';
import { actorText, LETTER_HISTORY_TEXTS as TEXTS } from '@gongkai/wording';

/** What happened to a letter in words, the first first: who, when, and what he said. */
export const letterHistory = ({ history, names }: ShownLetter) =>
  history.map(({ event, said }) => ({
    what: whatHappened(event),
    on: event.on,
    at: event.recordedAt.toISOString(),
    by: actorText(event.actor, names.get(event.actor) ?? null),
    said: said ?? null,
  }));

/** One line of it. Throws RangeError for what is nothing of a letter. */
export function whatHappened(event: SaidEvent['event']): string {
  switch (event.type) {
    case 'letter.drafted':
    case 'letter.submitted':
    case 'letter.sentBack':
    case 'letter.signed':
    case 'letter.copyAttached':
    case 'letter.annexed':
    case 'letter.voided':
      return TEXTS[event.type];
    case 'letter.opined':
      return TEXTS.opined(event.body.matter, event.body.agrees);
    case 'letter.numbered':
      return TEXTS.numbered(event.body.number);
    case 'letter.dispatched':
      return TEXTS.dispatched(event.body.way, event.body.proof);
    case 'letter.returned':
      return TEXTS.returned(event.body.why);
    case 'letter.sentAgain':
      return TEXTS.sentAgain(event.body.way, event.body.proof);
    case 'letter.delivered':
      return TEXTS.delivered(event.body.proof);
    default:
      throw new RangeError(`${event.type} is nothing of a letter`);
  }
}
