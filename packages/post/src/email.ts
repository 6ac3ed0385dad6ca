import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { domainToASCII } from 'node:url';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import type { Delivery, Parcel, Sender } from '@gongkai/messages';
import { mailTrouble } from './mail-trouble.ts';
import type { MailSettings } from './post-settings.ts';

/** How long the other side may take; tests are less patient. */
export type MailPatience = { readonly connectMs: number; readonly silenceMs: number; readonly wholeMs: number };

const PATIENCE: MailPatience = { connectMs: 10_000, silenceMs: 30_000, wholeMs: 60_000 };

/** At one time to one server; more would look like an attack to many. */
const CONNECTIONS = 4;

/**
 * Sends by one SMTP server. Each try of a message has the same Message-ID, which mailboxes and mail servers know doubles by, and
 * a try that may be a double has a header `X-Gongkai-Repeat`.
 */
export function mailSender(settings: MailSettings, patience: MailPatience = PATIENCE): Sender {
  const transport = createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    // The library's own way with a lost connection is to send once more, silently. Whether to is for the outbox to say.
    maxRequeues: 0,
    idleTimeout: 20_000,
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'implicit',
    requireTLS: settings.tls === 'required',
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    dnsTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(settings.user === undefined ? {} : { auth: { user: settings.user.name, pass: settings.user.password } }),
  });
  transport.use('stream', (mail, done) => {
    const { handedOver } = mail.data as MailWithWatch;
    mail.message.processFunc((input) => handedOver.watch(input));
    done();
  });
  const domain = domainToASCII(settings.from.slice(settings.from.lastIndexOf('@') + 1)) || 'localhost';
  // Errors of idle connections belong to no message; a message under way hears of them by itself.
  transport.on('error', () => undefined);
  return {
    send: (parcel) => send(parcel),
    close: () => Promise.resolve(transport.close()),
  };

  async function send(parcel: Parcel): Promise<Delivery> {
    const handedOver = new HandOver();
    const whole = AbortSignal.timeout(patience.wholeMs);
    try {
      const mail: SendMailOptions & MailWithWatch = {
        // As objects: in a line of text a comma or a bracket would make one address two.
        from: { name: '', address: settings.from },
        to: { name: '', address: parcel.recipient },
        subject: parcel.subject,
        text: parcel.text,
        attachments: (parcel.enclosures ?? []).map(({ name, type, bytes }) => ({
          filename: name,
          contentType: type,
          content: Buffer.from(bytes),
        })),
        date: parcel.queuedAt,
        messageId: messageId(parcel.key, domain),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Gongkai-Key': parcel.key,
          ...(parcel.repeats > 0 ? { 'X-Gongkai-Repeat': String(parcel.repeats) } : {}),
        },
        textEncoding: 'base64',
        signal: whole,
        handedOver,
      };
      const { response } = await transport.sendMail(mail);
      return { kind: 'sent', receipt: receiptOf(response) };
    } catch (error) {
      return mailTrouble(error as NodemailerError, handedOver.complete);
    }
  }
}

type MailWithWatch = { readonly handedOver: HandOver };

/** Sees the last byte of a message taken from us: from then on the server may have it, whatever is heard of it afterwards. */
class HandOver {
  complete = false;

  watch(mail: Readable): Readable {
    return mail.once('end', () => (this.complete = true));
  }
}

const messageId = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`;

/** The status and, where the server says it, its number for the message: `250 2.0.0 4bXyz`. The rest of the line may repeat addresses. */
function receiptOf(response: string): string {
  const [, status, enhanced] = /^(\d{3})(?:[ -](\d\.\d{1,3}\.\d{1,3}))?/.exec(response) ?? [];
  const [, queued] = /queued as ([A-Za-z0-9]{6,40})/i.exec(response) ?? [];
  return [status, enhanced, queued].filter(Boolean).join(' ');
}
