import { fail, ok, type Result } from '@gongkai/kernel';
import type { CountRefused } from '@gongkai/law';
import { foldRequest, remedyDues, urgencyDays, urgencyOf, type RemedyDue, type Urgency } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { historiesOf, openRemedies, type FigureScope, type OpenRemedy } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { siteDays } from '../settings/site-days.ts';
import type { RequestDeps } from './request-deps.ts';
import { refusedScope } from './request-figures.ts';

/** A review or suit that is not decided, with the period that runs: the unit's own reply, or else the body's decision. */
export type ListedRemedy = OpenRemedy & {
  readonly due?: RemedyDue['due'];
  /** How soon the unit itself has to act; later where it waits for others. */
  readonly urgency: Urgency;
};

/** No unit has so many open at one time; those beyond come up when the first are decided. */
const MOST = 300;

/** Reviews and suits that are not decided, by urgency: those whose reply is due soonest first, then what the body has to decide, then the rest. */
export async function listRemedies(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: FigureScope,
): Promise<Result<readonly ListedRemedy[], PermissionRefused | CountRefused>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const open = await openRemedies(db, site, ask, today, MOST);
  const histories = await historiesOf(db, site, [...new Set(open.map(({ request }) => request))]);
  const days = await siteDays(db, site);
  const steps = urgencyDays(days(today).calendar, today);
  if (!steps.ok) return steps;
  const listed = open.map((each): ListedRemedy => {
    const request = foldRequest(histories.get(each.request) ?? []);
    const running = request
      ? remedyDues(request, days(today, request)).filter(({ remedy, done }) => remedy === each.remedy && !done)
      : [];
    const reply = running.find(({ due }) => due.id === 'D22')?.due;
    const due = reply ?? running.find(({ due: { id } }) => id === 'D21')?.due;
    return { ...each, ...(due ? { due } : {}), urgency: urgencyOf(reply?.due, steps.value) };
  });
  return ok(listed.toSorted(byUrgency));
}

const rank = ({ due }: ListedRemedy): string => `${due === undefined ? 2 : due.id === 'D22' ? 0 : 1} ${due?.due ?? ''}`;

const byUrgency = (a: ListedRemedy, b: ListedRemedy): number =>
  rank(a).localeCompare(rank(b)) || a.filedOn.localeCompare(b.filedOn) || a.remedy.localeCompare(b.remedy);
