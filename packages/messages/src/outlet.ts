import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/** The ways out of the house: electronic mail, and programs of others that are called with a signed web request. */
export const OUTLETS = ['email', 'sms', 'wechat', 'webhook'] as const;
export type Outlet = (typeof OUTLETS)[number];

export type BadRecipient = Failure<'message.bad-recipient'>;

/**
 * What an address looks like, one for each outlet. One address: a comma or a line's end in it would reach other people. The
 * house part of a mail address may hold Chinese (RFC 6531).
 */
const ADDRESSES: Readonly<Record<Outlet, RegExp>> = {
  email: /^[^\s@,;:<>()[\]"\\]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)*[\p{L}\p{N}-]{1,63}$/u,
  sms: /^\+?\d{5,15}$/,
  wechat: /^[\w-]{1,64}$/,
  webhook: /^[\w.:/-]{1,128}$/,
};

/** Refuses an address that its outlet could not deliver to. The refusal does not repeat the address: it would end up in a log. */
export function checkRecipient(outlet: Outlet, recipient: string): Result<string, BadRecipient> {
  const trimmed = recipient.trim();
  if (trimmed.length > 254 || !ADDRESSES[outlet].test(trimmed))
    return fail({ code: 'message.bad-recipient', params: { outlet } });
  return ok(trimmed);
}

/** An address as lists show it: enough to tell two apart, not enough to write to. */
export function maskedRecipient(outlet: Outlet, recipient: string): string {
  if (outlet === 'email') {
    const at = recipient.lastIndexOf('@');
    return `${[...recipient.slice(0, at)][0] ?? ''}***${recipient.slice(at)}`;
  }
  if (outlet === 'webhook') return recipient;
  const signs = [...recipient];
  return signs.length < 8 ? `${signs[0] ?? ''}***` : `${signs.slice(0, 3).join('')}****${signs.slice(-2).join('')}`;
}
