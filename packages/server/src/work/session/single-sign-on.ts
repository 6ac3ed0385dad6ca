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
};

export const CALLBACK = '/api/work/session/single-sign-on/callback';

export type SingleSignOnFailed = Failure<'sign-in.provider-failed'>;

/** What has to come back from the same browser: the answer belongs to its question (state), the token to this sign-in (nonce, PKCE). */
const remembered = z.object({ state: z.string().min(20), nonce: z.string().min(20), verifier: z.string().min(40) });

export type SingleSignOn = {
  readonly site: number;
  /** Where the browser is to go, and what it has to bring back. */
  readonly begin: () => Promise<Result<{ readonly address: string; readonly remembered: string }, SingleSignOnFailed>>;
  /** Who came back. @param url what the browser was sent to, path and query */
  readonly finish: (url: string, remembered: string) => Promise<Result<string, SingleSignOnFailed>>;
};

const LONGEST_ID = 200;

/** Authorization code with PKCE (RFC 9700 2.1.1), the provider's addresses and keys by discovery, when the first person wants to come in. */
export function singleSignOn(settings: SingleSignOnSettings): SingleSignOn {
  const { issuer, clientId, clientSecret, claim, site, ownAddress } = settings;
  const redirect = `${ownAddress}${CALLBACK}`;
  const plain = new URL(issuer).protocol === 'http:';
  let discovered: Promise<client.Configuration> | undefined;
  const provider = () => {
    discovered ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: plain ? [client.allowInsecureRequests] : [],
    });
    // A provider that was away is asked again the next time.
    discovered.catch(() => (discovered = undefined));
    return discovered;
  };
  const failed = fail<SingleSignOnFailed>({ code: 'sign-in.provider-failed' });
  return {
    site,
    begin: async () => {
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      try {
        const address = client.buildAuthorizationUrl(await provider(), {
          redirect_uri: redirect,
          scope: 'openid profile',
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        });
        return ok({ address: address.href, remembered: JSON.stringify({ state, nonce, verifier }) });
      } catch {
        return failed;
      }
    },
    finish: async (url, text) => {
      try {
        const { state, nonce, verifier } = remembered.parse(JSON.parse(text));
        const tokens = await client.authorizationCodeGrant(await provider(), new URL(url, ownAddress), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const id: unknown = tokens.claims()?.[claim];
        return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? ok(id) : failed;
      } catch {
        return failed;
      }
    },
  };
}
