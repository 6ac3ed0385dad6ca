import type { LetterId } from '../case/refs.ts';
import { approvalOf } from '../letters/approval.data.ts';
import { numberLetter, opineOnLetter, sendBackLetter, signLetter, submitLetter, voidLetter } from './approve-letter.ts';
import type { Desk, Step, StepRefused } from './desk.ts';
import { draftLetter } from './draft-letter.ts';
import { returnLetter, sendAgain } from './return-letter.ts';
import { dispatchLetter, recordDelivery } from './send-letter.ts';

/** What can be done with a letter, in the order in which it goes. */
export const LETTER_ACTS = [
  'redraft',
  'submit',
  'opineSecrecy',
  'opineLegality',
  'sendBack',
  'sign',
  'number',
  'dispatch',
  'deliver',
  'return',
  'sendAgain',
  'void',
] as const;
export type LetterAct = (typeof LETTER_ACTS)[number];

const SOMETHING = { record: '', sha256: '' };

/**
 * What the letter's own way has, and against each act what the law and the history say today. A letter that needs no opinion is asked for
 * none, and one that says only what the register says is not signed.
 */
export function letterActs(desk: Desk, id: LetterId): ReadonlyMap<LetterAct, StepRefused | undefined> {
  const letter = desk.request.letters.get(id);
  if (!letter) return new Map();
  const { signer, opinions } = approvalOf(letter.step.code);
  const opined = (matter: 'secrecy' | 'legality') => () => opineOnLetter(desk, id, { matter, agrees: true });
  const tried: Readonly<Record<LetterAct, (() => Step) | undefined>> = {
    redraft: () => draftLetter(desk, id, letter.step, SOMETHING),
    submit: signer === 'none' ? undefined : () => submitLetter(desk, id),
    opineSecrecy: opinions.includes('secrecy') ? opined('secrecy') : undefined,
    opineLegality: opinions.includes('legality') ? opined('legality') : undefined,
    sendBack: signer === 'none' ? undefined : () => sendBackLetter(desk, id, SOMETHING),
    sign: signer === 'none' ? undefined : () => signLetter(desk, id),
    number: () => numberLetter(desk, id, { number: '', final: SOMETHING }),
    dispatch: () => dispatchLetter(desk, id, { way: 'post' }),
    deliver: () => recordDelivery(desk, id, '0'),
    return: () => returnLetter(desk, id, 'refused'),
    // Whatever way was not tried: the last one cannot have been, for nothing comes back from it.
    sendAgain: () => sendAgain(desk, id, { way: 'publicNotice' }),
    void: () => voidLetter(desk, id, SOMETHING),
  };
  const acts = new Map<LetterAct, StepRefused | undefined>();
  for (const act of LETTER_ACTS) {
    const done = tried[act]?.();
    if (done) acts.set(act, done.ok ? undefined : done.failure);
  }
  return acts;
}
