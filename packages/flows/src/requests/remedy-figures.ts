import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { remedySieve, tableFour } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { remediesOfCell, remedyGroups, type RemedyCases } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { siteSettings } from '../settings/site-settings.ts';
import type { RequestDeps } from './request-deps.ts';
import { refusedScope, type FiguresAsk } from './request-figures.ts';

type FiguresDeps = Pick<RequestDeps, 'db'>;

/** By the setting of the last day of the period. */
const pendingAgain = async (db: RequestDeps['db'], { site }: Acting, { period }: FiguresAsk): Promise<boolean> =>
  (await siteSettings(db, site)).on(period.to).pendingCountedAgain;

/** Table four, live: cells by the identifiers of the interchange form; those without any are absent and stand as 0. */
export async function tableFourFigures(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FiguresAsk,
): Promise<Result<ReadonlyMap<string, number>, PermissionRefused>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const again = await pendingAgain(db, acting, ask);
  return ok(tableFour(await remedyGroups(db, acting.site, ask, ask.period), ask.period, again));
}

/** The reviews and suits behind one cell of it, in pages. */
export async function remediesOfTableFour(
  { db }: FiguresDeps,
  acting: Acting,
  ask: FiguresAsk & { readonly cell: string; readonly after?: string; readonly size?: number },
): Promise<Result<RemedyCases, PermissionRefused | Failure<'list.bad-cursor' | 'figures.no-such-cell'>>> {
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const sieve = remedySieve(ask.cell);
  if (!sieve) return fail({ code: 'figures.no-such-cell', params: { cell: ask.cell } });
  const size = Math.max(1, Math.min(ask.size ?? 50, 200));
  return remediesOfCell(db, acting.site, ask, ask.period, sieve, {
    size,
    again: await pendingAgain(db, acting, ask),
    ...(ask.after === undefined ? {} : { after: ask.after }),
  });
}
