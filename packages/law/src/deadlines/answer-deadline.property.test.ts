import { addDays, plainDate, type PlainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../calendar/calendar.ts';
import { workingDayAfter, workingDaysBetween } from '../calendar/count.ts';
import { NATIONAL_CALENDAR } from '../calendar/national.ts';
import { answerDeadline } from './answer-deadline.ts';
import type { ClockFact } from './clock-fact.ts';

const FIRST = plainDate('2019-06-03');
const anyDay = fc.integer({ min: 0, max: 2400 }).map((n) => addDays(FIRST, n));
const after = (day: PlainDate, most: number) => fc.integer({ min: 0, max: most }).map((n) => addDays(day, n));

/** What may happen to a request, in any order and number but one extension; some of it cannot be, and is refused. */
const anyFact = (received: PlainDate): fc.Arbitrary<ClockFact> =>
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('correctionAsked' as const, 'corrected' as const, 'feeNotice' as const, 'feePaid' as const),
      on: after(received, 40),
    }),
    fc
      .tuple(
        after(received, 30),
        fc.option(fc.integer({ min: 0, max: 25 })),
        fc.constantFrom('thirdParty' as const, 'otherAgency' as const),
      )
      .map(([from, days, cause]): ClockFact => ({
        kind: 'paused',
        cause,
        from,
        ...(days === null ? {} : { to: addDays(from, days) }),
      })),
    fc.record({
      kind: fc.constantFrom('correctionLapsed' as const, 'feeLapsed' as const, 'orderedAnew' as const),
      on: after(received, 60),
    }),
    fc.record({ kind: fc.constant('delayed' as const), on: after(received, 20), until: after(addDays(received, 20), 60) }),
  );
const anyClock = anyDay.chain((received) =>
  fc
    .tuple(
      fc.array(anyFact(received), { maxLength: 5 }),
      fc.option(
        fc.record({ kind: fc.constant('extended' as const), on: after(received, 35), days: fc.integer({ min: 1, max: 20 }) }),
      ),
    )
    .map(([facts, extension]): readonly ClockFact[] => [
      { kind: 'received', on: received },
      ...facts,
      ...(extension === null ? [] : [extension]),
    ]),
);
const dayOf = (fact: ClockFact): PlainDate => (fact.kind === 'paused' ? fact.from : fact.on);
const receiptOf = (facts: readonly ClockFact[]): PlainDate => {
  const [first] = facts;
  if (!first) throw new Error('no facts');
  return dayOf(first);
};
const ask = (facts: readonly ClockFact[], on: PlainDate) => answerDeadline(NATIONAL_CALENDAR, facts, on);

describe('over any life of a request', () => {
  const lives = fc.tuple(anyClock, fc.integer({ min: 0, max: 90 }));

  test('some are answered and some refused, so that the properties below speak of something', () => {
    const seen = fc.sample(lives, 500).map(([facts, later]) => ask(facts, addDays(receiptOf(facts), later)).ok);
    expect(seen.filter(Boolean).length).toBeGreaterThan(100);
    expect(seen.filter((answered) => !answered).length).toBeGreaterThan(5);
  });

  test('the due day is a working day, unless the agency set it itself', () => {
    fc.assert(
      fc.property(lives, ([facts, later]) => {
        const found = ask(facts, addDays(receiptOf(facts), later));
        fc.pre(found.ok);
        if (found.ok && found.value.deadline !== 'D10') expect(isWorkingDay(NATIONAL_CALENDAR, found.value.due)).toBe(true);
      }),
    );
  });

  test('a later event never changes an earlier explanation', () => {
    fc.assert(
      fc.property(lives, ([facts, later]) => {
        const on = addDays(receiptOf(facts), later);
        const known = facts
          .filter((fact) => dayOf(fact) <= on)
          .map((fact): ClockFact =>
            fact.kind === 'paused' && fact.to !== undefined && fact.to > on
              ? { kind: 'paused', cause: fact.cause, from: fact.from }
              : fact,
          );
        expect(ask(facts, on)).toEqual(ask(known, on));
      }),
    );
  });

  test('the same facts give the same answer, in whatever order they are told', () => {
    fc.assert(
      fc.property(lives, fc.integer(), ([facts, later], turn) => {
        const on = addDays(receiptOf(facts), later);
        // Facts of one day keep their order: which of two corrections came first cannot be seen from the day.
        fc.pre(new Set(facts.map(dayOf)).size === facts.length);
        const at = Math.abs(turn) % facts.length;
        expect(ask([...facts.slice(at), ...facts.slice(0, at)], on)).toEqual(ask(facts, on));
      }),
    );
  });

  test('what is counted, paused and free adds up to the span', () => {
    fc.assert(
      fc.property(lives, ([facts, later]) => {
        const found = ask(facts, addDays(receiptOf(facts), later));
        fc.pre(found.ok && found.value.deadline !== 'D10');
        if (!found.ok) return;
        const { days, workingDays, pauses, start, due } = found.value;
        const counted = days.filter(({ nth }) => nth !== undefined).length;
        const paused = days.filter(({ reason }) => reason === 'paused').length;
        expect(counted).toBe(workingDays);
        expect(paused).toBe(pauses.reduce((sum, pause) => sum + pause.workingDays, 0));
        expect(workingDaysBetween(NATIONAL_CALENDAR, start.on, due)).toBe(counted + paused);
      }),
    );
  });
});

test('a pause of k working days moves the due day by k working days', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 30 }), (received, begin, long) => {
      const from = addDays(received, begin);
      const to = addDays(from, long);
      const on = addDays(received, 120);
      const [plain, paused] = [
        ask([{ kind: 'received', on: received }], on),
        ask(
          [
            { kind: 'received', on: received },
            { kind: 'paused', cause: 'thirdParty', from, to },
          ],
          on,
        ),
      ];
      if (!plain.ok || !paused.ok) throw new Error('refused');
      const taken = from < plain.value.due ? workingDaysBetween(NATIONAL_CALENDAR, from, to) : 0;
      if (taken === 0) expect(paused.value.due).toBe(plain.value.due);
      else {
        const expected = workingDayAfter(NATIONAL_CALENDAR, plain.value.due, taken);
        expect(expected.ok && expected.value.due).toBe(paused.value.due);
      }
    }),
  );
});

test('an extension of n working days moves the due day by n', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (received, days) => {
      const on = addDays(received, 10);
      const [plain, extended] = [
        ask([{ kind: 'received', on: received }], on),
        ask(
          [
            { kind: 'received', on: received },
            { kind: 'extended', on, days },
          ],
          on,
        ),
      ];
      if (!plain.ok || !extended.ok) throw new Error('refused');
      const expected = workingDayAfter(NATIONAL_CALENDAR, plain.value.due, days);
      expect(expected.ok && expected.value.due).toBe(extended.value.due);
    }),
  );
});
