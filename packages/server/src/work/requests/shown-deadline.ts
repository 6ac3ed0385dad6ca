import type { AnswerDeadline } from '@gongkai/law';
import { z } from 'zod';
import { day } from '../acting.ts';

const START = ['received', 'corrected', 'feePaid', 'orderedAnew', 'correctionLapsed', 'feeLapsed', 'withdrawn'] as const;
const CAUSES = ['thirdParty', 'otherAgency'] as const;
const REASONS = ['weekday', 'makeUp', 'weekend', 'holiday', 'paused'] as const;

const start = z.object({ fact: z.enum(START), on: day, supposed: z.literal(true).exactOptional(), cites: z.string() });

/** The explanation as data: a page, a letter and a command make the same sentence and the same calendar of it. */
export const shownDeadline = z
  .object({
    deadline: z.enum(['D5', 'D6', 'D10', 'D24', 'D25', 'D26']),
    on: day.meta({ description: '按哪一天所知计算' }),
    due: day.meta({ description: '答复期限' }),
    daysLeft: z.number().int(),
    workingDays: z.number().int(),
    provisional: z.boolean(),
    unknownYears: z.array(z.number().int()),
    notBefore: day.exactOptional(),
    start,
    earlierStarts: z.array(start),
    pauses: z.array(
      z.object({ cause: z.enum(CAUSES), from: day, to: day.exactOptional(), workingDays: z.number().int(), cites: z.string() }),
    ),
    extension: z.object({ on: day, days: z.number().int(), cites: z.string() }).exactOptional(),
    waiting: z.object({ for: z.enum([...CAUSES, 'correction', 'fee']), since: day }).exactOptional(),
    days: z
      .array(
        z.object({
          date: day,
          nth: z.number().int().exactOptional(),
          reason: z.enum(REASONS),
          name: z.string().exactOptional(),
          layer: z.string().exactOptional(),
          unknown: z.literal(true).exactOptional(),
        }),
      )
      .meta({ description: '起算之后逐日：第几个工作日，或者为什么不计' }),
    late: z
      .array(z.object({ deadline: z.enum(['D2', 'D3']), on: day, due: day, cites: z.string() }))
      .exactOptional()
      .meta({ description: '过了期限才办、因而不起作用的步骤' }),
    calendar: z.array(z.string()),
    cites: z.array(z.string()),
  })
  .meta({ id: 'AnswerDeadline', description: '答复期限和它的由来' });

export const deadlineForm = ({ late, ...answer }: AnswerDeadline): z.input<typeof shownDeadline> => ({
  ...answer,
  ...(late === undefined ? {} : { late: [...late] }),
  unknownYears: [...answer.unknownYears],
  earlierStarts: [...answer.earlierStarts],
  pauses: [...answer.pauses],
  days: [...answer.days],
  calendar: [...answer.calendar],
  cites: [...answer.cites],
});
