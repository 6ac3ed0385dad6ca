import { storeSettings } from '@gongkai/flows';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

export type Settings = {
  readonly port: number;
  /** Undefined: both loopbacks. */
  readonly host: string | undefined;
  /** Folder of the embedded database and all that is kept beside it. */
  readonly dataFolder: string;
  /** An outside PostgreSQL in place of the embedded one. */
  readonly databaseUrl: string | undefined;
};

export type SettingsRefused = Failure<'settings.port' | 'settings.host'>;

const PORT = /^\d{1,5}$/;
/** A name or an address, IPv6 with colons and perhaps a zone; no scheme, no port, no path. */
const HOST = /^[\p{L}\p{N}._:%-]+$/u;

/**
 * Settings from the environment: PORT (8080; 0 takes a free one), HOST, GONGKAI_DATA (`data`), DATABASE_URL. An empty
 * variable is one that is not set.
 *
 * @param folder relative paths start here
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Result<Settings, SettingsRefused> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const port = said('PORT') ?? '8080';
  if (!PORT.test(port) || Number(port) > 65535) return fail({ code: 'settings.port', params: { value: port } });
  const host = said('HOST');
  if (host !== undefined && !HOST.test(host)) return fail({ code: 'settings.host', params: { value: host } });
  const data = storeSettings(environment, folder);
  return ok({
    port: Number(port),
    host: host === 'localhost' ? undefined : host,
    dataFolder: data.folder,
    databaseUrl: data.url,
  });
}
