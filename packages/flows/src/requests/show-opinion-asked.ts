import { fail, ok, type PlainDate, type Result } from '@gongkai/kernel';
import { foldRequest, partyDue, type LetterContent, type Party, type PartyKind, type RequestCase } from '@gongkai/requests';
import { readStream, transact } from '@gongkai/store';
import { recordAccessIn } from '../ledger/record-access.ts';
import { dayOf } from '../settings/site-days.ts';
import { actingPublicly } from './acting-publicly.ts';
import { findAskedParty, type TrackingProof, type TrackingRefused } from './find-tracked.ts';
import type { RequestDeps, RequestRefused } from './request-deps.ts';
import { openSealedText } from './seal-text.ts';

/** What a party sees that is asked for its opinion: the letter to it, until when it may speak, and what it has said. Who asks for the information it never sees. */
export type OpinionAsked = {
  readonly unit: string;
  readonly kind: PartyKind;
  /** Word by word as it left. */
  readonly letter: LetterContent;
  readonly askedOn: PlainDate;
  /** The letter came on that day, as far as is known. */
  readonly until?: PlainDate;
  /**
   * `late`: the time is over, and a word is still weighed; `released`: the unit goes on without it; `closed`: the request is answered, laid
   * away or given up, and no word can count any more.
   */
  readonly state: 'open' | 'late' | 'answered' | 'released' | 'closed';
  readonly answered?: NonNullable<Party['answered']>;
};

/**
 * The letter to a party and how it stands with it, by the code of the letter. A code whose letter has not left is as unknown as one that
 * nobody was given. Each look is in the ledger.
 *
 * @param looked `exported` where the letter is taken along as a file
 */
export async function showOpinionAsked(
  deps: RequestDeps,
  proof: Omit<TrackingProof, 'name'>,
  now: Date,
  looked: 'viewed' | 'exported' = 'viewed',
): Promise<Result<OpinionAsked, RequestRefused | TrackingRefused>> {
  const found = await findAskedParty(deps, proof);
  if (!found.ok) return found;
  const acting = actingPublicly(proof.site, now);
  const { request: id, party: name } = found.value;
  return transact(deps.db, async (tx): Promise<Result<OpinionAsked, RequestRefused | TrackingRefused>> => {
    const request = foldRequest(await readStream(tx, proof.site, `request/${id}`));
    const party = request?.parties.get(name ?? '');
    const letter = party?.letter === undefined ? undefined : request?.letters.get(party.letter);
    if (!request || party?.askedOn === undefined || !letter?.final) return fail({ code: 'tracking.unknown' });
    const recorded = await recordAccessIn(tx, { ...acting, looked, subject: `request/${id}`, data: 'content' });
    if (!recorded.ok) return recorded;
    const opened = await openSealedText(tx, deps, proof.site, id, letter.final.record);
    if (!opened.ok) return opened;
    const due = partyDue(request, party, await dayOf(tx, proof.site, acting.today, request));
    const until = due.ok ? due.value?.due : undefined;
    return ok({
      unit: request.unit,
      kind: party.kind,
      letter: JSON.parse(opened.value.text) as LetterContent,
      askedOn: party.askedOn,
      ...(until === undefined ? {} : { until }),
      state: stateOf(request, party, until, acting.today),
      ...(party.answered ? { answered: party.answered } : {}),
    });
  });
}

function stateOf(request: RequestCase, party: Party, until: PlainDate | undefined, today: PlainDate): OpinionAsked['state'] {
  if (party.answered) return 'answered';
  const { answer, archivedOn, endedOn, withdrawnOn } = request;
  if ([answer, archivedOn, endedOn, withdrawnOn].some((each) => each !== undefined)) return 'closed';
  if (party.releasedOn !== undefined) return 'released';
  return until !== undefined && until < today ? 'late' : 'open';
}
