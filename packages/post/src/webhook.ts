import type { Delivery, Outlet, Parcel, Sender } from '@gongkai/messages';
import type { WebhookSettings } from './post-settings.ts';
import { sign } from './signature.ts';
import { answerOf, brokenOff } from './webhook-answer.ts';

export type WebhookPatience = { readonly wholeMs: number };

/**
 * Sends by a signed web request to the one address that was set for the outlet; no message and no answer can make it call another.
 * The body is JSON: `{ type: "message", timestamp, data: { outlet, recipient, subject, text, key, repeats } }`. `webhook-id` and
 * `Idempotency-Key` are the message's key, the same at each try.
 */
export function webhookSender(
  outlet: Outlet,
  { url, secret }: WebhookSettings,
  { wholeMs }: WebhookPatience = { wholeMs: 30_000 },
): Sender {
  return { send, close: () => Promise.resolve() };

  async function send({ key, recipient, subject, text, repeats, queuedAt }: Parcel): Promise<Delivery> {
    const body = JSON.stringify({
      type: 'message',
      timestamp: queuedAt.toISOString(),
      data: { outlet, recipient, subject, text, key, repeats },
    });
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'gongkai',
      'idempotency-key': `"${key}"`,
      ...sign(secret, key, Date.now() / 1000, body),
    };
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body,
        // Where an answer points to was set by nobody here.
        redirect: 'manual',
        signal: AbortSignal.timeout(wholeMs),
      });
      // The status is the answer; a body without end is not waited for.
      await answer.body?.cancel().catch(() => undefined);
      return answerOf(answer.status, answer.headers.get('retry-after'), Date.now());
    } catch (error) {
      return brokenOff(error);
    }
  }
}
