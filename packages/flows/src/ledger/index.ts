export { recordAccess, recordAccessIn, type AccessToRecord } from './record-access.ts';
export { sealLedger, type Sealed } from './seal-ledger.ts';
export {
  listAccess,
  rebuildProjections,
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
  type LedgerBreak,
  type SiteVerified,
  type VerifyAsk,
  type Witness,
} from '@gongkai/store';
