import { dayInChina } from '@gongkai/kernel';
import { draftsOver, dropDraft, transact, type Db } from '@gongkai/store';
import { eraseDraftText } from './kept-draft.ts';

const ROUND = 500;

/** Erases forms that were saved and never sent, and forgets those that were; how many had something in them. Their files go with the forms' own. */
export function purgeDrafts(db: Db, { now }: { readonly now: Date }): Promise<number> {
  const today = dayInChina(now.getTime());
  return transact(db, async (tx) => {
    const over = await draftsOver(tx, today, ROUND);
    for (const { record, ...draft } of over) {
      await eraseDraftText(tx, { ...draft, ...(record === null ? {} : { record }) }, today);
      await dropDraft(tx, draft);
    }
    return over.filter(({ record }) => record !== null).length;
  });
}
