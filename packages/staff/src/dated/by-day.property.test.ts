import { plainDate } from '@gongkai/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { includes, neverWithout, spansOf } from './by-day.ts';

const dayNumber = fc.integer({ min: 1, max: 28 });
const day = (number: number) => plainDate(`2025-03-${String(number).padStart(2, '0')}`);
const DAYS = Array.from({ length: 28 }, (_, at) => day(at + 1));

test('spans follow each other without gap or overlap, and each day shows the last that happened up to it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(dayNumber, fc.nat())), (raw) => {
      const steps = raw.toSorted(([a], [b]) => a - b).map(([on, state]) => ({ on: day(on), state }));
      const spans = spansOf(steps);
      for (const each of DAYS) {
        const running = spans.filter((span) => includes(span, each));
        const last = steps.findLast(({ on }) => on <= each);
        expect(running.map(({ state }) => state)).toEqual(last ? [last.state] : []);
      }
    }),
  );
});

test('never without one: the same as asking every day, and the end of time', () => {
  const time = fc.tuple(dayNumber, fc.option(fc.integer({ min: 1, max: 10 }))).map(([from, length]) => ({
    from: day(from),
    ...(length === null || from + length > 28 ? {} : { until: day(from + length) }),
  }));
  fc.assert(
    fc.property(fc.array(time, { maxLength: 6 }), dayNumber, (times, from) => {
      const days = DAYS.filter((each) => each >= day(from));
      const always =
        days.every((each) => times.some((one) => includes(one, each))) && times.some(({ until }) => until === undefined);
      expect(neverWithout(times, day(from))).toBe(always);
    }),
  );
});
