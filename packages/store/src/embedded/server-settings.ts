/**
 * Settings of the embedded server, for one county on one small machine: some 25 MB of memory after a start, about 100 MB
 * once its page cache is full, and 10 MB for each connection at work. Safety is left as PostgreSQL ships it: fsync, full_page_writes, synchronous_commit and data checksums are on.
 * Who needs other figures runs a PostgreSQL of his own and sets DATABASE_URL.
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // The program's pool, the migrator, and a person looking in with psql.
  max_connections: '40',
  // Write-ahead log on disk: 32 MB at rest, at most about 256 MB after a large import.
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  // Queries here are short: compiling them or sharing them out costs more than it brings, and parallel workers need
  // more of /dev/shm than containers give.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  // Nothing replicates from an embedded server.
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  huge_pages: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};
