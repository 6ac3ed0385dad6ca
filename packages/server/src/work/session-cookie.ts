import type { FastifyReply, FastifyRequest } from 'fastify';
import { UNDER_WAY_SECONDS } from './session/single-sign-on.ts';

/**
 * A browser takes a cookie of this name only over TLS, from this very host, for all of it: neither a neighbour under the same domain nor
 * somebody on the line can plant one (RFC 6265bis 4.1.3.2). Without TLS no browser would take it at all.
 */
const nameOf = (request: FastifyRequest, name: string) => (isSecure(request) ? `__Host-${name}` : name);

/** What the connection is, or what a trusted proxy says of the one before it. */
const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https';

/** A cookie that no script reads and that no other site's forms send along. */
function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  value: string,
  seconds?: number,
  signed = false,
): void {
  reply.setCookie(nameOf(request, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(request),
    signed,
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });
}

function clearCookie(request: FastifyRequest, reply: FastifyReply, name: string): void {
  reply.clearCookie(nameOf(request, name), { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) });
}

/** What the cookie holds where our signature is on it. */
function signedCookie(request: FastifyRequest, name: string): string | undefined {
  const raw = request.cookies[nameOf(request, name)];
  if (raw === undefined) return undefined;
  const { valid, value } = request.unsignCookie(raw);
  return valid ? (value ?? undefined) : undefined;
}

const SESSION = 'gongkai-session';
const DEVICE = 'gongkai-device';
const DEVICE_SECONDS = 400 * 24 * 3600;

/** The session that the browser names: its site and the token. Lives as long as the browser; the server ends it sooner. */
export function sessionCookie(request: FastifyRequest): { readonly site: number; readonly token: string } | undefined {
  const [, site, token] = /^(\d{1,9})\.([\w-]{43})$/.exec(request.cookies[nameOf(request, SESSION)] ?? '') ?? [];
  return site === undefined || token === undefined ? undefined : { site: Number(site), token };
}

export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, site: number, token: string): void =>
  setCookie(request, reply, SESSION, `${site}.${token}`);

export const clearSessionCookie = (request: FastifyRequest, reply: FastifyReply): void => clearCookie(request, reply, SESSION);

/**
 * The mark of a browser in which somebody has signed in, for the names that did: attempts from there are counted apart from those of strangers.
 *
 * @param key the sign-in name as it is looked for
 */
export function deviceMark(request: FastifyRequest, site: number, key: string): string | undefined {
  const marks = (signedCookie(request, DEVICE) ?? '').split(' ');
  const own = `${site}.${Buffer.from(key).toString('base64url')}.`;
  return marks.find((mark) => mark.startsWith(own))?.slice(own.length);
}

const MOST_MARKS = 5;

/** Marks the browser for the name; of several names the last few are kept. */
export function setDeviceMark(request: FastifyRequest, reply: FastifyReply, site: number, key: string, mark: string): void {
  const own = `${site}.${Buffer.from(key).toString('base64url')}.`;
  const others = (signedCookie(request, DEVICE) ?? '').split(' ').filter((each) => each !== '' && !each.startsWith(own));
  const marks = [`${own}${mark}`, ...others].slice(0, MOST_MARKS);
  setCookie(request, reply, DEVICE, marks.join(' '), DEVICE_SECONDS, true);
}

const UNDER_WAY = 'gongkai-single-sign-on';

/** What has to be remembered between going to the single sign-on and coming back. */
export function singleSignOnCookie(request: FastifyRequest): string | undefined {
  const value = signedCookie(request, UNDER_WAY);
  return value === undefined ? undefined : Buffer.from(value, 'base64url').toString();
}

export const setSingleSignOnCookie = (request: FastifyRequest, reply: FastifyReply, text: string): void =>
  setCookie(request, reply, UNDER_WAY, Buffer.from(text).toString('base64url'), UNDER_WAY_SECONDS, true);

export const clearSingleSignOnCookie = (request: FastifyRequest, reply: FastifyReply): void =>
  clearCookie(request, reply, UNDER_WAY);
