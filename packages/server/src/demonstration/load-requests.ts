import { submitRequest, type Acting, type DemonstrationCity, type RequestDeps } from '@gongkai/flows';
import { addDays, type PlainDate } from '@gongkai/kernel';
import { isWorkingDay, NATIONAL_CALENDAR, workingDayAfter, type ReceiptFacts, type Route } from '@gongkai/law';
import type { PlannedRequest } from './planned-request.ts';
import { PLANNED_REQUESTS } from './requests.data.ts';
import { sound, takePlannedStep, type Desk, type PlannedCase, type StepPlace } from './take-planned-step.ts';

export type DemonstrationRequestsAsk = {
  readonly city: Pick<DemonstrationCity, 'site' | 'posts'>;
  readonly now: Date;
  readonly today: PlainDate;
  /** Called after each step, with how many there are. */
  readonly progress?: (done: number, all: number) => void;
};

type Post = DemonstrationCity['posts'][number];

/**
 * Requests in every state, for a city that was just loaded: each step by somebody of the unit who may, on its day, through the flows
 * that the workbench uses. Units that a small city does not have, or that have not all four posts, get none.
 *
 * @returns how many requests there are now
 */
export async function loadDemonstrationRequests(
  deps: RequestDeps,
  { city, now, today, progress }: DemonstrationRequestsAsk,
): Promise<number> {
  const days = workingDaysBefore(today, Math.max(...PLANNED_REQUESTS.map(({ asked }) => asked)));
  const planned = PLANNED_REQUESTS.flatMap((each) => {
    const post = city.posts.find(({ shortName }) => shortName === each.unit);
    return post && DESKS.every((desk) => post.people[desk]) ? [{ ...each, post }] : [];
  });
  const cases = new Map<PlannedRequest, PlannedCase>();
  const turns = turnsOf(planned);
  for (const [at, { ago, request, take }] of turns.entries()) {
    const on = days[ago] ?? today;
    const place = placeOf(deps, city.site, request.post, { on, at, now, today });
    await take(place, cases);
    progress?.(at + 1, turns.length);
  }
  return planned.length;
}

const DESKS = ['disclosureHead', 'handler', 'reviewer', 'signer'] as const satisfies readonly Desk[];

type Planned = PlannedRequest & { readonly post: Post };
type Turn = {
  readonly ago: number;
  readonly request: Planned;
  readonly take: (place: StepPlace & { readonly on: PlainDate }, cases: Map<PlannedRequest, PlannedCase>) => Promise<void>;
};

/** Everything that happens, in the order of the days: numbers are drawn as they would have been. */
function turnsOf(planned: readonly Planned[]): readonly Turn[] {
  const turns = planned.flatMap((request): readonly Turn[] => [
    {
      ago: request.asked,
      request,
      take: async (place, cases) => {
        const { unit, route, form } = { ...request, unit: place.unit };
        const from =
          route === 'web' ? { ...place.by('handler'), person: undefined, actor: 'public' as const } : place.by('disclosureHead');
        const ask = { unit, route, days: daysOf(route, place.on), form };
        cases.set(request, { request: sound(await submitRequest(place.deps, from, ask), form.content ?? '').request });
      },
    },
    ...request.steps.map(([after, step]): Turn => ({
      ago: request.asked - after,
      request,
      take: async (place, cases) => {
        const asked = cases.get(request);
        if (!asked) throw new Error('a step before its request');
        await takePlannedStep(place, asked, step);
      },
    })),
  ]);
  return turns.sort((one, other) => other.ago - one.ago);
}

/** The days that each route has to be entered with; they all came on the day itself. */
const daysOf = (route: Route, on: PlainDate): ReceiptFacts => {
  if (route === 'signedPost') return { signedOn: on };
  if (route === 'ordinaryPost' || route === 'fax') return { arrivedOn: on };
  return { submittedOn: on };
};

const OPENS_AT_HOUR = 1;

function placeOf(
  deps: RequestDeps,
  site: number,
  { unit, people }: Post,
  { on, at, now, today }: { readonly on: PlainDate; readonly at: number; readonly now: Date; readonly today: PlainDate },
): StepPlace & { readonly on: PlainDate } {
  // In working hours in China, one thing after another; what is done today is done now.
  const then = new Date(`${on}T00:00:00Z`);
  then.setUTCHours(OPENS_AT_HOUR, 0, at);
  const moment = on === today ? now : then;
  const by = (desk: Desk): Acting => {
    const person = people[desk];
    if (!person) throw new Error(`nobody is ${desk}`);
    return { site, person, actor: `staff/${person.id}`, now: moment, today: on };
  };
  const later = (count: number): PlainDate => sound(workingDayAfter(NATIONAL_CALENDAR, on, count), 'a day').due;
  return { deps, by, handler: people.handler?.id ?? '', unit, later, on };
}

/** Today, or the last working day, and those before it. */
function workingDaysBefore(today: PlainDate, count: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = today; days.length <= count; day = addDays(day, -1)) if (isWorkingDay(NATIONAL_CALENDAR, day)) days.push(day);
  return days;
}
