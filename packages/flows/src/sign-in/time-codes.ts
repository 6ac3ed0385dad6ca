import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** A telephone may be half a minute early or late (RFC 6238 5.2). */
const STEPS_BESIDE = 1;
const SECRET_BYTES = 20;

/** The settings that every authenticator app knows; others are ignored by some of them. */
const totpOf = (secret: string, label = '', issuer = '') =>
  new TOTP({ secret: Secret.fromBase32(secret), label, issuer, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS });

/** A new secret for an authenticator app, in base32, 160 bits. */
export const newTimeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The address that an authenticator app reads from a picture: `otpauth://totp/…`. */
export const otpauthAddress = (secret: string, label: string, issuer: string): string => totpOf(secret, label, issuer).toString();

/**
 * The time step that a code of six digits belongs to, or undefined where it is none of now. Whoever asks has to see to it that each step is
 * used once.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: STEPS_BESIDE });
  return delta === null ? undefined : TOTP.counter({ period: PERIOD_SECONDS, timestamp }) + delta;
}

/** The code that an authenticator app shows at a moment; for tests, and for whoever shows how it is done. */
export const codeAt = (secret: string, at: Date): string => totpOf(secret).generate({ timestamp: at.getTime() });
