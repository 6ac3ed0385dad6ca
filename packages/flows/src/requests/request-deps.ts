import type { Failure, Result } from '@gongkai/kernel';
import type { Outlet } from '@gongkai/messages';
import type { RequestEvent, SealedRef, StepRefused } from '@gongkai/requests';
import type { PermissionRefused } from '@gongkai/staff';
import type { AppendRefused, Db } from '@gongkai/store';
import type { KeysRefused, UnwrapRefused, Vault } from '@gongkai/vault';

/** What the flows of requests need: the rows, and the keys of what is sealed. */
export type RequestDeps = {
  readonly db: Db;
  readonly vault: Pick<Vault, 'ring' | 'readKeys'>;
  /** Outlets that are set on this machine; absent: none, and no letter leaves by mail. */
  readonly outlets?: readonly Outlet[];
};

/** Seals a text for the request; it is kept if the step is. */
export type Seal = (kind: RecordKind, text: string) => Promise<SealedRef>;

/** What a sealed record holds. */
export type RecordKind =
  | 'application'
  | 'certificate'
  | 'conference'
  | 'contact'
  | 'finding'
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
