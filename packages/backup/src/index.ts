export { newBackupKey, readBackupKey, type BackupKey, type KeyRefused } from './backup-key.ts';
export { ARCHIVE_FORMAT, type ArchiveHead, type ArchiveSums, type Sum, type TableSum } from './archive-contents.ts';
export { openArchiveToWrite, type ArchiveWriter } from './write-archive.ts';
export { ArchiveDamaged, openArchiveToRead, type ArchiveEntry, type ArchiveReader, type ArchiveRefused } from './read-archive.ts';
