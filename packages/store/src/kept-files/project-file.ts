import type { Tx } from '../database/database.ts';
import type { SiteId } from '../archive/site.ts';
import type { Projection } from '../ledger/projection.ts';
import type { FileState } from './file-event.ts';

/** One row a file. */
export const projectFile: Projection<'file'> = {
  tables: ['kept_file'],
  async project(tx, site, stream, event) {
    const id = stream.slice('file/'.length);
    const at = event.recordedAt;
    switch (event.type) {
      case 'file.received': {
        const { unit, purpose, size, sha256 } = event.body;
        await tx
          .insertInto('kept_file')
          .values({
            site_id: site,
            id,
            unit_id: unit,
            purpose,
            state: 'quarantined',
            size,
            sha256,
            reasons: '[]',
            received_by: event.actor,
            received_at: at,
            settled_at: at,
          })
          .execute();
        return;
      }
      case 'file.cleared':
        return change(tx, site, id, { ...settled('clean', at), type: event.body.type, reasons: '[]' });
      case 'file.held':
        return change(tx, site, id, {
          ...settled('held', at),
          type: event.body.type,
          reasons: JSON.stringify(event.body.reasons),
        });
      case 'file.released':
        return change(tx, site, id, settled('clean', at));
      case 'file.queuedAgain':
        return change(tx, site, id, settled('quarantined', at));
      case 'file.stripped':
        return change(tx, site, id, { stripped_size: event.body.size, stripped_sha256: event.body.sha256 });
      case 'file.discarded':
        return change(tx, site, id, settled('discarded', at));
    }
  },
};

const settled = (state: FileState, at: Date) => ({ state, settled_at: at });

async function change(
  tx: Tx,
  site: SiteId,
  id: string,
  columns: {
    readonly state?: FileState;
    readonly settled_at?: Date;
    readonly type?: string;
    readonly reasons?: string;
    readonly stripped_size?: number;
    readonly stripped_sha256?: string;
  },
): Promise<void> {
  await tx.updateTable('kept_file').set(columns).where('site_id', '=', site).where('id', '=', id).execute();
}
