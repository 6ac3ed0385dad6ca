import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import { putNumberPrefix, transact, unitPath, type NumberKind } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import type { RequestDeps } from './request-deps.ts';

export type SetNumberPrefixAsk = { readonly unit: string; readonly kind: NumberKind; readonly prefix: string };

/** Characters that a 发文机关代字 is written with. */
const PREFIX = /^[\p{Script=Han}A-Za-z0-9-]{0,30}$/u;

/** What the unit writes in front of its numbers from now on; numbers that are given stay. */
export function setNumberPrefix(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: SetNumberPrefixAsk,
): Promise<Result<void, PermissionRefused | Failure<'number.prefix-unusable'>>> {
  return transact(db, async (tx) => {
    const path = await unitPath(tx, acting.site, ask.unit, acting.today);
    const refused = refusedTo(acting, 'case.setNumbers', { unit: ask.unit, path });
    if (refused) return fail(refused);
    const prefix = ask.prefix.normalize('NFC').trim();
    if (!PREFIX.test(prefix)) return fail({ code: 'number.prefix-unusable' });
    await putNumberPrefix(tx, acting.site, { ...ask, prefix });
    return ok(undefined);
  });
}
