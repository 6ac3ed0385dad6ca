import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { filingDue, type FiledRequest, type Period } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { filingsOf, namesOfStreams, readStream, requestsToFile, type FigureScope, type UnitFiling } from '@gongkai/store';
import type { Acting } from '../../people/acting.ts';
import { siteSettings } from '../../settings/site-settings.ts';
import type { RequestDeps } from '../request-deps.ts';
import { refusedScope } from '../request-figures.ts';
import { lastPeriod, periodAt, type SetPeriod } from './periods-of-filing.ts';

type FilingDeps = Pick<RequestDeps, 'db'>;

export type ListedFiling = UnitFiling & { readonly unitName: string; readonly byName?: string; readonly late: boolean };
export type FilingList = {
  readonly period: Period;
  readonly due: PlainDate;
  readonly isOver: boolean;
  readonly filings: readonly ListedFiling[];
};

/**
 * Which units have filed a month or quarter, which have not, and which of these are late: late is what is not filed after its day, or was filed after it.
 *
 * @param of a day of the period; absent: the last one that is over
 */
export async function listFilings(
  { db }: FilingDeps,
  acting: Acting,
  { of, ...scope }: FigureScope & { readonly of?: PlainDate | undefined },
): Promise<Result<FilingList, PermissionRefused>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, scope);
  if (refused) return fail(refused);
  const { period, settings } = await asked(db, acting, of);
  const due = filingDue(period, settings);
  const found = await filingsOf(db, site, scope, period);
  // A unit that looks at itself alone may file that there was nothing.
  const mine =
    scope.below || found.some(({ unit }) => unit === scope.unit) ? found : [{ unit: scope.unit, requests: 0 }, ...found];
  const streams = mine.flatMap(({ unit, filed }: UnitFiling) => [`unit/${unit}`, ...(filed ? [filed.by] : [])]);
  const names = await namesOfStreams(db, site, [...new Set(streams)], today);
  return ok({
    period,
    due,
    isOver: today > period.to,
    filings: mine.map((each: UnitFiling) => {
      const by = each.filed && names.get(each.filed.by);
      // Nothing to file is never late.
      const late = (each.filed?.firstOn ?? today) > due && Math.max(each.requests, each.filed?.requests ?? 0) > 0;
      return {
        ...each,
        unitName: names.get(`unit/${each.unit}`) ?? each.unit,
        late,
        ...(by === undefined ? {} : { byName: by }),
      };
    }),
  });
}

export type FiledList = {
  readonly period: Period;
  readonly unitName: string;
  /** Absent where it has not been filed: then the list is what would be. */
  readonly filedOn?: PlainDate;
  readonly requests: readonly (FiledRequest & { readonly placeName?: string })[];
};

/** The list of a unit as it was filed last, or as it would be filed now. */
export async function filedList(
  { db }: FilingDeps,
  acting: Acting,
  { unit, of }: { readonly unit: string; readonly of?: PlainDate | undefined },
): Promise<Result<FiledList, PermissionRefused>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, { unit, below: false });
  if (refused) return fail(refused);
  const { period } = await asked(db, acting, of);
  const filed = (await readStream(db, site, `filing/${unit}.${period.from}`)).at(-1);
  const requests = filed?.body.requests ?? (await requestsToFile(db, site, unit, period));
  const streams = requests.flatMap(({ place }) => (place === undefined ? [] : [`unit/${place}`]));
  const names = await namesOfStreams(db, site, [...new Set([`unit/${unit}`, ...streams])], today);
  return ok({
    period,
    unitName: names.get(`unit/${unit}`) ?? unit,
    ...(filed ? { filedOn: filed.on } : {}),
    requests: requests.map((each) =>
      each.place === undefined ? each : { ...each, placeName: names.get(`unit/${each.place}`) ?? each.place },
    ),
  });
}

async function asked(db: RequestDeps['db'], { site, today }: Acting, of: PlainDate | undefined): Promise<SetPeriod> {
  const settings = await siteSettings(db, site);
  return of === undefined ? lastPeriod(settings, today) : periodAt(settings, of);
}
