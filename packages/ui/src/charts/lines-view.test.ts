import { seriesOf, type EditionId } from '@gongkai/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesView } from './lines-view.ts';
import { niceSteps } from './scale.ts';

const year = (of: number, edition: EditionId, figure: number | null) => ({
  year: of,
  edition,
  cells: {
    'stat.req.received': { state: figure === null ? 'blank' : 'printed', value: figure } as const,
    't3.in.new.total': { state: figure === null ? 'blank' : 'printed', value: figure } as const,
  },
});
const received = (...years: readonly ReturnType<typeof year>[]) =>
  linesView(
    'x',
    'x',
    seriesOf(years).filter(({ concept }) => concept.id === 'requests.new'),
  );
const stretches = (...years: readonly ReturnType<typeof year>[]) =>
  received(...years)?.lines[0]?.stretches.map((points) => points.map((point) => point.year));

test('a line runs on while the form stays', () => {
  expect(stretches(year(2021, '2021', 1), year(2022, '2021', 2), year(2023, '2021', 3))).toEqual([[2021, 2022, 2023]]);
});

test('it is broken where the forms count differently, and the place is marked', () => {
  const years = [year(2017, '2008', 1), year(2018, '2008', 2), year(2019, '2019', 3), year(2020, '2019', 4)];
  expect(stretches(...years)).toEqual([
    [2017, 2018],
    [2019, 2020],
  ]);
  expect(received(...years)?.breaks).toEqual([{ after: 2018, before: 2019 }]);
});

test('nothing is drawn over a blank or over a year without a report, and the year keeps its place', () => {
  expect(stretches(year(2021, '2021', 1), year(2022, '2021', null), year(2023, '2021', 3))).toEqual([[2021], [2023]]);
  expect(stretches(year(2021, '2021', 1), year(2023, '2021', 3))).toEqual([[2021], [2023]]);
  expect(received(year(2021, '2021', 1), year(2023, '2021', 3))?.years).toEqual([2021, 2022, 2023]);
  expect(received(year(2021, '2021', 1), year(2023, '2021', 3))?.gap).toBe(true);
  expect(received(year(2021, '2021', 1), year(2022, '2021', 3))?.gap).toBe(false);
});

test('one year is no line', () => {
  expect(received(year(2021, '2021', 1))).toBeNull();
  expect(received(year(2021, '2021', null), year(2022, '2021', 5))).toBeNull();
});

test('what is counted in whole numbers has no half steps', () => {
  expect([niceSteps(2), niceSteps(2, true), niceSteps(3, true)]).toEqual([
    [0, 0.5, 1, 1.5, 2],
    [0, 1, 2],
    [0, 1, 2, 3],
  ]);
});

test('the scale begins at 0, reaches the greatest value in even steps, and has no more than five', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
      (greatest) => {
        const steps = niceSteps(greatest);
        const [first = -1, second = 0] = steps;
        expect(first).toBe(0);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(greatest * (1 - 1e-6));
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(
          steps.slice(1).every((step, index) => Math.abs(step - (steps[index] ?? 0) - second) < 1e-6 * Math.max(1, second)),
        ).toBe(true);
      },
    ),
  );
});
