import { BlockList, isIP } from 'node:net';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

const LOG_LEVELS = ['off', 'error', 'warn', 'info'] as const;

/** How strangers are met. */
export type HttpSettings = {
  /**
   * Who may bring reports into the archive: everybody, those who sit at this machine, or nobody. Reading and checking are
   * open to everybody in any case.
   */
  readonly imports: 'open' | 'loopback' | 'closed';
  /** Addresses and networks of the proxies whose X-Forwarded-For counts; empty: nobody's does. */
  readonly trustProxy: readonly string[];
  /** Uploads that one address (of IPv6, one network of 64 bits) may bring in a minute; 0: as many as it likes. */
  readonly checksPerMinute: number;
  /** Uploads of one address that are taken in and checked at one time; 0: as many as it likes. */
  readonly checksAtOnce: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Seconds within which a request has to be here whole, body included. */
  readonly requestSeconds: number;
  /** Milliseconds by which the program may be late on average before it turns requests away; 0: it never does. */
  readonly mostDelayMs: number;
  /** Whoever brings it may read the measurements; undefined: those at this machine alone may. */
  readonly metricsToken?: string;
};

/** Where nothing is said: nobody imports, nobody's word is taken for where a request comes from. */
export const STRICT_SETTINGS: HttpSettings = {
  imports: 'closed',
  trustProxy: [],
  checksPerMinute: 30,
  checksAtOnce: 2,
  logLevel: 'warn',
  requestSeconds: 120,
  mostDelayMs: 3_000,
};

export type HttpSettingsRefused = Failure<
  | 'settings.import'
  | 'settings.trust-proxy'
  | 'settings.checks-per-minute'
  | 'settings.checks-at-once'
  | 'settings.log'
  | 'settings.metrics-token'
>;

const SHORTEST_TOKEN = 16;

/** A host that only this machine can reach; no host means both loopbacks. */
const isLoopback = (host: string | undefined): boolean =>
  host === undefined || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * Settings from the environment: GONGKAI_IMPORT (open, closed; where it is not set, those at this machine may import as long as
 * nobody else can reach it), GONGKAI_TRUST_PROXY (addresses and networks, separated by commas), GONGKAI_CHECKS_PER_MINUTE
 * (30; 0 for no limit), GONGKAI_CHECKS_AT_ONCE (2; 0 for no limit), GONGKAI_LOG (off, error, warn, info; warn), GONGKAI_METRICS_TOKEN. An empty variable is one that is not set.
 *
 * @param host what the server listens on; undefined: both loopbacks
 */
export function readHttpSettings(
  environment: Readonly<Record<string, string | undefined>>,
  host: string | undefined,
): Result<HttpSettings, HttpSettingsRefused> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const imports = said('GONGKAI_IMPORT');
  if (imports !== undefined && imports !== 'open' && imports !== 'closed')
    return fail({ code: 'settings.import', params: { value: imports } });
  const proxies = (said('GONGKAI_TRUST_PROXY') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const noProxy = proxies.find((each) => !isNetwork(each));
  if (noProxy !== undefined) return fail({ code: 'settings.trust-proxy', params: { value: noProxy } });
  const checks = said('GONGKAI_CHECKS_PER_MINUTE') ?? String(STRICT_SETTINGS.checksPerMinute);
  if (!/^\d{1,6}$/.test(checks)) return fail({ code: 'settings.checks-per-minute', params: { value: checks } });
  const atOnce = said('GONGKAI_CHECKS_AT_ONCE') ?? String(STRICT_SETTINGS.checksAtOnce);
  if (!/^\d{1,6}$/.test(atOnce)) return fail({ code: 'settings.checks-at-once', params: { value: atOnce } });
  const log = said('GONGKAI_LOG') ?? STRICT_SETTINGS.logLevel;
  const logLevel = LOG_LEVELS.find((level) => level === log);
  if (logLevel === undefined) return fail({ code: 'settings.log', params: { value: log } });
  const token = said('GONGKAI_METRICS_TOKEN');
  if (token !== undefined && token.length < SHORTEST_TOKEN)
    return fail({ code: 'settings.metrics-token', params: { least: SHORTEST_TOKEN } });
  // Whoever says that there is a proxy says that others than those at this machine come.
  const atThisMachine = isLoopback(host) && proxies.length === 0;
  return ok({
    ...STRICT_SETTINGS,
    imports: imports ?? (atThisMachine ? 'loopback' : 'closed'),
    trustProxy: proxies,
    checksPerMinute: Number(checks),
    checksAtOnce: Number(atOnce),
    logLevel,
    ...(token === undefined ? {} : { metricsToken: token }),
  });
}

/** An address, or a network as address/bits. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^\d{1,3}$/.test(bits)) return false;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}
