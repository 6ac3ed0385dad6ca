import { plainDate, type PlainDate } from '@gongkai/kernel';
import { LAW_DEFAULTS, NATIONAL_CALENDAR, type Calendar } from '@gongkai/law';
import type { Day } from '../case/day.ts';
import { foldRequest } from '../case/fold-request.ts';
import type { SealedRef } from '../case/refs.ts';
import type { RequestCase } from '../case/request-case.ts';
import type { DoneEvent } from '../case/request-event.ts';
import type { LetterStep } from '../letters/letter-step.ts';
import { opineOnLetter, numberLetter, signLetter, submitLetter } from '../steps/approve-letter.ts';
import type { Choice } from '../steps/decide-outcome.ts';
import type { Desk, Step, StepRefused } from '../steps/desk.ts';
import { draftLetter } from '../steps/draft-letter.ts';
import { dispatchLetter } from '../steps/send-letter.ts';
import { submitRequest, type Submission } from '../steps/submit-request.ts';

/** A record that holds nothing; tests of the core never look inside one. */
export const sealed = (record: string): SealedRef => ({ record, sha256: record.padEnd(64, '0').slice(0, 64) });

export const dayOn = (on: string, calendar: Calendar = NATIONAL_CALENDAR): Day => ({
  on: plainDate(on),
  calendar,
  settings: LAW_DEFAULTS,
});

export const COUNTER: Submission = {
  unit: 'unit-1',
  route: 'counter',
  days: { submittedOn: plainDate('2026-03-02') },
  applicantType: 'natural',
  application: sealed('application'),
  supply: { form: 'paper', way: 'post' },
};

/** What decides that it is granted: everything is clear, held and free. */
export const GRANTED = {
  outcome: 'granted.provided',
  answers: {
    clear: true,
    nature: 'request',
    repeat: 'none',
    responsible: 'own',
    published: false,
    exists: true,
    ready: true,
    grounds: [],
    otherContent: false,
  },
} as const satisfies Choice;
/** The letter that says so. */
export const GRANT = { code: 'L20', outcome: 'granted.provided', basis: 'provided', grounds: [] } as const;

/** A request whose history is told step by step; a refusal is an answer, too. */
export class ToldLife {
  readonly events: DoneEvent[] = [];
  #letters = 0;

  static submitted(submission: Submission = COUNTER, on: string = submission.days.submittedOn ?? '2026-03-02'): ToldLife {
    const life = new ToldLife();
    life.#keep(submitRequest(submission, 'R1', plainDate(on)), 'handler');
    return life;
  }

  get request(): RequestCase {
    const request = foldRequest(this.events);
    if (!request) throw new Error('nothing was submitted');
    return request;
  }

  desk(on: string, by = 'handler'): Desk {
    return { request: this.request, day: dayOn(on), by };
  }

  /** Takes the step, or says why not. */
  try(on: string, step: (desk: Desk) => Step, by = 'handler'): StepRefused | undefined {
    return this.#keep(step(this.desk(on, by)), by);
  }

  /** Takes the step. Throws where it is refused. */
  take(on: string, step: (desk: Desk) => Step, by = 'handler'): this {
    const refused = this.try(on, step, by);
    if (refused) throw new Error(JSON.stringify(refused));
    return this;
  }

  /** A letter from the first draft to the post, on one day. The code of whatever refuses it, or nothing. */
  trySend(on: string, step: LetterStep): StepRefused | undefined {
    const letter = `letter-${(this.#letters += 1)}`;
    const way: readonly (readonly [string, (desk: Desk) => Step])[] = [
      ['handler', (desk) => draftLetter(desk, letter, step, sealed(letter))],
      ['handler', (desk) => submitLetter(desk, letter)],
      ['reviewer', (desk) => opineOnLetter(desk, letter, { matter: 'secrecy', agrees: true })],
      ['reviewer', (desk) => opineOnLetter(desk, letter, { matter: 'legality', agrees: true })],
      ['signer', (desk) => signLetter(desk, letter)],
      [
        'handler',
        (desk) =>
          numberLetter(desk, letter, { number: `〔${on.slice(0, 4)}〕${this.#letters}号`, final: sealed(`final-${letter}`) }),
      ],
      ['handler', (desk) => dispatchLetter(desk, letter, { way: 'registeredPost', proof: 'RA1' })],
    ];
    for (const [by, act] of way) {
      const refused = this.try(on, act, by);
      if (refused) return refused;
    }
    return undefined;
  }

  send(on: string, step: LetterStep): this {
    const refused = this.trySend(on, step);
    if (refused) throw new Error(JSON.stringify(refused));
    return this;
  }

  #keep(step: Step, by: string): StepRefused | undefined {
    if (!step.ok) return step.failure;
    this.events.push(...step.value.map((event): DoneEvent => ({ ...event, actor: `staff/${by}` })));
    return undefined;
  }
}

export const on = (day: string): PlainDate => plainDate(day);
