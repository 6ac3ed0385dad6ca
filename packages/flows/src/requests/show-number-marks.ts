import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { documentNumber, registrationNumber } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import { lastNumber, numberPrefix, unitPath, type NumberKind } from '@gongkai/store';
import { refusedTo, type Acting } from '../people/acting.ts';
import { numberMark } from './draw-request-number.ts';
import type { RequestDeps } from './request-deps.ts';

/** What a unit writes in front of its numbers of a kind, whether somebody has said so, and the number that would be drawn next today. */
export type NumberMark = { readonly mark: string; readonly said: boolean; readonly next: string };

/** 登记号 and 文号 of a unit, as they are drawn from now on; none is drawn by looking. */
export async function showNumberMarks(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { unit }: { readonly unit: string },
): Promise<Result<Readonly<Record<NumberKind, NumberMark>>, PermissionRefused | Failure<'unit.missing'>>> {
  const { site, today } = acting;
  const path = await unitPath(db, site, unit, today);
  const refused = refusedTo(acting, 'case.setNumbers', { unit, path });
  if (refused) return fail(refused);
  if (path.length === 0) return fail({ code: 'unit.missing' });
  const year = Number(today.slice(0, 4));
  const markOf = async (kind: NumberKind): Promise<NumberMark> => {
    const mark = await numberMark(db, site, unit, kind, today);
    const serial = (await lastNumber(db, site, { unit, kind, year })) + 1;
    const next = (kind === 'letter' ? documentNumber : registrationNumber)({ mark, year, serial });
    return { mark, said: (await numberPrefix(db, site, { unit, kind })) !== undefined, next };
  };
  return ok({ registration: await markOf('registration'), letter: await markOf('letter') });
}
