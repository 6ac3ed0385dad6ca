import { addDays, type PlainDate } from '@gongkai/kernel';
import { isWorkingDay, NATIONAL_CALENDAR, OUTCOMES } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingOf, tableThree } from '../figures/table-three.ts';
import { isAnswer } from '../letters/letter-step.ts';
import { approveExtension } from '../steps/approve-extension.ts';
import { decideOutcome } from '../steps/decide-outcome.ts';
import {
  judgeReasons,
  receiveCorrection,
  receiveFee,
  receiveReasons,
  waiveFee,
  withdrawRequest,
} from '../steps/hear-applicant.ts';
import { hearParty, nameParty, reachParty, releaseParty } from '../steps/hear-party.ts';
import { recordSearch } from '../steps/record-search.ts';
import { decideRemedy, fileRemedy } from '../remedies/pursue-remedy.ts';
import { undoEvent } from '../steps/undo-event.ts';
import { returnLetter, sendAgain } from '../steps/return-letter.ts';
import { recordDelivery } from '../steps/send-letter.ts';
import { COUNTER, dayOn, sealed, ToldLife } from '../testing/told-life.ts';
import { answerDue } from './clock.ts';
import { foldRequest } from './fold-request.ts';
import { STAGES, stageOf } from './stage.ts';

const ACTS = [
  'correct',
  'corrected',
  'askReasons',
  'reasons',
  'judge',
  'delay',
  'askThird',
  'askOther',
  'reach',
  'hear',
  'release',
  'approve',
  'extend',
  'fee',
  'pay',
  'waive',
  'search',
  'deliver',
  'undo',
  'return',
  'again',
  'withdraw',
  // Often, for few decisions fit what happened before them.
  ...(['decide', 'answer', 'decide', 'answer', 'decide', 'answer', 'decide', 'answer'] as const),
  ...(['review', 'review', 'review', 'review'] as const),
  ...(['approve', 'extend', 'approve', 'extend'] as const),
] as const;

const anyLife = fc.record({
  start: fc.integer({ min: 0, max: 1500 }).map((n) => addDays(dayOn('2021-02-01').on, n)),
  acts: fc.array(
    fc.record({
      act: fc.constantFrom(...ACTS),
      wait: fc.integer({ min: 0, max: 12 }),
      outcome: fc.constantFrom(...OUTCOMES),
      yes: fc.boolean(),
    }),
    { maxLength: 36 },
  ),
});
type Told = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;

/** Tries everything in its turn; what the rules refuse did not happen. Returns the days on which something did. */
function tell({ start, acts }: Told): { readonly life: ToldLife; readonly days: readonly PlainDate[] } {
  const life = ToldLife.submitted({ ...COUNTER, days: { submittedOn: start } }, start);
  const days: PlainDate[] = [start];
  let on = start;
  for (const { act, wait, outcome, yes } of acts) {
    on = addDays(on, wait);
    days.push(on);
    const reason = sealed('reason');
    switch (act) {
      case 'correct':
        life.trySend(on, { code: 'L03', until: addDays(on, 10) });
        break;
      case 'corrected':
        life.try(on, (desk) => receiveCorrection(desk, sealed('corrected')));
        break;
      case 'askReasons':
        life.trySend(on, { code: 'L04', until: addDays(on, 10) });
        break;
      case 'reasons':
        life.try(on, (desk) => receiveReasons(desk, sealed('reasons')));
        break;
      case 'judge':
        life.try(on, (desk) => judgeReasons(desk, yes));
        break;
      case 'delay':
        life.trySend(on, { code: 'L12', until: addDays(on, 30) });
        break;
      case 'askThird':
        life.try(on, (desk) => nameParty(desk, { party: 't', kind: 'thirdParty', contact: sealed('t') }));
        life.trySend(on, { code: 'L06', party: 't' });
        break;
      case 'askOther':
        life.try(on, (desk) => nameParty(desk, { party: 'o', kind: 'otherAgency', contact: sealed('o') }));
        life.trySend(on, { code: 'L09', party: 'o' });
        break;
      case 'reach':
        life.try(on, (desk) => reachParty(desk, 't'));
        break;
      case 'hear':
        life.try(on, (desk) => hearParty(desk, { party: yes ? 't' : 'o', opinion: yes ? 'objects' : 'agrees' }));
        break;
      case 'release':
        life.try(on, (desk) => releaseParty(desk, 'o'));
        break;
      case 'approve':
        life.try(on, (desk) => approveExtension(desk, 20, reason));
        break;
      case 'extend':
        life.trySend(on, { code: 'L05', workingDays: 20 });
        break;
      case 'fee':
        life.trySend(on, { code: 'L11', by: 'items', count: 11, amount: 100 });
        break;
      case 'pay':
        life.try(on, (desk) => receiveFee(desk, { amount: 100, receipt: '0012345678' }));
        break;
      case 'waive':
        life.try(on, (desk) => waiveFee(desk));
        break;
      case 'search':
        life.try(on, (desk) => recordSearch(desk, { found: yes, searchedOn: desk.day.on, record: sealed('search') }));
        break;
      case 'decide':
        life.try(on, (desk) =>
          decideOutcome(desk, {
            answers: { earlier: 'R0', harms: yes, publicInterest: !yes, ...(yes ? { joined: 'R9' } : {}) },
            outcome: outcome.id,
            basis: outcome.bases[0].id,
            reason,
          }),
        );
        break;
      case 'answer': {
        const { decision } = life.request;
        const row = OUTCOMES.find(({ id }) => id === decision?.outcome);
        const basis = row?.bases.find(({ id }) => id === decision?.basis);
        if (!decision || !basis) break;
        const { outcome: decided, grounds } = decision;
        life.trySend(on, { code: basis.letter, outcome: decided, basis: basis.id, grounds });
        break;
      }
      case 'deliver':
        for (const letter of life.request.letters.keys()) life.try(on, (desk) => recordDelivery(desk, letter));
        break;
      case 'return':
        for (const letter of life.request.letters.keys()) life.try(on, (desk) => returnLetter(desk, letter, 'absent'));
        break;
      case 'again':
        for (const letter of life.request.letters.keys())
          life.try(on, (desk) => sendAgain(desk, letter, { way: yes ? 'publicNotice' : 'online' }));
        break;
      case 'review': {
        const letter = life.request.answer?.letter;
        if (letter === undefined) break;
        const remedy = `review-${life.request.remedies.size}`;
        life.try(on, (desk) => fileRemedy(desk, { remedy, route: 'review', against: { kind: 'letter', letter } }));
        life.try(on, (desk) => decideRemedy(desk, remedy, { result: 'corrected', ...(yes ? { anew: {} } : {}) }));
        break;
      }
      case 'undo':
        life.try(on, (desk) =>
          undoEvent(
            desk,
            life.events.map((each) => ({ ...each, enteredOn: each.on })),
            life.events.length - (yes ? 0 : 1),
            reason,
          ),
        );
        break;
      case 'withdraw':
        life.try(on, (desk) => withdrawRequest(desk, sealed('statement')));
        break;
    }
  }
  return { life, days };
}

const sent = (life: ToldLife) => [...life.request.letters.values()].filter(({ dispatched }) => dispatched);

test('lives end answered often enough that the properties below speak of something', () => {
  const ended = fc.sample(anyLife, { numRuns: 300, seed: 7 }).map((told) => tell(told).life.request);
  expect(ended.filter(({ setAside }) => setAside.length > 0).length).toBeGreaterThan(2);
  expect(ended.filter(({ answer }) => answer).length).toBeGreaterThan(10);
  expect(ended.filter(({ extension }) => extension?.toldOn).length).toBeGreaterThan(2);
  expect(ended.filter(({ parties }) => [...parties.values()].some(({ askedOn }) => askedOn)).length).toBeGreaterThan(20);
});

test('whatever is tried, in whatever order: one correction, one extension, one answer, and none that was not decided', () => {
  fc.assert(
    fc.property(anyLife, (told) => {
      const { life } = tell(told);
      const codes = sent(life).map(({ step }) => step.code);
      const times = (code: string) => codes.filter((each) => each === code).length;
      expect(Math.max(times('L03'), times('L04'), times('L05'), times('L11'))).toBeLessThanOrEqual(1);
      const answers = sent(life).filter(({ step }) => isAnswer(step));
      const { answer, setAside, decision } = life.request;
      // One more for each that a review has set aside.
      expect(answers.length).toBe(setAside.length + (answer ? 1 : 0));
      if (answer) expect(answer.outcome).toBe(decision?.outcome);
    }),
    { numRuns: 300 },
  );
});

test('told again it comes to the same; and what was due, as it was known on a day, no later event changes', () => {
  fc.assert(
    fc.property(anyLife, (told) => {
      const { life, days } = tell(told);
      expect(foldRequest(life.events)).toEqual(life.request);
      // A slip that was taken back counts for no day; how it was known before stands in the history.
      const slips = life.events.flatMap((event) =>
        event.type === 'event.undone' ? [{ from: life.events[event.body.event - 1]?.on ?? event.on, to: event.on }] : [],
      );
      for (const on of days.filter((day) => !slips.some(({ from, to }) => day >= from && day < to))) {
        const then = foldRequest(life.events.filter((event) => event.on <= on));
        const [atThatTime, known] = [then && answerDue(then, dayOn(on)), answerDue(life.request, dayOn(on))];
        // Deciding looks at the case as it is; the explanation of a day looks at what was known on it.
        expect(atThatTime).toEqual(known);
        // What the steps have allowed, the clock can count.
        if (on >= told.start) expect(known).toMatchObject({ ok: true });
        if (known.ok && known.value.deadline !== 'D10') expect(isWorkingDay(NATIONAL_CALENDAR, known.value.due)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('every life has a stage on every day, and stands in the figures of its years exactly as often as it should', () => {
  fc.assert(
    fc.property(fc.array(anyLife, { minLength: 1, maxLength: 6 }), (lives) => {
      const requests = lives.map((told) => tell(told).life.request);
      for (const request of requests) expect(STAGES).toContain(stageOf(request, dayOn('2026-12-31')));
      const cases = requests.flatMap((request) => {
        const closed = closingOf(request);
        const { applicantType, receipt } = request;
        return receipt ? [{ applicantType, receivedOn: receipt.on, ...(closed ? { closed } : {}) }] : [];
      });
      let carried = 0;
      for (let year = 2021; year <= 2026; year += 1) {
        const period = { from: dayOn(`${year}-01-01`).on, to: dayOn(`${year}-12-31`).on };
        const figures = tableThree(cases, period, '2021');
        const figure = (row: string) => figures.get(`t3.${row}.total`) ?? 0;
        expect(figure('in.carried')).toBe(carried);
        expect(figure('in.new') + figure('in.carried')).toBe(figure('out.total') + figure('carry.out'));
        carried = figure('carry.out');
      }
    }),
    { numRuns: 60 },
  );
});
