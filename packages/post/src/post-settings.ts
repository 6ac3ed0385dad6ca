import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { checkRecipient, OUTLETS, type Outlet } from '@gongkai/messages';

export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, or after STARTTLS; `optional` speaks plainly to a server that offers none. */
  readonly tls: 'implicit' | 'required' | 'optional';
  readonly user?: { readonly name: string; readonly password: string };
  readonly from: string;
};

export type WebhookOutlet = Exclude<Outlet, 'email'>;
export type WebhookSettings = { readonly url: string; readonly secret: Buffer };

export type PostSettings = {
  readonly email?: MailSettings;
  readonly webhooks: Readonly<Partial<Record<WebhookOutlet, WebhookSettings>>>;
};

export type PostSettingsRefused = Failure<
  'settings.smtp-url' | 'settings.mail-from' | 'settings.endpoint' | 'settings.endpoint-secret'
>;

type Environment = Readonly<Record<string, string | undefined>>;

const WEBHOOK_OUTLETS = OUTLETS.filter((outlet): outlet is WebhookOutlet => outlet !== 'email');

/**
 * Where messages leave, from the environment: GONGKAI_SMTP_URL (`smtps://user:password@host`, `smtp://host:587`, with
 * `?tls=optional` for a relay without TLS) and GONGKAI_MAIL_FROM; GONGKAI_SMS_URL, GONGKAI_WECHAT_URL and GONGKAI_WEBHOOK_URL,
 * each with its _SECRET (`whsec_` and base64). An outlet that is not set is not there: its messages wait.
 *
 * A refusal names the variable and never its value, which holds a password.
 */
export function readPostSettings(environment: Environment): Result<PostSettings, PostSettingsRefused> {
  const said = (name: string) => environment[name]?.trim() || undefined;
  const email = mailSettings(said('GONGKAI_SMTP_URL'), said('GONGKAI_MAIL_FROM'));
  if (!email.ok) return email;
  const webhooks: Partial<Record<WebhookOutlet, WebhookSettings>> = {};
  for (const outlet of WEBHOOK_OUTLETS) {
    const name = `GONGKAI_${outlet.toUpperCase()}`;
    const webhook = webhookSettings(name, said(`${name}_URL`), said(`${name}_SECRET`));
    if (!webhook.ok) return webhook;
    if (webhook.value !== undefined) webhooks[outlet] = webhook.value;
  }
  return ok({ ...(email.value === undefined ? {} : { email: email.value }), webhooks });
}

/** The outlets that are set. */
export const outletsSet = ({ email, webhooks }: PostSettings): readonly Outlet[] =>
  OUTLETS.filter((outlet) => (outlet === 'email' ? email : webhooks[outlet]) !== undefined);

function mailSettings(
  address: string | undefined,
  from: string | undefined,
): Result<MailSettings | undefined, PostSettingsRefused> {
  if (address === undefined) return ok(undefined);
  const url = URL.parse(address);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return fail({ code: 'settings.smtp-url' });
  if (from === undefined || !checkRecipient('email', from).ok) return fail({ code: 'settings.mail-from' });
  const implicit = url.protocol === 'smtps:';
  const tls = url.searchParams.get('tls') ?? 'required';
  if (tls !== 'required' && tls !== 'optional') return fail({ code: 'settings.smtp-url' });
  const host = bare(url.hostname);
  return ok({
    host,
    port: Number(url.port || (implicit ? 465 : 587)),
    // A server on this machine is reached by no wire that anybody could listen to.
    tls: implicit ? 'implicit' : isLoopback(host) ? 'optional' : tls,
    ...(url.username === ''
      ? {}
      : { user: { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) } }),
    from,
  });
}

function webhookSettings(
  name: string,
  address: string | undefined,
  secret: string | undefined,
): Result<WebhookSettings | undefined, PostSettingsRefused> {
  if (address === undefined) return ok(undefined);
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.hash !== '' || !isAllowed(url)) {
    return fail({ code: 'settings.endpoint', params: { name: `${name}_URL` } });
  }
  const key = secretOf(secret ?? '');
  if (key === undefined) return fail({ code: 'settings.endpoint-secret', params: { name: `${name}_SECRET` } });
  return ok({ url: url.href, secret: key });
}

/** Standard Webhooks: between 24 and 64 bytes. */
function secretOf(text: string): Buffer | undefined {
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
}

const bare = (host: string) => host.replace(/^\[|\]$/g, '');
const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** Addresses inside an office's own network: RFC 1918 and fc00::/7. Gateways for short messages often speak plain HTTP there. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/;
/** Where clouds answer questions about the machine itself (169.254.169.254, fe80::/10): no gateway, and a favourite of thieves. */
const LINK_LOCAL = /^(169\.254\.|fe[89ab][0-9a-f]:|0\.|::$)/;

/** HTTPS anywhere but link-local; plain HTTP only where the address itself shows that it stays in the house. */
function isAllowed(url: URL): boolean {
  const host = bare(url.hostname);
  if (LINK_LOCAL.test(host)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && (isLoopback(host) || PRIVATE.test(host)));
}
