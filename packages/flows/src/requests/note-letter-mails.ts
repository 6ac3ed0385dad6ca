import { dayInChina, ok, type PlainDate } from '@gongkai/kernel';
import { mayCancel } from '@gongkai/messages';
import { recordDelivery, returnLetter, type RequestCase, type Step } from '@gongkai/requests';
import {
  lockMessage,
  mailsToNote,
  noteMail,
  namesOfStreams,
  takeBack,
  transact,
  type LetterMail,
  type Message,
  type Tx,
} from '@gongkai/store';
import { mailStaff } from '../messages/mail-staff.ts';
import type { Acting } from '../people/acting.ts';
import { handlerOrHead } from './handler-or-head.ts';
import type { RequestDeps } from './request-deps.ts';
import { takeStep } from './take-step.ts';

const ACTOR = 'system/send-messages';
const MOST = 200;

/**
 * What became of letters that left by mail goes into their requests: the receipt of the mail server proves that they came (民诉法解释 art. 135, taken over); what no
 * server takes has come back, and whoever handles the request is told to choose another way. Each once, however many programs do this.
 *
 * @returns how many
 */
export async function noteLetterMails(deps: RequestDeps, now: Date): Promise<number> {
  let noted = 0;
  for (const mail of await mailsToNote(deps.db, MOST)) if (await note(deps, mail, now)) noted += 1;
  return noted;
}

async function note(deps: RequestDeps, mail: LetterMail, now: Date): Promise<boolean> {
  const { site, request: id } = mail;
  const acting: Acting = { site, person: undefined, actor: ACTOR, now, today: dayInChina(now.getTime()) };
  let isOurs = false;
  const done = await takeStep(deps, acting, { request: id }, ['case.handle'], async ({ tx, desk, request }) => {
    isOurs = await noteMail(tx, mail, now);
    const message = isOurs ? await lockMessage(tx, site, mail.message) : undefined;
    if (!message) return ok([]);
    if (message.state === 'sent') return arrived(desk, mail, message);
    // Nobody sends it again from the list of messages: it goes another way now.
    if (mayCancel(message.state).ok) await takeBack(tx, message, { actor: ACTOR, now });
    const step = returnLetter(desk, mail.letter, 'bounced');
    if (step.ok) await tellHandler(tx, acting, mail, request);
    return step;
  });
  // Somebody has entered what became of it by hand: that stands.
  if (!done.ok && done.failure.code.startsWith('letter.')) await transact(deps.db, (tx) => noteMail(tx, mail, now));
  return done.ok && isOurs;
}

/** On the day on which the server took it over, as far as that lies behind the letter's leaving. */
function arrived(desk: Parameters<typeof recordDelivery>[0], { letter, message: id }: LetterMail, message: Message): Step {
  const on: PlainDate = message.settledAt === null ? desk.day.on : dayInChina(message.settledAt.getTime());
  const receipt = (message.receipt ?? '').replaceAll(/[^\w.:<>-]+/g, ':').slice(0, 80);
  return recordDelivery({ ...desk, day: { ...desk.day, on } }, letter, receipt === '' ? id : receipt);
}

async function tellHandler(tx: Tx, { site, now, today }: Acting, mail: LetterMail, request: RequestCase): Promise<void> {
  const { unit, receipt } = request;
  const readers = await handlerOrHead(tx, site, request, today);
  const names = await namesOfStreams(tx, site, [`unit/${unit}`], today);
  const about = { site, unit, key: `letter-back/${mail.message}`, actor: ACTOR, now } as const;
  await mailStaff(tx, readers, about, (who) => ({
    template: 'letter.not-delivered',
    fields: {
      ...who,
      unit: names.get(`unit/${unit}`) ?? unit,
      number: receipt?.number ?? '',
      letter: request.letters.get(mail.letter)?.number ?? '',
    },
  }));
}
