import type { RequestCase } from '@gongkai/requests';
import { z } from 'zod';
import { day } from '../acting.ts';

const person = z.object({ id: z.string(), name: z.string() });

export const shownConference = z
  .object({
    id: z.string(),
    heldOn: day.meta({ description: '会商的日期' }),
    versions: z
      .array(
        z.object({
          heldOn: day,
          on: day.meta({ description: '登记的日期' }),
          by: person,
          record: z.string().meta({ description: '会商记录' }),
          reason: z.string().nullable().meta({ description: '为什么更正的记录；第一次登记没有' }),
        }),
      )
      .meta({ description: '最后一份有效，以前的在前' }),
  })
  .meta({ id: 'RequestConference', description: '一次疑难会商' });

/** Conferences without what was said: that is sealed, and opened when somebody asks for it. */
export function conferenceForms(
  { conferences }: Pick<RequestCase, 'conferences'>,
  staff: (id: string) => { id: string; name: string },
): z.input<typeof shownConference>[] {
  return [...conferences.values()].map(({ id, versions }) => ({
    id,
    heldOn: (versions.at(-1) ?? versions[0]).heldOn,
    versions: versions.map(({ heldOn, on, by, record, reason }) => ({
      heldOn,
      on,
      by: staff(by),
      record: record.record,
      reason: reason?.record ?? null,
    })),
  }));
}
