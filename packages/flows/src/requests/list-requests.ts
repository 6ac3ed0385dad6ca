import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { workingDaysBetween, type CountRefused, type Route } from '@gongkai/law';
import { daysOfUrgency, urgencyDays, urgencyOf, type Nature, type Stage, type Urgency } from '@gongkai/requests';
import { mayAnywhere, type PermissionRefused } from '@gongkai/staff';
import { inboxCounts, inboxPage, namesOfStreams, type InboxCounts, type InboxEntry, type InboxSieve } from '@gongkai/store';
import { siteCalendar } from '../calendar/site-calendar.ts';
import type { Acting } from '../people/acting.ts';
import { reachOf } from '../people/reach-of.ts';
import type { RequestDeps } from './request-deps.ts';

export type InboxAsk = {
  /** Only what the person himself works on. */
  readonly mine?: boolean;
  readonly unassigned?: boolean;
  /** Sent to the unit, or worked on there. */
  readonly unit?: string;
  readonly stage?: Stage;
  readonly nature?: Nature;
  readonly route?: Route;
  /** Part of the registration number. */
  readonly number?: string;
  readonly urgency?: Urgency;
};

export type ListRequestsAsk = InboxAsk & { readonly after?: string; readonly size?: number };

/** A request in the inbox, with the step of the ladder on which it stands today. */
export type ListedRequest = InboxEntry & {
  readonly urgency: Urgency;
  /** Working days until it is due; negative: overdue. Absent where nothing runs yet. */
  readonly daysLeft?: number;
  /** Working days until a notice to correct has to leave, where one is called for. */
  readonly noticeDaysLeft?: number;
  readonly handlerName?: string;
};

export type RequestList = { readonly entries: readonly ListedRequest[]; readonly next: string | null };

const PAGE = 50;
const MOST = 200;

/**
 * Open requests within reach, the most urgent first, in pages. Nothing of the applicant is in it but the kind. The stage and the due day
 * are those of the last count, which is at most a day old.
 */
export async function listRequests(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { after, size = PAGE, ...ask }: ListRequestsAsk,
): Promise<Result<RequestList, PermissionRefused | CountRefused | Failure<'list.bad-cursor'>>> {
  const { site, person, today } = acting;
  const refused = person && mayAnywhere(person, 'case.list');
  if (refused) return fail(refused);
  const { calendar } = await siteCalendar(db, site);
  const days = urgencyDays(calendar, today);
  if (!days.ok) return days;
  const { from, before } = ask.urgency === undefined ? {} : daysOfUrgency(ask.urgency, days.value);
  const sieve: InboxSieve = {
    ...sieveOf(acting, ask),
    ...(from === undefined ? {} : { dueFrom: from }),
    ...(before === undefined ? {} : { dueBefore: before }),
  };
  const at = { size: Math.max(1, Math.min(size, MOST)), ...(after === undefined ? {} : { after }) };
  const page = await inboxPage(db, site, sieve, at);
  if (!page.ok) return page;
  const handlers = page.value.entries.flatMap(({ handler }) => (handler === undefined ? [] : [`staff/${handler}`]));
  const names = await namesOfStreams(db, site, handlers, today);
  const entries = page.value.entries.map((entry): ListedRequest => {
    const name = names.get(`staff/${entry.handler ?? ''}`);
    return {
      ...entry,
      urgency: urgencyOf(nearest(entry), days.value),
      ...(entry.dueOn === undefined ? {} : { daysLeft: workingDaysBetween(calendar, today, entry.dueOn) }),
      ...(entry.noticeOn === undefined ? {} : { noticeDaysLeft: workingDaysBetween(calendar, today, entry.noticeOn) }),
      ...(name === undefined ? {} : { handlerName: name }),
    };
  });
  return ok({ entries, next: page.value.next });
}

/** Whichever of its days comes first. */
const nearest = ({ dueOn, noticeOn }: InboxEntry): PlainDate | undefined =>
  [dueOn, noticeOn].filter((day) => day !== undefined).toSorted()[0];

/** How many open requests within reach stand on each step of the ladder, whatever step is looked at. */
export async function countInbox(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: Omit<InboxAsk, 'urgency'>,
): Promise<Result<InboxCounts, PermissionRefused | CountRefused>> {
  const { site, person, today } = acting;
  const refused = person && mayAnywhere(person, 'case.list');
  if (refused) return fail(refused);
  const days = urgencyDays((await siteCalendar(db, site)).calendar, today);
  return days.ok ? ok(await inboxCounts(db, site, sieveOf(acting, ask), days.value)) : days;
}

function sieveOf(acting: Acting, { mine, unassigned, unit, stage, nature, route, number }: InboxAsk): InboxSieve {
  const { person, today } = acting;
  return {
    reach: { appointments: reachOf(acting, 'case.list'), on: today },
    ...(unit === undefined ? {} : { unit }),
    ...(mine === true && person ? { handler: person.id } : {}),
    ...(unassigned === true ? { unassigned } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(nature === undefined ? {} : { nature }),
    ...(route === undefined ? {} : { route }),
    ...(number === undefined ? {} : { number }),
  };
}
