import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FailedDelivery } from './delivery.ts';
import { TROUBLES } from './delivery.ts';
import { afterFailure, RETRY, waitSeconds } from './retry.ts';

const die = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const delivery = fc
  .record({
    trouble: fc.constantFrom(...TROUBLES),
    status: fc.integer({ min: 0, max: 599 }),
    arrived: fc.constantFrom('no' as const, 'unknown' as const),
    again: fc.boolean(),
    asked: fc.option(fc.integer({ min: 0, max: 10 ** 7 }), { nil: undefined }),
  })
  .map(({ asked, ...said }): FailedDelivery => ({
    kind: 'failed',
    ...said,
    ...(asked === undefined ? {} : { afterSeconds: asked }),
  }));

test('a wait never shrinks from one try to the next, whatever the dice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (failures) => {
      expect(waitSeconds(failures + 1, 0)).toBeGreaterThanOrEqual(waitSeconds(failures, 0));
    }),
  );
});

test('jitter stretches a wait and never shortens it, by at most its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), die, (failures, jitter) => {
      const plain = waitSeconds(failures, 0);
      expect(waitSeconds(failures, jitter)).toBeGreaterThanOrEqual(plain);
      expect(waitSeconds(failures, jitter)).toBeLessThanOrEqual(Math.round(plain * (1 + RETRY.jitter)));
    }),
  );
});

test('every message comes to rest: it is sent again only while both counts are below their limits', () => {
  fc.assert(
    fc.property(
      delivery,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 10 }),
      die,
      (said, failures, doubts, jitter) => {
        const next = afterFailure(said, { failures, doubts }, jitter);
        const goesOn = said.again && failures < RETRY.tries && doubts < RETRY.doubts;
        expect('afterSeconds' in next).toBe(goesOn);
        expect(next.state).toBe(!said.again ? 'failed' : !goesOn ? 'held' : doubts > 0 ? 'maybe-sent' : 'waiting');
      },
    ),
  );
});

test('what the outlet asks is kept to, up to a day, and our own wait is never undercut', () => {
  fc.assert(
    fc.property(delivery, fc.integer({ min: 1, max: RETRY.tries - 1 }), die, (said, failures, jitter) => {
      const next = afterFailure({ ...said, again: true }, { failures, doubts: 0 }, jitter);
      if (!('afterSeconds' in next)) throw new Error('held too early');
      expect(next.afterSeconds).toBeGreaterThanOrEqual(waitSeconds(failures, jitter));
      expect(next.afterSeconds).toBeGreaterThanOrEqual(Math.min(said.afterSeconds ?? 0, RETRY.mostAskedSeconds));
      expect(next.afterSeconds).toBeLessThanOrEqual(Math.max(RETRY.mostAskedSeconds, waitSeconds(failures, jitter)));
    }),
  );
});

test('all tries together outlast a weekend, and end within four days', () => {
  const waits = Array.from({ length: RETRY.tries - 1 }, (_, n) => [waitSeconds(n + 1, 0), waitSeconds(n + 1, 0.999)] as const);
  const sum = (which: 0 | 1) => waits.reduce((all, wait) => all + wait[which], 0) / 3600;
  expect(sum(0)).toBeGreaterThan(48);
  expect(sum(1)).toBeLessThan(96);
});
