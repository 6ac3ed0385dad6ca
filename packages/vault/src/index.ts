export { addKey, readKeyRing, type KeySource, type KeysRefused } from './keys/key-source.ts';
export type { KeyRing } from './keys/key-ring.ts';
export { lookupMark, lookupMarks } from './keys/lookup-mark.ts';
export { openLink, signLink, type LinkGrant, type LinkRefused } from './links/signed-link.ts';
export { AREAS, type Area, type ObjectName, type ObjectStore } from './objects/object-store.ts';
export { runJob, type JobFailed } from './process/run-job.ts';
export { contentType, mediaTypeOf, TAKEN } from './scan/content-types.ts';
export { keptName } from './scan/file-names.ts';
export { HELD, heldFor, mayBeReleased, type HeldCode, type HeldReason } from './scan/reasons.ts';
export { scan, SCAN_VERSION, type ScanRefused, type Verdict } from './scan/scan.ts';
export { SealBroken, type Part } from './sealing/sealed-chunks.ts';
export {
  unwrapKey,
  wrapKey,
  type SealedPlace,
  type UnwrapRefused,
  type Variant,
  type WrappedKey,
} from './sealing/wrapped-key.ts';
export { openRecord, sealRecord, type RecordPlace, type SealedRecord } from './records/sealed-record.ts';
export type { StripRefused } from './strip/strip.ts';
export { readVaultSettings, type VaultSettings, type VaultSettingsRefused } from './vault-settings.ts';
export { keepSealed, objectName, openObjects, openSealed, openVault, TooLarge, type Kept, type Vault } from './vault.ts';
