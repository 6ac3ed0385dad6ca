import { siteChanges, type Db, type SiteId } from '@gongkai/store';

/** A mark of the archive's state, read from one row: what was made under one mark holds as long as the mark is the same. */
export function archiveMark(db: Db, { site }: { readonly site: SiteId }): Promise<string> {
  return siteChanges(db, site);
}
