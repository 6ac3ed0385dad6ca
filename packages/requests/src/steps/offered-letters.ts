import { plainDate } from '@gongkai/kernel';
import { basisOf, type LetterCode } from '@gongkai/law';
import type { LetterId, PartyId, PartyKind } from '../case/refs.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import type { Desk, StepRefused } from './desk.ts';
import { stepRefused } from './step-rules.ts';

/** A letter that can be written for the request today, or why not. */
export type OfferedLetter = {
  readonly code: LetterCode;
  /** To whom, where it asks or tells a party. */
  readonly party?: PartyId;
  /** One of its kind that has neither left nor been given up: that one is gone on with. */
  readonly open?: LetterId;
  readonly refused?: StepRefused;
};

/** Later than any day that a form could name, so that no day of a form is in the way. */
const LATER = plainDate('9999-12-31');

const TO_PARTY: Readonly<Record<PartyKind, readonly ('L06' | 'L08' | 'L09' | 'L10')[]>> = {
  thirdParty: ['L06', 'L10'],
  coMaker: ['L08'],
  otherAgency: ['L09'],
};

/** Each letter with the least that can be asked of it: what is refused so is refused whatever the form says. */
function tried({ request }: Desk): readonly LetterStep[] {
  const { answer: answered, decision, extension, nature, parties, rectification } = request;
  const basis = decision && basisOf(decision.outcome, decision.basis);
  const answer = basis?.ok === true && decision ? [{ ...decision, code: basis.value.letter } as LetterStep] : [];
  // That it came in is told before it is answered, or not at all.
  const received = (answered ? [] : (['L01', 'L02'] as const)).map((code) => ({ code }));
  if (nature === 'rectification')
    return [{ code: 'L34', ...(rectification ? { result: rectification.result } : {}) }, ...answer, ...received];
  return [
    ...answer,
    ...received,
    { code: 'L03', until: LATER },
    { code: 'L04', until: LATER },
    { code: 'L05', workingDays: extension?.workingDays ?? 1 },
    ...[...parties].flatMap(([party, { kind }]) => TO_PARTY[kind].map((code) => ({ code, party }))),
    { code: 'L07' },
    { code: 'L11', by: 'items', count: 1, amount: 0 },
    { code: 'L12', until: LATER },
  ];
}

/** Every letter that the request could need, the answer that was decided on first. */
export function offeredLetters(desk: Desk): readonly OfferedLetter[] {
  return tried(desk).map((step) => {
    const party = 'party' in step ? step.party : undefined;
    const refused = stepRefused(desk, step);
    const [open] = [...desk.request.letters].find(([, letter]) => {
      const same = letter.step.code === step.code && ('party' in letter.step ? letter.step.party : undefined) === party;
      return same && letter.voidedOn === undefined && !letter.dispatched;
    }) ?? [undefined];
    return {
      code: step.code,
      ...(party === undefined ? {} : { party }),
      ...(open === undefined ? {} : { open }),
      ...(refused ? { refused: refused.failure } : {}),
    };
  });
}
