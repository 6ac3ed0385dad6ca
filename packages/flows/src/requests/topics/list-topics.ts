import { addDays, fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { SubjectId } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { casesOfTopic, namesOfStreams, topicGroups, type FigureScope, type TopicCasePage } from '@gongkai/store';
import type { Acting } from '../../people/acting.ts';
import type { RequestDeps } from '../request-deps.ts';
import { refusedScope } from '../request-figures.ts';

export type TopicStep = 'week' | 'month';

export type ListTopicsAsk = FigureScope & {
  /** Weeks begin on Monday, months on the first. */
  readonly step: TopicStep;
  /** The last of the periods is the one that holds this day. */
  readonly to: PlainDate;
};

/** From the first to the last day, both of it. */
export type TopicPeriod = { readonly from: PlainDate; readonly to: PlainDate };

export type TopicGroup = {
  readonly subject?: SubjectId;
  readonly place?: { readonly id: string; readonly name: string };
  /** How many were received in each period, in their order. */
  readonly counts: readonly number[];
  readonly total: number;
  /** The last period against the one before it. */
  readonly change: number;
};

export type TopicList = { readonly periods: readonly TopicPeriod[]; readonly groups: readonly TopicGroup[] };

/** As many fit on a page beside one another. */
const PERIODS = 6;

/**
 * What a unit's requests are about, by subject and place: received in each of the last weeks or months, the largest group of the last period first. It costs what
 * was received in them, not what the archive holds.
 */
export async function listTopics(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: ListTopicsAsk,
): Promise<Result<TopicList, PermissionRefused>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const periods = topicPeriods(ask.step, ask.to);
  const first = periods[0]?.from ?? ask.to;
  const last = periods.at(-1)?.to ?? ask.to;
  const counted = await topicGroups(db, acting.site, ask, { from: first, to: last }, ask.step);
  const groups = new Map<string, TopicGroup & { readonly placeId?: string }>();
  for (const { subject, place, from, count } of counted) {
    const key = `${subject ?? ''} ${place ?? ''}`;
    const before = groups.get(key)?.counts ?? periods.map(() => 0);
    const counts = periods.map((period, at) => (before[at] ?? 0) + (period.from === from ? count : 0));
    groups.set(key, {
      ...(subject === undefined ? {} : { subject }),
      ...(place === undefined ? {} : { placeId: place }),
      counts,
      total: counts.reduce((sum, each) => sum + each, 0),
      change: (counts.at(-1) ?? 0) - (counts.at(-2) ?? 0),
    });
  }
  const streams = [...groups.values()].flatMap(({ placeId }) => (placeId === undefined ? [] : [`unit/${placeId}`]));
  const names = await namesOfStreams(db, acting.site, [...new Set(streams)], acting.today);
  const named = [...groups.values()].map(({ placeId, ...group }): TopicGroup =>
    placeId === undefined ? group : { ...group, place: { id: placeId, name: names.get(`unit/${placeId}`) ?? placeId } },
  );
  return ok({ periods, groups: named.toSorted(largestFirst) });
}

const largestFirst = (one: TopicGroup, other: TopicGroup): number =>
  (other.counts.at(-1) ?? 0) - (one.counts.at(-1) ?? 0) || other.total - one.total;

/** The first one first; the last one holds the day. */
export function topicPeriods(step: TopicStep, to: PlainDate): readonly TopicPeriod[] {
  const periods: TopicPeriod[] = [];
  for (let from = firstOf(step, to); periods.length < PERIODS; from = firstOf(step, addDays(from, -1)))
    periods.unshift({ from, to: periods[0] ? addDays(periods[0].from, -1) : lastOf(step, from) });
  return periods;
}

function firstOf(step: TopicStep, day: PlainDate): PlainDate {
  if (step === 'month') return `${day.slice(0, 8)}01` as PlainDate;
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

const lastOf = (step: TopicStep, from: PlainDate): PlainDate =>
  // From the first of a month, 31 days later lies in the next one.
  addDays(step === 'week' ? addDays(from, 7) : firstOf('month', addDays(from, 31)), -1);

export type CasesOfTopicAsk = FigureScope & {
  readonly period: TopicPeriod;
  /** Absent: those that stand under none. */
  readonly subject?: SubjectId;
  readonly place?: string;
  readonly after?: string;
  readonly size?: number;
};

/** The requests of one group, in pages. */
export async function requestsOfTopic(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { after, size = 50, ...ask }: CasesOfTopicAsk,
): Promise<Result<TopicCasePage, PermissionRefused | Failure<'list.bad-cursor'>>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const at = { size: Math.max(1, Math.min(size, 200)), ...(after === undefined ? {} : { after }) };
  return casesOfTopic(db, acting.site, ask, ask.period, ask, at);
}
