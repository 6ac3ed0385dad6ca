import type { PlainDate } from '@gongkai/kernel';
import { usableSetting, type LawSettingChange } from '@gongkai/law';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';
import { prepareQuery } from '../database/prepare-query.ts';
import type { Actor } from '../ledger/stream-kinds.ts';

/** A change with who made it and why. */
export type KeptSettingChange = LawSettingChange & {
  readonly seq: number;
  readonly setAt: Date;
  readonly by: Actor;
  readonly reason: string;
};

/**
 * What a site has set, each setting in the order in which it was set. What this program does not know, or could not count by, is left out:
 * a newer one has written it, and the law's own value holds.
 */
export async function lawSettingChanges(db: Db | Tx, site: SiteId): Promise<readonly KeptSettingChange[]> {
  const { rows } = await settingRows(db, { site });
  return rows.flatMap(({ setting, seq, value, from_on, set_on, set_at, set_by, reason }) => {
    const usable = usableSetting(setting, value);
    if (!usable.ok) return [];
    const days = { from: from_on as PlainDate, setOn: set_on as PlainDate };
    return [{ ...usable.value, ...days, seq, setAt: set_at, by: set_by as Actor, reason }];
  });
}

const settingRows = prepareQuery((db, { site }: { readonly site: SiteId }) =>
  db
    .selectFrom('law_setting')
    .select(['setting', 'seq', 'value', 'from_on', 'set_on', 'set_at', 'set_by', 'reason'])
    .where('site_id', '=', site)
    .orderBy('setting')
    .orderBy('seq'),
);
