import {
  decisionStandings,
  factsOf,
  foldRequest,
  trailOf,
  type ArchiveHolds,
  type LetterId,
  type RequestCase,
  type RequestEvent,
  type RequestEventOf,
  type Standing,
  type Trail,
} from '@gongkai/requests';
import { ok, type PlainDate, type Result } from '@gongkai/kernel';
import type { RecordedEvent, SiteId } from '@gongkai/store';
import { siteDays, type SiteDays } from '../settings/site-days.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { saidAt, type SaidEvent } from './said-at.ts';

type Events = readonly RecordedEvent<RequestEvent>[];

/** How a request was handled, for its archive: what was decided and why, through which hands each letter went, how it came to the reader, and everything in its order. */
export type Proceeding = { readonly on: PlainDate } & (
  | ({ readonly kind: 'decision'; readonly asked: Trail['asked'] } & Decided)
  | ({ readonly kind: 'rectification' } & Decided)
  | { readonly kind: 'approval' | 'delivery'; readonly letter: LetterId; readonly entries: readonly SaidEvent[] }
  | { readonly kind: 'timeline'; readonly entries: readonly SaidEvent[] }
);

/** `standing` is not said of decisions in archives that were laid away before they said it. */
type Decided = { readonly decided: SaidEvent; readonly standing: Standing | undefined };

const ON_ITS_WAY: readonly RequestEvent['type'][] = [
  'letter.dispatched',
  'letter.returned',
  'letter.sentAgain',
  'letter.delivered',
];

/** The questions as they stood when they were answered: what came later could have asked others. */
function askedAt(days: SiteDays, before: Events, { on, body }: RequestEventOf<'outcome.decided'>): Trail['asked'] {
  const request = foldRequest(before);
  return request ? trailOf(body.answers, factsOf(request, days(on, request))).asked : [];
}

/**
 * Of letters, those that left; of decisions all, also those that were taken back or decided anew. A note of the office stays out, as it does of
 * the papers.
 */
export async function gatherProceedings(
  deps: RequestDeps,
  of: { readonly site: SiteId; readonly request: string; readonly holds: ArchiveHolds },
  events: Events,
  { letters }: RequestCase,
): Promise<Result<readonly Proceeding[], RequestRefused>> {
  const said = await saidAt(deps.db, deps, of, events);
  if (!said.ok) return said;
  const told = said.value;
  const days = await siteDays(deps.db, of.site);
  const standings = of.holds === 'standing' ? decisionStandings(events) : undefined;
  const decisions = told.flatMap((decided, at): readonly Proceeding[] => {
    const { event } = decided;
    const told = { on: event.on, decided, standing: standings?.get(at + 1) };
    if (event.type === 'outcome.decided')
      return [{ kind: 'decision', ...told, asked: askedAt(days, events.slice(0, at), event) }];
    return event.type === 'rectification.decided' && standings ? [{ kind: 'rectification', ...told }] : [];
  });
  const ways = [...letters].flatMap(([letter, { dispatched }]): readonly Proceeding[] => {
    if (!dispatched) return [];
    const own = told.filter(({ event: { body } }) => 'letter' in body && body.letter === letter);
    const isOnItsWay = ({ event }: SaidEvent): boolean => ON_ITS_WAY.includes(event.type);
    const way = own.filter(isOnItsWay);
    return [
      { kind: 'approval', on: dispatched.on, letter, entries: own.filter((each) => !isOnItsWay(each)) },
      { kind: 'delivery', on: lastDay(way), letter, entries: way },
    ];
  });
  return ok([...decisions, ...ways, { kind: 'timeline', on: lastDay(told), entries: told }]);
}

const lastDay = (entries: readonly SaidEvent[]): PlainDate =>
  entries.map(({ event }) => event.on).reduce((last, on) => (on > last ? on : last));
