import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import type { SingleSignOnSettings } from '../work/session/single-sign-on.ts';

export type SingleSignOnRefused = Failure<'settings.single-sign-on'>;

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Claims that may change hands, or that people set for themselves: whoever is named by one of them can become somebody else (OpenID Connect
 * Core 1.0, 5.7: only `sub` together with the issuer is sure; a number of staff that the provider looks after is the operator's to answer for).
 */
const UNSURE =
  /^(?:email|phone_number|name|given_name|family_name|middle_name|nickname|preferred_username|profile|picture|website|aud|iss|nonce|sid)$/;
const LONGEST_NAME = 20;

/**
 * GONGKAI_OIDC_ISSUER, GONGKAI_OIDC_CLIENT_ID, GONGKAI_OIDC_CLIENT_SECRET, GONGKAI_OIDC_CLAIM (`sub`), GONGKAI_OIDC_SITE (1), GONGKAI_OIDC_NAME (what
 * people call it), and GONGKAI_URL, the address under which browsers reach this server. No issuer: no single sign-on. The way to the issuer is TLS, except on this machine. Refuses with
 * the name of the setting that is wrong, never with its value.
 */
export function readSingleSignOn(
  environment: Readonly<Record<string, string | undefined>>,
): Result<SingleSignOnSettings | undefined, SingleSignOnRefused> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const wrong = (name: string) => fail<SingleSignOnRefused>({ code: 'settings.single-sign-on', params: { name } });
  const issuer = said('GONGKAI_OIDC_ISSUER');
  if (issuer === undefined) return ok(undefined);
  if (!isAddress(issuer)) return wrong('GONGKAI_OIDC_ISSUER');
  const ownAddress = said('GONGKAI_URL');
  if (ownAddress === undefined || !isAddress(ownAddress)) return wrong('GONGKAI_URL');
  const [clientId, clientSecret] = [said('GONGKAI_OIDC_CLIENT_ID'), said('GONGKAI_OIDC_CLIENT_SECRET')];
  if (clientId === undefined) return wrong('GONGKAI_OIDC_CLIENT_ID');
  if (clientSecret === undefined) return wrong('GONGKAI_OIDC_CLIENT_SECRET');
  const site = said('GONGKAI_OIDC_SITE') ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(site)) return wrong('GONGKAI_OIDC_SITE');
  const claim = said('GONGKAI_OIDC_CLAIM') ?? 'sub';
  if (UNSURE.test(claim)) return wrong('GONGKAI_OIDC_CLAIM');
  const name = said('GONGKAI_OIDC_NAME');
  if (name !== undefined && [...name].length > LONGEST_NAME) return wrong('GONGKAI_OIDC_NAME');
  return ok({ issuer, ownAddress: new URL(ownAddress).origin, clientId, clientSecret, claim, site: Number(site), name });
}

function isAddress(text: string): boolean {
  const address = URL.parse(text);
  if (address === null) return false;
  return address.protocol === 'https:' || (address.protocol === 'http:' && LOOPBACK.test(address.hostname));
}
