import type { Projection } from '../ledger/projection.ts';

/** One row a version of a notice. */
export const projectCalendar: Projection<'calendar'> = {
  tables: ['calendar_layer'],
  async project(tx, site, _stream, { body }) {
    const { id, knownFrom, level, year, notice, region, days } = body;
    await tx
      .insertInto('calendar_layer')
      .values({
        site_id: site,
        id,
        known_from: knownFrom,
        level,
        year,
        notice,
        region: region ?? null,
        days: JSON.stringify(days),
      })
      .execute();
  },
};
