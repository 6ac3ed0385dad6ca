import type { Projection } from '../projection.ts';

/** One row for each look, found by what was looked at. */
export const projectAccess: Projection<'access'> = {
  tables: ['access_record'],
  async project(tx, site, stream, { seq, type, actor, recordedAt, body }) {
    await tx
      .insertInto('access_record')
      .values({
        site_id: site,
        subject: body.subject,
        recorded_at: recordedAt,
        stream,
        seq,
        actor,
        looked: type,
        data: body.data,
      })
      .execute();
  },
};
