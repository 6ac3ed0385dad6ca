import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** The secrets of the server, by their ids; the current one is used for what is new, the others still open what they sealed. */
export type ServerKeys = {
  readonly current: string;
  readonly secret: (id: string) => Uint8Array | undefined;
};

/** What only the server can do, and whoever has the database alone cannot. */
export type SignInSecrets = {
  /** Encrypts what is kept in the database (AES-256-GCM); `bound` has to be said again to read it: a row copied to another person opens nothing. */
  readonly seal: (plain: string, bound: string) => Buffer;
  /** Throws where it was not sealed so, or under a secret that is no longer there. */
  readonly unseal: (sealed: Buffer, bound: string) => string;
  /** A name that says nothing of what it stands for, such as an address: the same each time, on every server process. */
  readonly bucketOf: (...parts: readonly string[]) => string;
  /** For the signatures of cookies. */
  readonly cookieKey: Buffer;
};

const IV = 12;
const TAG = 16;
const KEY = 32;
const CIPHER = 'aes-256-gcm';

/** @param keys of at least 32 bytes each, the same for all server processes on one database */
export function signInSecrets(keys: ServerKeys): SignInSecrets {
  const derived = (id: string, use: string) => {
    const secret = keys.secret(id);
    if (secret === undefined || secret.length < KEY) throw new Error(`no key of ${KEY} bytes under the id ${id}`);
    return Buffer.from(hkdfSync('sha256', secret, '', `gongkai sign-in 1 ${use}`, KEY));
  };
  const naming = derived(keys.current, 'bucket');
  const boundTo = (id: string, bound: string) => Buffer.from(JSON.stringify(['gongkai sealed 1', id, bound]));
  return {
    seal: (plain, bound) => {
      const [id, iv] = [keys.current, randomBytes(IV)];
      const cipher = createCipheriv(CIPHER, derived(id, 'column'), iv).setAAD(boundTo(id, bound));
      const name = Buffer.from(id);
      return Buffer.concat([Buffer.of(name.length), name, iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    unseal: (sealed, bound) => {
      const [length = 0] = sealed;
      const id = sealed.toString('utf8', 1, 1 + length);
      const [iv, body, tag] = [
        sealed.subarray(1 + length, 1 + length + IV),
        sealed.subarray(1 + length + IV, -TAG),
        sealed.subarray(-TAG),
      ];
      const decipher = createDecipheriv(CIPHER, derived(id, 'column'), iv, { authTagLength: TAG });
      decipher.setAAD(boundTo(id, bound)).setAuthTag(tag);
      return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
    },
    bucketOf: (...parts) => createHmac('sha256', naming).update(JSON.stringify(parts)).digest('base64url'),
    cookieKey: derived(keys.current, 'cookie'),
  };
}

/** A secret that nobody can guess: 256 bits, safe in headers and addresses. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** How a token is kept: it is random enough that nobody finds it from its hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
