import { createHmac, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { siteKey, type KeyRing } from '../keys/key-ring.ts';
import type { Variant } from '../sealing/wrapped-key.ts';

/** What a link opens, for whom, until when. */
export type LinkGrant = {
  readonly site: number;
  readonly file: string;
  readonly variant: Variant;
  /** A person who has to be signed in (`staff/…`), or a purpose: whoever holds the link may use it for that. */
  readonly holder: `staff/${string}` | `purpose/${string}`;
  /** Milliseconds since 1970. */
  readonly until: number;
};

export type LinkRefused = Failure<'link.not-ours' | 'link.expired'>;

const MAC = 32;

/** A token for an address: the grant as it is, and an HMAC-SHA-256 over it with a key of the site. It says what it opens; it is no secret. */
export function signLink(ring: KeyRing, grant: LinkGrant): string {
  const { site, file, variant, holder, until } = grant;
  const body = Buffer.from(JSON.stringify([ring.current, site, file, variant, holder, until]));
  return `${body.toString('base64url')}.${macOf(ring, ring.current, site, body)?.toString('base64url') ?? ''}`;
}

/** The grant of a token. Refuses what this site has not signed, and what is past its time. */
export function openLink(ring: KeyRing, token: string, now: Date): Result<LinkGrant, LinkRefused> {
  const notOurs = fail<LinkRefused>({ code: 'link.not-ours' });
  const [head = '', given = '', more] = token.split('.');
  if (more !== undefined || token.length > 1000) return notOurs;
  const body = Buffer.from(head, 'base64url');
  const said = grantIn(body);
  if (said === undefined) return notOurs;
  const mac = macOf(ring, said.keyId, said.grant.site, body);
  const proof = Buffer.from(given, 'base64url');
  if (mac === undefined || proof.length !== MAC || !timingSafeEqual(mac, proof)) return notOurs;
  return said.grant.until > now.getTime() ? ok(said.grant) : fail({ code: 'link.expired' });
}

function macOf(ring: KeyRing, keyId: string, site: number, body: Uint8Array): Buffer | undefined {
  const secret = ring.secret(keyId);
  return (
    secret &&
    createHmac('sha256', siteKey(secret, site, 'link'))
      .update(body)
      .digest()
  );
}

/** What a token says; nothing of it is believed before its proof is checked. */
function grantIn(body: Buffer): { readonly keyId: string; readonly grant: LinkGrant } | undefined {
  let said: unknown;
  try {
    said = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(said) || said.length !== 6) return undefined;
  const [keyId, site, file, variant, holder, until] = said as readonly unknown[];
  if (typeof keyId !== 'string' || !Number.isSafeInteger(site) || typeof file !== 'string') return undefined;
  if ((variant !== 'original' && variant !== 'stripped') || typeof until !== 'number') return undefined;
  if (typeof holder !== 'string' || !/^(?:staff|purpose)\//.test(holder)) return undefined;
  return { keyId, grant: { site: site as number, file, variant, holder: holder as LinkGrant['holder'], until } };
}
