import { fail, ok, type Result } from '@gongkai/kernel';
import { cite, letterTitle } from '@gongkai/law';
import { wayRefused, type DeliveryWay, type LetterId, type SealedRef, type Step } from '@gongkai/requests';
import { namedFiles, namesOfStreams, putLetterMail, siteName } from '@gongkai/store';
import { queueMessage } from '../messages/queue-message.ts';
import type { Acting } from '../people/acting.ts';
import { letterReach, reachOf } from './letter-reach.ts';
import type { Decided, RequestDeps, RequestRefused } from './request-deps.ts';
import { tellOnline, type LetterPlaces } from './tell-online.ts';
import { sealedTextIf, type AtDesk } from './take-step.ts';

/** How a letter goes. `reason`: why not as the applicant chose. With a `proof` a mail has left already, by the office's own hand. */
export type LeavingBy = {
  readonly request: string;
  readonly letter: LetterId;
  readonly way: DeliveryWay;
  readonly proof?: string;
  readonly reason?: string;
  /** Where it can be read on the net: whom it goes to is told so by mail. */
  readonly places?: LetterPlaces;
};

/** Together, before they are coded for the mail: what most mailboxes take. */
export const MOST_MAIL_MEGABYTES = 15;

/**
 * Decides that a letter leaves, asks whether it may go that way, and puts what goes by mail into the outbox: in one transaction with the event which
 * says so, so that neither is ever without the other.
 */
export async function leaveByWay(
  deps: RequestDeps,
  acting: Acting,
  ask: LeavingBy,
  at: AtDesk,
  decide: (how: { readonly way: DeliveryWay; readonly proof?: string; readonly reason?: SealedRef }) => Step,
): Promise<Decided> {
  const { way, proof } = ask;
  const reason = await sealedTextIf(at.seal, 'reason', ask.reason);
  if (!reason.ok) return reason;
  const decided = decide({
    way,
    ...(proof === undefined ? {} : { proof }),
    ...(reason.value === undefined ? {} : { reason: reason.value }),
  });
  const letter = at.request.letters.get(ask.letter);
  if (!decided.ok || !letter) return decided;
  const reach = await letterReach(at.tx, deps, acting, ask.request, at.request, letter);
  if (!reach.ok) return reach;
  const refused = wayRefused(at.request, letter, { way, explained: reason.value !== undefined }, reachOf(reach.value));
  if (refused) return refused;
  const { email = '' } = reach.value;
  if (way !== 'email' && ask.places && deps.outlets?.includes('email') && email.trim() !== '')
    await tellOnline(at.tx, acting, ask.places, { id: ask.request, letterId: ask.letter, request: at.request, letter, email });
  if (way !== 'email' || proof !== undefined) return decided;
  const queued = await queueLetter(deps, acting, ask, at, reach.value.email ?? '');
  return queued.ok ? decided : queued;
}

async function queueLetter(
  { outlets = [] }: RequestDeps,
  { site, actor, now, today }: Acting,
  { request: id, letter: letterId }: LeavingBy,
  { tx, request }: AtDesk,
  recipient: string,
): Promise<Result<void, RequestRefused>> {
  const letter = request.letters.get(letterId);
  if (!letter) return fail({ code: 'letter.unknown' });
  const cites = cite('disclosure', 40);
  if (!outlets.includes('email')) return fail({ code: 'letter.mail-unset', cites });
  const files = await namedFiles(tx, site, [...(letter.annexes ?? []).map(({ file }) => file), ...letter.copies]);
  const size = [...files.values()].reduce((sum, each) => sum + each.size, 0);
  if (size > MOST_MAIL_MEGABYTES * 1024 ** 2)
    return fail({ code: 'letter.mail-too-large', cites, params: { most: MOST_MAIL_MEGABYTES } });
  const government = await siteName(tx, site);
  const names = await namesOfStreams(tx, site, [`unit/${request.unit}`], today);
  const fields = {
    government,
    unit: names.get(`unit/${request.unit}`) ?? request.unit,
    title: letterTitle(letter.step.code, request.nature),
    number: letter.number ?? '',
  };
  // No way is taken twice, so that a letter has one mail in its life.
  const key = `letter/${id}/${letterId}`;
  const notice = { template: 'letter.enclosed', fields } as const;
  const queued = await queueMessage(tx, {
    site,
    outlet: 'email',
    unit: request.unit,
    recipient,
    notice,
    key,
    urgent: true,
    actor,
    now,
  });
  if (!queued.ok) return fail({ code: 'letter.address-missing', cites, params: { way: 'email' } });
  // Somebody else has just sent it: whoever comes second is told so when the event is kept.
  if (!queued.value.already) await putLetterMail(tx, { site, message: queued.value.id, request: id, letter: letterId });
  return ok(undefined);
}
