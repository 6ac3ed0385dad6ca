import type { NodemailerError } from 'nodemailer';
import type { FailedDelivery, Trouble } from '@gongkai/messages';

/** What is looked at of an error of the mail library. */
export type MailError = Pick<NodemailerError, 'code' | 'responseCode' | 'command'>;

const TROUBLE_OF: Readonly<Record<string, Trouble>> = {
  ETIMEDOUT: 'outlet.timed-out',
  EABORT: 'outlet.timed-out',
  EAUTH: 'outlet.sign-in-refused',
  ENOAUTH: 'outlet.sign-in-refused',
  EDNS: 'outlet.unreachable',
  ETLS: 'outlet.unreachable',
};

/**
 * What an error means for the message.
 *
 * @param handedOver whether the last byte was out: then silence leaves open whether the server has the message
 */
export function mailTrouble(
  { code = '', responseCode: status = 0, command = '' }: MailError,
  handedOver: boolean,
): FailedDelivery {
  if (TROUBLE_OF[code] === 'outlet.sign-in-refused') return failed('outlet.sign-in-refused', status, 'no', true);
  if (status >= 400) {
    // An answer to this message's own commands is about this message: 4xx later, 5xx never (RFC 5321 4.2.1). Outside of
    // them, and for 421 anywhere, the server speaks of itself.
    const aboutMessage = /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
    const never = aboutMessage && status >= 500;
    return failed(never ? 'outlet.refused' : 'outlet.later', status, 'no', !never);
  }
  // An address or a message that the library itself refuses to put on the wire.
  if ((code === 'EENVELOPE' || code === 'EMESSAGE') && !handedOver) return failed('outlet.refused', 0, 'no', false);
  const arrived = handedOver ? 'unknown' : 'no';
  return failed(TROUBLE_OF[code] ?? (handedOver ? 'outlet.broke-off' : 'outlet.unreachable'), 0, arrived, true);
}

const failed = (trouble: Trouble, status: number, arrived: FailedDelivery['arrived'], again: boolean): FailedDelivery => ({
  kind: 'failed',
  trouble,
  status,
  arrived,
  again,
});
