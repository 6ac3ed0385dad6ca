import { ok, type Result } from '@gongkai/kernel';
import {
  listKey,
  listPage,
  listSizes,
  ruleList,
  searchUnits,
  unitList,
  type BadCursor,
  type Db,
  type ListFilter,
  type ListKey,
  type Page,
  type ReportPage,
  type SiteId,
  type UnitId,
} from '@gongkai/store';
import { nameInSimplified } from './region-of.ts';

/** Which reports: by division, edition and worst severity; or by a part of the unit's name among those; or of one unit; or that break one rule. */
export type ListOf =
  | { readonly kind: 'filter'; readonly filter: ListFilter }
  | { readonly kind: 'name'; readonly text: string; readonly filter: ListFilter }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'rule'; readonly rule: string };

export type ListAsk = { readonly site: SiteId; readonly of: ListOf; readonly year?: number; readonly page: Page };

export type ListedReports = ReportPage & {
  /** Reports in the whole list; null for a search by name, which does not count them. */
  readonly total: number | null;
  /** More units have that name than a search looks at: the text has to say more. */
  readonly tooMany: boolean;
};

/** Units of one search; a name that more units share than this is no search for one of them. */
const MOST_UNITS = 100;

/** One page of reports, newest year first, then by the sound of the name. The work is that of the page, whatever the archive holds. */
export async function listReports(db: Db, { site, of, year, page }: ListAsk): Promise<Result<ListedReports, BadCursor>> {
  const ofYear = year === undefined ? {} : { year };
  if (of.kind === 'name') {
    const { region, ...sieve } = of.filter;
    const inRegion = region === undefined ? {} : { region };
    const search = (text: string) => searchUnits(db, site, { text, most: MOST_UNITS, ...inRegion });
    const asTyped = await search(of.text);
    // Names are kept in simplified script; what is typed in that is taken as it is (乾县 is not 干县).
    const units = asTyped.units.length > 0 ? asTyped : await search(nameInSimplified(of.text, 'traditional'));
    const lists = units.units.map(({ id }) => unitList(id));
    const listed = await listPage(db, site, lists, { ...page, ...ofYear, sieve });
    return listed.ok ? ok({ ...listed.value, total: null, tooMany: units.more }) : listed;
  }
  const list = nameOf(of);
  const listed = await listPage(db, site, [list], { ...page, ...ofYear });
  if (!listed.ok) return listed;
  const sizes = await listSizes(db, site, [list]);
  const total = sizes.filter((size) => year === undefined || size.year === year).reduce((sum, { reports }) => sum + reports, 0);
  return ok({ ...listed.value, total, tooMany: false });
}

function nameOf(of: Exclude<ListOf, { kind: 'name' }>): ListKey {
  switch (of.kind) {
    case 'filter':
      return listKey(of.filter);
    case 'unit':
      return unitList(of.unit);
    case 'rule':
      return ruleList(of.rule);
  }
}
