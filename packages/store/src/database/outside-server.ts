import pg, { type ClientConfig } from 'pg';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

export type OutsideFailure = Failure<
  | 'database.bad-url'
  | 'database.unreachable'
  | 'database.refused'
  | 'database.too-old'
  | 'database.not-utf8'
  | 'database.no-rights'
>;

const OLDEST = 15;
const TIMEOUT_MS = 10_000;

/** Classes of SQLSTATE that mean "you may not come in": wrong password, no such database or role, too many connections. */
const REFUSAL = /^(28|3D|53|57P)/;

/** Looks at the PostgreSQL that DATABASE_URL names: is it there, does it let us in, is it new enough, may we make tables, and the schema of the jobs? */
export async function openOutside(url: string): Promise<Result<ClientConfig, OutsideFailure>> {
  const parsed = URL.parse(url);
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) return fail({ code: 'database.bad-url' });
  const host = parsed.host || parsed.searchParams.get('host') || 'localhost';
  const config: ClientConfig = { connectionString: url, connectionTimeoutMillis: TIMEOUT_MS, application_name: 'gongkai' };
  const client = new pg.Client(config);
  // A server that goes away between two questions says so here and again in the next answer.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const reason = message || code;
    return fail({ code: REFUSAL.test(code) ? 'database.refused' : 'database.unreachable', params: { host, reason } });
  }
  try {
    const { rows } = await client.query<{ version: number; encoding: string; may: boolean }>(
      `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
              has_schema_privilege(current_schema(), 'create')
                and (to_regnamespace('pgboss') is not null or has_database_privilege(current_database(), 'create')) as may`,
    );
    const [{ version, encoding, may } = { version: 0, encoding: '', may: false }] = rows;
    const found = Math.floor(version / 10_000);
    if (found < OLDEST) return fail({ code: 'database.too-old', params: { host, found, needed: OLDEST } });
    if (encoding !== 'UTF8') return fail({ code: 'database.not-utf8', params: { host, found: encoding } });
    if (!may) return fail({ code: 'database.no-rights', params: { host } });
    return ok(config);
  } finally {
    await client.end();
  }
}
