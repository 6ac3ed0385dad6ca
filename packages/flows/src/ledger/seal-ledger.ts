import { sealSite, sitesToSeal, type Db, type SiteId } from '@gongkai/store';

export type Sealed = { readonly site: SiteId; readonly streams: number };

/**
 * Seals what has been added to the ledger of every site since its last seal. To be run every few minutes, by as many programs as
 * there are: each seal is made once. Where nothing was added there is nothing to do.
 */
export async function sealLedger(db: Db, now: () => Date): Promise<readonly Sealed[]> {
  const sealed: Sealed[] = [];
  for (const site of await sitesToSeal(db)) sealed.push({ site, streams: await sealSite(db, site, now()) });
  return sealed;
}
