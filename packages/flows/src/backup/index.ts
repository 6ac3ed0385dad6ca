export { makeBackup, type BackupAsk } from './make-backup.ts';
export { restoreBackup, type Restored, type RestoreAsk, type RestoreRefused } from './restore-backup.ts';
export { restorePlace, type RestorePlaceAsk, type RestorePlaceRefused } from './restore-place.ts';
export { NO_FILES, type KeptFiles } from './kept-files.ts';
export { dataFolderFiles } from './data-folder-files.ts';
