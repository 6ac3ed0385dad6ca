import type { Failure, PlainDate, Result } from '@gongkai/kernel';
import type { Outlet } from '@gongkai/messages';
import { LAW_DEFAULTS, type LawSettings } from '@gongkai/law';
import type { Day, RequestEvent, SealedRef, StepRefused } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import type { AppendRefused, Db, SiteId, Tx } from '@gongkai/store';
import type { KeysRefused, UnwrapRefused, Vault } from '@gongkai/vault';
import { siteCalendar } from '../calendar/site-calendar.ts';

/** What the flows of requests need: the rows, and the keys of what is sealed. */
export type RequestDeps = {
  readonly db: Db;
  readonly vault: Pick<Vault, 'ring' | 'readKeys'>;
  /** Where the law leaves something open; absent: what the law's defaults say. */
  readonly settings?: LawSettings;
  /** Outlets that are set on this machine; absent: none, and no letter leaves by mail. */
  readonly outlets?: readonly Outlet[];
};

/** The day of a step with the calendar of the site. */
export const dayOf = async (db: Db | Tx, site: SiteId, on: PlainDate, settings: LawSettings = LAW_DEFAULTS): Promise<Day> => ({
  on,
  calendar: (await siteCalendar(db, site)).calendar,
  settings,
});

/** Seals a text for the request; it is kept if the step is. */
export type Seal = (kind: RecordKind, text: string) => Promise<SealedRef>;

/** What a sealed record holds. */
export type RecordKind =
  | 'application'
  | 'certificate'
  | 'conference'
  | 'contact'
  | 'letter'
  | 'note'
  | 'opinion'
  | 'proposal'
  | 'publicText'
  | 'reason'
  | 'remark'
  | 'search'
  | 'statement';

export type RequestRefused =
  | StepRefused
  | PermissionRefused
  | AppendRefused
  | KeysRefused
  | UnwrapRefused
  | Failure<
      | 'request.missing'
      | 'request.day-to-come'
      | 'request.day-past'
      | 'request.text-missing'
      | 'request.text-too-long'
      | 'request.file-missing'
      | 'record.missing'
      | 'record.erased'
    >;

export type Decided<F extends Failure = never> = Result<readonly RequestEvent[], RequestRefused | F>;
