/**
 * What an archive holds besides the papers, so that each is made again as it was laid away: nothing of those of before it was named;
 * `proceedings`: also how the request was handled; `standing`: of each decision also whether it still stands, and those on a rectification.
 */
export type ArchiveHolds = 'proceedings' | 'standing';

/** What one that is made now holds. */
export const ARCHIVE_HOLDS: ArchiveHolds = 'standing';
