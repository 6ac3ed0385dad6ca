import type { Outlet, Sender } from '@gongkai/messages';
import type { PostSettings } from './post-settings.ts';
import { webhookSender } from './webhook.ts';

/** A sender for each outlet that is set; the others' messages wait. */
export type Post = {
  readonly senders: Readonly<Partial<Record<Outlet, Sender>>>;
  readonly close: () => Promise<void>;
};

/** Nothing connects before the first message. */
export async function openPost({ email, webhooks }: PostSettings): Promise<Post> {
  const senders: Partial<Record<Outlet, Sender>> = {};
  // Loaded where there is a mail server: it takes a tenth of a second of every start.
  if (email !== undefined) senders.email = (await import('./email.ts')).mailSender(email);
  for (const outlet of ['sms', 'wechat', 'webhook'] as const) {
    const settings = webhooks[outlet];
    if (settings !== undefined) senders[outlet] = webhookSender(outlet, settings);
  }
  return {
    senders,
    close: async () => {
      await Promise.all(Object.values(senders).map((sender) => sender.close()));
    },
  };
}
