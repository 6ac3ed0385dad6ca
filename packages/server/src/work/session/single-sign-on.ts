import * as client from 'openid-client';
import { z } from 'zod';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

export type SingleSignOnSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that names the person, as his account has it. */
  readonly claim: string;
  /** The government whose staff it knows. */
  readonly site: number;
  /** The origin under which browsers reach us; not taken from a request, which could name any. */
  readonly ownAddress: string;
  /** What people call it; the catalogue's word where nothing is said. */
  readonly name?: string | undefined;
};

export const CALLBACK = '/api/work/session/single-sign-on/callback';

export type SingleSignOnFailed = Failure<'sign-in.provider-away' | 'sign-in.provider-failed'>;

/** Why somebody goes to the provider: to come in, and where to; or to link himself, in the session in which he has shown his password. */
const errand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign-in'), to: z.string() }),
  z.object({ kind: z.literal('link'), session: z.string() }),
]);
export type Errand = z.infer<typeof errand>;

/** What has to come back from the same browser: the answer belongs to its question (state), the token to this sign-in (nonce, PKCE). */
const pending = z.object({
  state: z.string().min(20),
  nonce: z.string().min(20),
  verifier: z.string().min(40),
  /** Milliseconds since 1970: a browser may keep a cookie longer than it was told. */
  until: z.number(),
  errand,
});
export type Pending = z.infer<typeof pending>;

/** What could not be done, for the log; never shown to the visitor. */
type Tell = (error: unknown) => void;

export type SingleSignOn = {
  readonly site: number;
  readonly name: string | undefined;
  readonly issuer: string;
  /** Where the browser is to go, and what it has to bring back. */
  readonly begin: (
    errand: Errand,
    now: Date,
    tell: Tell,
  ) => Promise<Result<{ readonly address: string; readonly remembered: string }, SingleSignOnFailed>>;
  /** Who came back, as the issuer calls him. @param url what the browser was sent to, path and query */
  readonly finish: (url: string, asked: Pending, tell: Tell) => Promise<Result<string, SingleSignOnFailed>>;
};

export const UNDER_WAY_SECONDS = 600;
const LONGEST_ID = 200;
const PROVIDER_SECONDS = 10;

/** What the browser brought back; undefined where it brings nothing of ours, or too late. */
export function recall(text: string, now: Date): Pending | undefined {
  try {
    const asked = pending.parse(JSON.parse(text));
    return now.getTime() < asked.until ? asked : undefined;
  } catch {
    return undefined;
  }
}

/** Issuers are compared as addresses, as discovery does. */
export const issuerOf = ({ issuer }: Pick<SingleSignOnSettings, 'issuer'>): string => new URL(issuer).href;

/** Authorization code with PKCE (RFC 9700 2.1.1), the provider's addresses and keys by discovery, when the first person wants to come in. */
export function singleSignOn(settings: SingleSignOnSettings): SingleSignOn {
  const { claim, site, ownAddress, name } = settings;
  const redirect = `${ownAddress}${CALLBACK}`;
  const provider = discovered(settings);
  return {
    site,
    name,
    issuer: issuerOf(settings),
    begin: async (errand, now, tell) => {
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      try {
        const address = client.buildAuthorizationUrl(await provider(), {
          redirect_uri: redirect,
          scope: 'openid profile',
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          // Whom the provider still remembers in this browser need not be who sits here; what is linked for good is asked for anew.
          ...(errand.kind === 'link' ? { prompt: 'login' } : {}),
        });
        const asked: Pending = { state, nonce, verifier, until: now.getTime() + UNDER_WAY_SECONDS * 1000, errand };
        return ok({ address: address.href, remembered: JSON.stringify(asked) });
      } catch (error) {
        tell(error);
        return failedBy(error);
      }
    },
    finish: async (url, { state, nonce, verifier }, tell) => {
      try {
        const tokens = await client.authorizationCodeGrant(await provider(), new URL(url, ownAddress), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const id: unknown = tokens.claims()?.[claim];
        if (typeof id === 'string' && id !== '' && id.length <= LONGEST_ID) return ok(id);
        throw new NoClaim();
      } catch (error) {
        tell(error);
        return failedBy(error);
      }
    },
  };
}

/** The provider says who it was, but not by the claim that the settings name. */
class NoClaim extends Error {
  readonly code = 'OIDC_CLAIM_MISSING';
  override readonly name = 'NoClaim';
}

/** A provider that was away is asked again the next time. */
function discovered({ issuer, clientId, clientSecret }: SingleSignOnSettings): () => Promise<client.Configuration> {
  const [post, basic] = [client.ClientSecretPost(clientSecret), client.ClientSecretBasic(clientSecret)];
  // A provider that does not say what it takes takes the header (OpenID Connect Discovery 1.0, 3).
  const secret: client.ClientAuth = (server, ...rest) => {
    const takesBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    return takesBasic ? basic(server, ...rest) : post(server, ...rest);
  };
  const plain = new URL(issuer).protocol === 'http:';
  let asked: Promise<client.Configuration> | undefined;
  return () => {
    if (asked !== undefined) return asked;
    const asking = client.discovery(new URL(issuer), clientId, undefined, secret, {
      // The signature of the token is checked although it comes over TLS: a proxy in between may hold a certificate of its own.
      execute: [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])],
      timeout: PROVIDER_SECONDS,
    });
    asked = asking;
    asking.catch(() => {
      if (asked === asking) asked = undefined;
    });
    return asking;
  };
}

const AWAY: readonly (string | undefined)[] = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

/** Whether it could not be reached, which passes, or has said no. A lost connection is a TypeError of `fetch`, with its cause. */
function failedBy(error: unknown): Result<never, SingleSignOnFailed> {
  const isAway =
    (error instanceof client.ClientError && AWAY.includes(error.code)) ||
    (error instanceof TypeError && error.cause !== undefined);
  return fail({ code: isAway ? 'sign-in.provider-away' : 'sign-in.provider-failed' });
}
