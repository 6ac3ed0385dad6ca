import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { PermissionRefused } from '@gongkai/staff';
import { putNumberPrefix, transact, unitPath, unitWithPrefix, type NumberKind } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import type { RequestDeps } from './request-deps.ts';

export type SetNumberPrefixAsk = { readonly unit: string; readonly kind: NumberKind; readonly prefix: string };

/** Characters that a 发文机关代字 is written with. */
const PREFIX = /^[\p{Script=Han}A-Za-z0-9-]{0,30}$/u;

/** What the unit writes in front of its numbers from now on; numbers that are given stay. No two units write the same. */
export function setNumberPrefix(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  ask: SetNumberPrefixAsk,
): Promise<Result<void, PermissionRefused | Failure<'unit.missing' | 'number.prefix-unusable' | 'number.prefix-taken'>>> {
  return transact(db, async (tx) => {
    const path = await unitPath(tx, acting.site, ask.unit, acting.today);
    const refused = refusedTo(acting, 'case.setNumbers', { unit: ask.unit, path });
    if (refused) return fail(refused);
    if (path.length === 0) return fail({ code: 'unit.missing' });
    const prefix = ask.prefix.normalize('NFC').trim();
    if (!PREFIX.test(prefix)) return fail({ code: 'number.prefix-unusable' });
    const taken = prefix !== '' && (await unitWithPrefix(tx, acting.site, { ...ask, prefix })) !== undefined;
    if (taken) return fail({ code: 'number.prefix-taken', params: { prefix } });
    await putNumberPrefix(tx, acting.site, { ...ask, prefix });
    return ok(undefined);
  });
}
