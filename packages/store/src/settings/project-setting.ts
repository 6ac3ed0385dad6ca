import type { Projection } from '../ledger/projection.ts';

/** One row a change. */
export const projectSetting: Projection<'setting'> = {
  tables: ['law_setting'],
  async project(tx, site, _stream, { seq, on, actor, recordedAt, body }) {
    const { setting, value, from, reason } = body;
    await tx
      .insertInto('law_setting')
      .values({
        site_id: site,
        setting,
        seq,
        value: JSON.stringify(value),
        from_on: from,
        set_on: on,
        set_at: recordedAt,
        set_by: actor,
        reason,
      })
      .execute();
  },
};
