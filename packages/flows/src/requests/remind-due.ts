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

const TEMPLATES = {
  fiveDays: 'request.due-soon',
  oneDay: 'request.due-next',
  today: 'request.due-today',
  overdue: 'request.overdue',
} as const satisfies Readonly<Record<LadderStep, Notice['template']>>;

/**
 * Tells whoever has to know that answers are due: at five working days, at one, on the day, and once they are overdue, by the days that were counted last. Each
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
  for (const step of LADDER) {
    const between = daysOfUrgency(step, days.value);
    for (let left = true; left;) {
      const round: number = await transact(db, async (tx) => {
        const dues = await untoldDues(tx, site, { step, ...between, most: ROUND });
        for (const due of dues) await tell(tx, { site, now }, step, due);
        return dues.length;
      });
      told += round;
      left = round === ROUND;
    }
  }
  return { ok: true, value: told };
}

async function tell(tx: Tx, { site, now }: RemindAsk, step: LadderStep, due: UntoldDue): Promise<void> {
  const on = dayInChina(now.getTime());
  const { request, unit, number, dueOn } = due;
  const readers = await readersAt(tx, site, on, step, due);
  if (!(await putDueReminder(tx, site, { request, dueOn, step, told: readers.length, now }))) return;
  const names = await namesOfStreams(tx, site, [`unit/${unit}`], on);
  const about = { site, unit, key: `due/${request}/${dueOn}/${step}`, actor: 'system/count-deadlines', now } as const;
  await mailStaff(tx, readers, about, (who) => ({
    template: TEMPLATES[step],
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
