import { type Hit } from './datum.ts';
import { type Reading } from './reading.ts';

/** RFC 5321 limits, which also bound the work at each @. */
const LOCAL = /[0-9A-Za-z](?:[0-9A-Za-z._%+-]{0,62}[0-9A-Za-z_])?$/;
const DOMAIN = /^(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\.){1,6}[A-Za-z]{2,10}(?![0-9A-Za-z])/;

/** P13: mail addresses outside gov.cn; offices' own mailboxes elsewhere come through the allow-list. */
export function mailAddresses(reading: Reading): readonly Hit[] {
  const { text } = reading;
  const hits: Hit[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
    if (local === undefined || domain === undefined || /(?:^|\.)gov\.cn$/i.test(domain)) continue;
    hits.push({ detector: 'P13', from: at - local.length, to: at + 1 + domain.length, severity: 'info', reason: 'privacy.mail' });
  }
  return hits;
}
