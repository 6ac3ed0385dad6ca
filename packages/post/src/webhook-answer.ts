import type { Delivery, FailedDelivery, Trouble } from '@gongkai/messages';

type Meaning = { readonly trouble: Trouble; readonly again: boolean; readonly arrived: FailedDelivery['arrived'] };

const later: Meaning = { trouble: 'outlet.later', again: true, arrived: 'no' };
const never: Meaning = { trouble: 'outlet.refused', again: false, arrived: 'no' };
/** What a person can put right on either side without touching the message. */
const notUs: Meaning = { trouble: 'outlet.sign-in-refused', again: true, arrived: 'no' };
const wrongPlace: Meaning = { trouble: 'outlet.refused', again: true, arrived: 'no' };

/** What a status means, where the class of its hundred does not say it. */
const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: notUs,
  403: notUs,
  404: wrongPlace,
  405: wrongPlace,
  407: notUs,
  408: later,
  // The same key is being dealt with right now.
  409: later,
  425: later,
  429: later,
  // A gateway lost sight of the server behind it, which may have taken the message.
  502: { trouble: 'outlet.broke-off', again: true, arrived: 'unknown' },
  504: { trouble: 'outlet.timed-out', again: true, arrived: 'unknown' },
};

/**
 * What an answer means for the message.
 *
 * @param retryAfter the header: seconds, or a date
 * @param now milliseconds since 1970, to count a date from
 */
export function answerOf(status: number, retryAfter: string | null, now: number): Delivery {
  if (status >= 200 && status < 300) return { kind: 'sent', receipt: String(status) };
  const meaning = MEANINGS[status] ?? ofClass(status);
  const afterSeconds = meaning.again ? secondsOf(retryAfter, now) : undefined;
  return { kind: 'failed', status, ...meaning, ...(afterSeconds === undefined ? {} : { afterSeconds }) };
}

function ofClass(status: number): Meaning {
  if (status >= 500) return later;
  if (status >= 300 && status < 400) return { trouble: 'outlet.redirected', again: true, arrived: 'no' };
  return never;
}

function secondsOf(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter);
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** Errors that come before a byte of the request was out. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'EPROTO',
]);

/** What an error of `fetch` means: after the request has left, nobody knows. */
export function brokenOff(error: unknown): FailedDelivery {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  const notConnected = codesOf(error).some((code) => NOT_CONNECTED.has(code));
  return {
    kind: 'failed',
    status: 0,
    trouble: timedOut ? 'outlet.timed-out' : notConnected ? 'outlet.unreachable' : 'outlet.broke-off',
    arrived: notConnected ? 'no' : 'unknown',
    again: true,
  };
}

/** The codes of an error and of what caused it; a host with two addresses fails once for each. */
function codesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause), ...(errors ?? []).flatMap(codesOf)];
}
