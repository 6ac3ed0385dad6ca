import { fail, type PlainDate, type Result } from '@gongkai/kernel';
import { fileRequests as decide, type FilingRefused } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { appendEvents, readStream, requestsToFile, transact, unitPath, type AppendRefused } from '@gongkai/store';
import { refusedTo, type Acting } from '../../people/acting.ts';
import { siteSettings } from '../../settings/site-settings.ts';
import type { RequestDeps } from '../request-deps.ts';
import { periodAt } from './periods-of-filing.ts';

export type FileRequestsAsk = {
  readonly unit: string;
  /** A day of the month or quarter. */
  readonly of: PlainDate;
  /** How often it had been filed when whoever files it looked. */
  readonly seen: number;
};
export type FileRequestsRefused = FilingRefused | PermissionRefused | AppendRefused;

/** 依申请公开备案: files what the unit received or answered in a period, as it stands now; the list is in the event and stays as it was filed. */
export function fileRequests(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { unit, of, seen }: FileRequestsAsk,
): Promise<Result<{ readonly seen: number; readonly requests: number }, FileRequestsRefused>> {
  const { site, actor, now, today } = acting;
  return transact(db, async (tx): Promise<Result<{ readonly seen: number; readonly requests: number }, FileRequestsRefused>> => {
    const refused = refusedTo(acting, 'filing.make', { unit, path: await unitPath(tx, site, unit, today) });
    if (refused) return fail(refused);
    const { period, settings } = periodAt(await siteSettings(tx, site), of);
    const stream = `filing/${unit}.${period.from}` as const;
    const before = await readStream(tx, site, stream);
    if (before.length !== seen) return fail({ code: 'store.conflict', params: { seen } });
    const requests = await requestsToFile(tx, site, unit, period);
    const decided = decide(before.at(-1)?.body, { unit, period, requests, on: today }, settings);
    if (!decided.ok) return decided;
    const saved = await appendEvents(tx, { site, stream, seen, actor, now }, decided.value);
    return saved.ok ? { ok: true, value: { seen: seen + 1, requests: requests.length } } : saved;
  });
}
