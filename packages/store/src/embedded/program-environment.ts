/**
 * The environment for the server's programs: this one's, less what PostgreSQL would take orders from (PGDATA, PGPORT,
 * PGOPTIONS), with messages in English for the log and without a search for the machine's time zone.
 */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
