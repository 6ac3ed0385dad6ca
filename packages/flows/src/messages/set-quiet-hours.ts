import { ok, type Result } from '@gongkai/kernel';
import { quietHours, type BadQuietHours, type Outlet } from '@gongkai/messages';
import { setQuietHours as saveQuietHours, transact, type Db, type SiteId } from '@gongkai/store';

export type QuietAsk = {
  readonly site: SiteId;
  readonly outlet: Outlet;
  /** As people write times, `21:00` and `08:00`; undefined takes the quiet away. */
  readonly hours: { readonly from: string; readonly to: string } | undefined;
};

/** When an outlet does not disturb anybody. It holds from the next message on, also for those that wait already. */
export function setQuietHours(db: Db, { site, outlet, hours }: QuietAsk): Promise<Result<void, BadQuietHours>> {
  return transact(db, async (tx) => {
    const quiet = hours === undefined ? ok(undefined) : quietHours(hours.from, hours.to);
    if (!quiet.ok) return quiet;
    await saveQuietHours(tx, site, outlet, quiet.value);
    return ok(undefined);
  });
}
