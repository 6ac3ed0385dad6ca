export { makeBackup, type BackupAsk } from './make-backup.ts';
export { restoreBackup, type Restored, type RestoreAsk, type RestoreRefused } from './restore-backup.ts';
export { restorePlace, type RestorePlaceAsk, type RestorePlaceRefused } from './restore-place.ts';
export { NO_FILES, type KeptFiles } from './kept-files.ts';
export { allFiles } from './all-files.ts';
export { proveFiles, type FilesProved } from './prove-files.ts';
export { runDrill, type DrillAsk, type Drilled } from './run-drill.ts';
