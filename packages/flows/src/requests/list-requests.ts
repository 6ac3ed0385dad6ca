import type { Failure, Result } from '@gongkai/kernel';
import { fail } from '@gongkai/kernel';
import type { Stage } from '@gongkai/requests';
import { granting, mayAnywhere, type Appointment, type PermissionRefused } from '@gongkai/staff';
import { inboxPage, type InboxPage } from '@gongkai/store';
import type { Acting } from '../people/acting.ts';
import type { RequestDeps } from './request-deps.ts';

export type ListRequestsAsk = {
  /** Only what the person himself works on. */
  readonly mine?: boolean;
  readonly unassigned?: boolean;
  readonly unit?: string;
  readonly stage?: Stage;
  /** Only what was due before today. */
  readonly overdue?: boolean;
  readonly after?: string;
  readonly size?: number;
};

/** Whoever sits at the machine. */
const WHOLE_SITE: readonly Appointment[] = [{ role: 'handler', unit: '', scope: 'site' }];
const PAGE = 50;
const MOST = 200;

/**
 * Open requests within reach, the most urgent first, in pages. Nothing of the applicant is in it but the kind. The stage and the due day
 * are those of the last count, which is at most a day old.
 */
export async function listRequests(
  { db }: Pick<RequestDeps, 'db'>,
  acting: Acting,
  { mine, unassigned, unit, stage, overdue, after, size = PAGE }: ListRequestsAsk,
): Promise<Result<InboxPage, PermissionRefused | Failure<'list.bad-cursor'>>> {
  const { site, person, today } = acting;
  const refused = person && mayAnywhere(person, 'case.list');
  if (refused) return fail(refused);
  const sieve = {
    reach: { appointments: person ? granting(person, 'case.list') : WHOLE_SITE, on: today },
    ...(unit === undefined ? {} : { unit }),
    ...(mine === true && person ? { handler: person.id } : {}),
    ...(unassigned === true ? { unassigned } : {}),
    ...(stage === undefined ? {} : { stage }),
    ...(overdue === true ? { dueBefore: today } : {}),
  };
  return inboxPage(db, site, sieve, { size: Math.max(1, Math.min(size, MOST)), ...(after === undefined ? {} : { after }) });
}
