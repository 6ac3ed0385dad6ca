import { legalDay, type Acting, type SignedIn } from '@gongkai/flows';
import { plainDate, type PlainDate } from '@gongkai/kernel';
import { z } from 'zod';

/** Who does it, for flows that ask the table of rights again when they know to what. */
export const actingOf = ({ site, person }: SignedIn, now: Date): Acting => ({
  site,
  person,
  actor: `staff/${person.id}`,
  now,
  today: legalDay(now),
});

/** A legal day as it is sent. */
export const day = z.iso.date().meta({ description: '日期，例如 2026-03-01', examples: ['2026-03-01'] });

/** The day that is asked about; today where none is named. */
export const dayOr = (said: string | undefined, today: PlainDate): PlainDate => (said === undefined ? today : plainDate(said));

export const id = z.string().min(1).max(64);

/** What a form was filled in over: of the history, the number of the last event. Absent: whatever is there. */
export const seen = z.number().int().min(1).optional().meta({
  description: '填写时所见的最后一项沿革（或任职经历）的 seq；此后有人改过则拒绝，不填不核对',
});
