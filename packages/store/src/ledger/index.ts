export { appendEvents, type AppendRefused, type UnkeepableBody } from './append-events.ts';
export { readStream } from './read-stream.ts';
export { rebuildProjections } from './rebuild-projections.ts';
export { searchAudit, type AuditAsk, type AuditEntry, type AuditPage } from './audit/search-audit.ts';
export { namesOfStreams } from './audit/names-of-streams.ts';
export { listAccess, type Access, type AccessAsk, type AccessPage } from './access/list-access.ts';
export type { AccessEvent, PersonalDataSeen } from './access/access-event.ts';
export type { Projection } from './projection.ts';
export type {
  Actor,
  EventOf,
  EventsOfKind,
  LedgerEvent,
  LedgerPlace,
  RecordedEvent,
  StreamId,
  StreamKind,
} from './stream-kinds.ts';
export { sealSite, sitesToSeal } from './seal/seal-site.ts';
export { sealState, type SealState } from './seal/seal-state.ts';
export { verifyLedger, type SiteVerified, type VerifyAsk } from './verify/verify-ledger.ts';
export type { LedgerBreak } from './verify/ledger-break.ts';
export type { Witness } from './verify/verify-seals.ts';
