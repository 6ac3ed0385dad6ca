export {
  countLocksToRewrap,
  dropFileLocks,
  fileLock,
  locksAfter,
  locksToRewrap,
  oneLockOfEachKey,
  putFileLock,
  tellReasons,
  type FileLock,
  type FileVariant,
  type ToldReason,
} from './file-lock.ts';
export { filesHeldSince, keptFile, type FileId, type KeptFile } from './kept-file.ts';
export { namedFiles, type NamedFile } from './named-files.ts';
export type { FileEvent, FileState } from './file-event.ts';
export { claimScan, dropScan, returnScan, unclaimedFiles } from './scan-claim.ts';
