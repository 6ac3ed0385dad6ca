import type { Projection } from '../ledger/projection.ts';

/** One row an entry. */
export const projectPhrasing: Projection<'phrasing'> = {
  tables: ['letter_phrasing'],
  async project(tx, site, stream, { seq, on, actor, recordedAt, body }) {
    const { letter, part, from, text } = body;
    await tx
      .insertInto('letter_phrasing')
      .values({
        site_id: site,
        unit_id: stream.slice('phrasing/'.length),
        seq,
        letter,
        part,
        text,
        from_on: from,
        set_on: on,
        set_at: recordedAt,
        set_by: actor,
      })
      .execute();
  },
};
