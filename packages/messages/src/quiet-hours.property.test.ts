import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText, isQuiet, minuteInChina, quietHours, quietMinutesLeft } from './quiet-hours.ts';

const minute = fc.integer({ min: 0, max: 1439 });
const hours = fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to);

test('what is left of the quiet is quiet, minute by minute, and the minute after is not', () => {
  fc.assert(
    fc.property(hours, minute, (said, now) => {
      const left = quietMinutesLeft(said, now);
      expect(left > 0).toBe(isQuiet(said, now));
      for (let waited = 0; waited < left; waited += 1) expect(isQuiet(said, (now + waited) % 1440)).toBe(true);
      expect(isQuiet(said, (now + left) % 1440)).toBe(false);
    }),
  );
});

test('a day holds as many quiet minutes as from one end to the other', () => {
  fc.assert(
    fc.property(hours, (said) => {
      const quiet = Array.from({ length: 1440 }, (_, now) => isQuiet(said, now)).filter(Boolean).length;
      expect(quiet).toBe((said.to - said.from + 1440) % 1440);
    }),
  );
});

test('written and read back, hours are the same', () => {
  fc.assert(
    fc.property(hours, (said) => {
      expect(quietHours(clockText(said.from), clockText(said.to))).toEqual({ ok: true, value: said });
    }),
  );
});

test.each([
  ['no such hour', '24:00', '08:00'],
  ['no such minute', '21:60', '08:00'],
  ['no colon', '2100', '0800'],
  ['an end that is the start', '21:00', '21:00'],
  ['nothing', '', '08:00'],
])('%s is refused', (_why, from, to) => {
  expect(quietHours(from, to)).toEqual({ ok: false, failure: { code: 'outlet.bad-quiet-hours' } });
});

test.each([
  // why                       milliseconds since 1970       minute
  ['2026-03-01 00:00', 1_772_294_400_000, 0],
  ['2026-03-01 09:30:59', 1_772_294_400_000 + 34_259_000, 9 * 60 + 30],
  ['1969-12-31 23:59', -28_860_000 - 1, 23 * 60 + 58],
  ['1970-01-01 08:00', 0, 8 * 60],
])('%s in China', (_why, moment, expected) => {
  expect(minuteInChina(moment)).toBe(expected);
});

test('without hours nothing is quiet', () => {
  expect([isQuiet(undefined, 0), quietMinutesLeft(undefined, 0)]).toEqual([false, 0]);
});
