import { createHmac, timingSafeEqual } from 'node:crypto';

export type SignedHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

/**
 * Signs a body after Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`. Whoever receives it checks that the moment is
 * near, so that what was caught on the way cannot be sent again later.
 *
 * @param seconds since 1970
 */
export function sign(secret: Buffer, id: string, seconds: number, body: string): SignedHeaders {
  const timestamp = String(Math.floor(seconds));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** Whether a body was signed with the secret; the other half, for whoever receives. Takes the list of signatures that key rotation brings. */
export function isSigned(secret: Buffer, headers: SignedHeaders, body: string): boolean {
  const expected = sign(secret, headers['webhook-id'], Number(headers['webhook-timestamp']), body)['webhook-signature'];
  return headers['webhook-signature'].split(' ').some((each) => {
    const [said, ours] = [Buffer.from(each), Buffer.from(expected)];
    return said.length === ours.length && timingSafeEqual(said, ours);
  });
}
