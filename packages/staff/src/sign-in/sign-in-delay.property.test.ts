import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterFailure, DELAY_RULES, delayAfter, waitBefore, type DelayRule, type Failures } from './sign-in-delay.ts';

const rule = fc
  .record({
    free: fc.nat({ max: 50 }),
    first: fc.integer({ min: 1, max: 60_000 }),
    times: fc.integer({ min: 1, max: 1000 }),
    forgotten: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ free, first, times, forgotten }): DelayRule => {
    const longest = first * times;
    return { free, first, longest, forgottenAfter: longest * forgotten };
  });
const NONE: Failures = { failures: 0, lastAt: 0 };

test('the wait never shrinks as failures come, and never passes the longest', () => {
  fc.assert(
    fc.property(rule, fc.nat(), (r, failures) => {
      expect(delayAfter(r, failures + 1)).toBeGreaterThanOrEqual(delayAfter(r, failures));
      expect(delayAfter(r, failures)).toBeLessThanOrEqual(r.longest);
      expect(delayAfter(r, r.free)).toBe(0);
      expect(delayAfter(r, r.free + 1)).toBe(r.first);
    }),
  );
});

test('whatever came before, the wait is over after the longest: nobody is locked out', () => {
  fc.assert(
    fc.property(rule, fc.nat(), fc.nat(), (r, failures, lastAt) => {
      expect(waitBefore(r, { failures, lastAt }, lastAt + r.longest)).toBe(0);
    }),
  );
});

/** Somebody tries at these moments, each so long after the one before. */
const moments = fc
  .array(fc.integer({ min: 0, max: 3_600_000 }), { maxLength: 200 })
  .map((gaps) => gaps.reduce<number[]>((times, gap) => [...times, (times.at(-1) ?? 1_700_000_000_000) + gap], []));

function attack(r: DelayRule, times: readonly number[]): { readonly looked: number; readonly state: Failures } {
  let state = NONE;
  let looked = 0;
  for (const now of times)
    if (waitBefore(r, state, now) === 0) {
      looked += 1;
      state = afterFailure(r, state, now);
    }
  return { looked, state };
}

test('attempts during a wait lengthen nothing', () => {
  fc.assert(
    fc.property(rule, moments, fc.integer({ min: 0, max: 10_000_000 }), (r, times, later) => {
      const { state } = attack(r, times);
      const now = state.lastAt + later;
      const wait = waitBefore(r, state, now);
      // Asking is all that an early attempt does; the time at which the next one is read stays where it was.
      if (wait > 0) expect(now + wait).toBe(state.lastAt + delayAfter(r, state.failures));
      expect(waitBefore(r, state, now + wait)).toBe(0);
    }),
  );
});

test.each(['pair', 'account'] as const)(
  '%s: no more guesses are read in a day than the rule allows, however often one tries',
  (bucket) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 3000 }), (gaps) => {
        const day = 24 * 3_600_000;
        const times = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 1_700_000_000_000) + gap], []);
        const within = times.filter((each) => each < (times[0] ?? 0) + day);
        const { free, first, longest } = DELAY_RULES[bucket];
        const doublings = Math.ceil(Math.log2(longest / first));
        expect(attack(DELAY_RULES[bucket], within).looked).toBeLessThanOrEqual(free + 1 + doublings + Math.ceil(day / longest));
      }),
      { numRuns: 30 },
    );
  },
);

test('failures are forgotten after a quiet time, and the first of a new series costs nothing', () => {
  fc.assert(
    fc.property(rule, fc.nat({ max: 1000 }), fc.nat(), (r, failures, lastAt) => {
      fc.pre(r.free > 0);
      const later = lastAt + r.forgottenAfter;
      expect(afterFailure(r, { failures, lastAt }, later)).toEqual({ failures: 1, lastAt: later });
    }),
  );
});

test('a clock that goes back does not make the wait longer than it was', () => {
  fc.assert(
    fc.property(rule, fc.nat(), fc.integer({ min: 1, max: 1e9 }), (r, failures, back) => {
      const lastAt = 1_700_000_000_000;
      expect(waitBefore(r, { failures, lastAt }, lastAt - back)).toBeLessThanOrEqual(delayAfter(r, failures));
    }),
  );
});
