export { listAudit, type NamedAuditEntry, type NamedAuditPage } from './list-audit.ts';
export { recordAccess, recordAccessIn, type AccessToRecord } from './record-access.ts';
export { sealLedger, type Sealed } from './seal-ledger.ts';
export {
  listAccess,
  rebuildProjections,
  sealState,
  searchAudit,
  verifyLedger,
  type Access,
  type AccessAsk,
  type AccessPage,
  type Actor,
  type AppendRefused,
  type AuditAsk,
  type AuditEntry,
  type AuditPage,
  type EventOf,
  type LedgerBreak,
  type SealState,
  type SiteVerified,
  type StreamKind,
  type VerifyAsk,
  type Witness,
} from '@gongkai/store';
