import { dayInChina, type Result } from '@gongkai/kernel';
import type { CountRefused } from '@gongkai/law';
import type { Notice } from '@gongkai/messages';
import { daysOfUrgency, LADDER, readersOf, urgencyDays, type LadderReader, type LadderStep } from '@gongkai/requests';
import {
  listSites,
  namesOfStreams,
  nearestInRole,
  putDueReminder,
  reachableStaff,
  transact,
  untoldDues,
  type Db,
  type DueKind,
  type ReachableStaff,
  type SiteId,
  type Tx,
  type UntoldDue,
} from '@gongkai/store';
import { siteCalendar } from '../calendar/site-calendar.ts';
import { mailStaff } from '../messages/mail-staff.ts';
import type { RequestDeps } from './request-deps.ts';

type RemindDeps = Pick<RequestDeps, 'db'>;
type RemindAsk = { readonly site: SiteId; readonly now: Date };

/** In one transaction: whoever answers one of them meanwhile does not wait long. */
const ROUND = 100;

/** A notice to correct has a week: five days before, nothing is late yet, and after it there is nothing left to do. */
const TEMPLATES = {
  answer: {
    fiveDays: 'request.due-soon',
    oneDay: 'request.due-next',
    today: 'request.due-today',
    overdue: 'request.overdue',
  },
  notice: { fiveDays: undefined, oneDay: 'request.notice-next', today: 'request.notice-today', overdue: undefined },
} as const satisfies Readonly<Record<DueKind, Readonly<Record<LadderStep, Notice['template'] | undefined>>>>;
type DueTemplate = (typeof TEMPLATES)[DueKind][LadderStep] & string;

/**
 * Tells whoever has to know that answers are due, and notices to correct where they are called for: at five working days, at one, on the day, and once they are overdue, by the days that were counted last. Each
 * step is told once for each due day, however often this runs, in however many programs, and wherever it is stopped: message and note of it are one
 * transaction. Requests that are closed, or whose period stands still, are left alone.
 *
 * @returns how many steps were told
 */
export async function remindDue({ db }: RemindDeps, { site, now }: RemindAsk): Promise<Result<number, CountRefused>> {
  const { calendar } = await siteCalendar(db, site);
  const days = urgencyDays(calendar, dayInChina(now.getTime()));
  if (!days.ok) return days;
  let told = 0;
  const steps = (['notice', 'answer'] as const).flatMap((of) =>
    LADDER.map((step) => ({ of, step, template: TEMPLATES[of][step] })),
  );
  for (const { of, step, template } of steps) {
    if (template === undefined) continue;
    const between = daysOfUrgency(step, days.value);
    for (let left = true; left;) {
      const round: number = await transact(db, async (tx) => {
        const dues = await untoldDues(tx, site, { of, step, ...between, most: ROUND });
        for (const due of dues) await tell(tx, { site, now }, { step, template }, due);
        return dues.length;
      });
      told += round;
      left = round === ROUND;
    }
  }
  return { ok: true, value: told };
}

type Said = { readonly step: LadderStep; readonly template: DueTemplate };

async function tell(tx: Tx, { site, now }: RemindAsk, { step, template }: Said, due: UntoldDue): Promise<void> {
  const on = dayInChina(now.getTime());
  const { request, unit, number, dueOn } = due;
  const readers = await readersAt(tx, site, on, step, due);
  if (!(await putDueReminder(tx, site, { request, dueOn, step, told: readers.length, now }))) return;
  const names = await namesOfStreams(tx, site, [`unit/${unit}`], on);
  const about = { site, unit, key: `due/${request}/${dueOn}/${step}`, actor: 'system/count-deadlines', now } as const;
  await mailStaff(tx, readers, about, (who) => ({
    template,
    fields: { ...who, unit: names.get(`unit/${unit}`) ?? unit, number, due: dueOn },
  }));
}

/** Everybody once, whatever he is told as. */
async function readersAt(
  tx: Tx,
  site: SiteId,
  on: ReturnType<typeof dayInChina>,
  step: LadderStep,
  { unit, handler }: UntoldDue,
): Promise<readonly ReachableStaff[]> {
  const handling = await reachableStaff(tx, site, handler, on);
  const found = new Map<string, ReachableStaff>();
  const of = async (reader: LadderReader): Promise<readonly ReachableStaff[]> =>
    reader === 'handler' ? (handling ? [handling] : []) : nearestInRole(tx, site, { unit, role: reader, on });
  // Whoever cannot be written to does not handle it as far as this goes: then the head is told.
  for (const reader of readersOf(step, handling !== undefined)) for (const each of await of(reader)) found.set(each.id, each);
  return [...found.values()];
}

/** The same for every site. A site whose calendar cannot be read keeps the others waiting for nothing. */
export async function remindAllDue(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const { id } of await listSites(db)) {
    const done = await remindDue({ db }, { site: id, now });
    if (done.ok) told += done.value;
  }
  return told;
}
