import { searchUnits, type Db, type FoundUnits, type SiteId } from '@gongkai/store';

/** Units with the text anywhere in their name, those first whose match stands nearest to the end of the name. */
export function findUnits(
  db: Db,
  ask: {
    readonly site: SiteId;
    readonly text: string;
    /** Code of a division at any level, with or without the closing zeros. */
    readonly region?: string;
    /** Units at most; `more` then tells that there are others. */
    readonly most: number;
  },
): Promise<FoundUnits> {
  return searchUnits(db, ask.site, ask);
}
