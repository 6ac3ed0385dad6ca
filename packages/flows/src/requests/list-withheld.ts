import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { dueOf } from '@gongkai/law';
import type { PermissionRefused } from '@gongkai/staff';
import { withheldCases, type FigureScope, type WithheldCase } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import { siteDays } from '../settings/site-days.ts';
import type { RequestDeps } from './request-deps.ts';
import { refusedScope } from './request-figures.ts';

export type ListWithheldAsk = FigureScope & { readonly after?: string; readonly size?: number };
export type WithheldPage = {
  readonly cases: readonly (WithheldCase & { readonly due: PlainDate; readonly daysLeft: number })[];
  readonly next: string | null;
};

/** What is withheld and has to be looked at again (条例 art. 18), the longest waiting first, with the day by which it has to be. */
export async function listWithheld(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: ListWithheldAsk,
): Promise<Result<WithheldPage, PermissionRefused | Failure<'list.bad-cursor'>>> {
  const { site, today } = acting;
  const refused = await refusedScope(db, acting, ask);
  if (refused) return fail(refused);
  const size = Math.max(1, Math.min(ask.size ?? 50, 200));
  const found = await withheldCases(db, site, ask, today, { size, ...(ask.after === undefined ? {} : { after: ask.after }) });
  if (!found.ok) return found;
  const { calendar, settings } = (await siteDays(db, site))(today);
  return ok({
    next: found.value.next,
    cases: found.value.cases.flatMap((each) => {
      const due = dueOf(calendar, { id: 'D13', start: each.since, on: today, settings });
      return due.ok ? [{ ...each, due: due.value.due, daysLeft: due.value.daysLeft }] : [];
    }),
  });
}
