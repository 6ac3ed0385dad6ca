import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused, StaffId, Verb } from '@gongkai/staff';
import { lockAccount, staffMemberOn, transact, unitPath, type Account, type Db, type Tx } from '@gongkai/store';
import { refusedTo, type Acting } from './acting.ts';

export type AccountRefused = PermissionRefused | Failure<'staff.missing'>;

/** Somebody else's account, held so that nothing else happens to it meanwhile. */
export type HeldAccount = { readonly tx: Tx; readonly account: Account };

/** Does something to the account of another person, in one transaction, where whoever acts may; ledger and account change together. */
export function onAccount<T>(
  db: Db,
  acting: Acting,
  { staff, verb }: { readonly staff: StaffId; readonly verb: Verb },
  act: (held: HeldAccount) => Promise<T>,
): Promise<Result<T, AccountRefused>> {
  const { site, today } = acting;
  return transact(db, async (tx): Promise<Result<T, AccountRefused>> => {
    const member = await staffMemberOn(tx, site, staff, today);
    const account = await lockAccount(tx, site, staff);
    if (!member || !account) return fail({ code: 'staff.missing' });
    const path = await unitPath(tx, site, member.unit, today);
    const refused = refusedTo(acting, verb, { unit: member.unit, path, person: staff, state: member.state });
    return refused ? fail(refused) : ok(await act({ tx, account }));
  });
}
