import { expect, test } from 'vitest';
import { COUNTER, on, sealed, ToldLife } from '../testing/told-life.ts';
import { recordSearch } from './record-search.ts';

/** Signed for on Monday, entered on Thursday. */
const enteredLater = () =>
  ToldLife.submitted(
    { ...COUNTER, route: 'signedPost', days: { submittedOn: on('2026-02-26'), signedOn: on('2026-03-02') } },
    '2026-03-05',
  );
const searched = (life: ToldLife, day: string) =>
  life.try('2026-03-06', (desk) => recordSearch(desk, { found: false, searchedOn: on(day), record: sealed('s') }));

test('whoever looks as soon as a letter is there need not wait for its entry', () => {
  expect(searched(enteredLater(), '2026-03-03')).toBeUndefined();
  expect(searched(enteredLater(), '2026-03-01')).toMatchObject({
    code: 'request.day-before',
    params: { on: '2026-03-01', received: '2026-03-02' },
  });
});
