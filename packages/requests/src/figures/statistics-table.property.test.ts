import { plainDate } from '@gongkai/kernel';
import { OUTCOMES, STATISTICS_ROWS, type StatisticsRow } from '@gongkai/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRegister } from '../testing/generated-register.ts';
import { figureCaseOf, historyOf, remedyFiguresOf, statisticsCaseFrom } from '../testing/told-history.ts';
import { statisticsTable } from './statistics-table.ts';
import { tableThree } from './table-three.ts';

const ROWS: readonly StatisticsRow[] = STATISTICS_ROWS;
const ANSWERS = [...new Set(ROWS.flatMap(({ answer }) => answer ?? []))];
const DENIED = [...new Set(ROWS.flatMap(({ denied = [] }) => denied))];
const period = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') };

test('every leaf has its row, once for each of its bases, and no row speaks of anything else', () => {
  const wanted = OUTCOMES.flatMap(({ id, bases }) => bases.map((basis) => `${id}/${basis.id}`));
  const found = ROWS.flatMap(({ outcome, basis }) =>
    (OUTCOMES.find(({ id }) => id === outcome)?.bases ?? [])
      .filter(({ id }) => basis === undefined || basis === id)
      .map(({ id }) => `${outcome}/${id}`),
  );
  expect(found.toSorted()).toEqual(wanted.toSorted());
  for (const { answer, denied, likeness } of ROWS) {
    expect(answer === undefined).toBe(likeness === 'none');
    expect(denied !== undefined).toBe(answer === 'ans.denied');
  }
});

test('from the events of 1,000 registers the form of 2014 satisfies O1, O2, O4 and O5, and counts the requests that table three counts', () => {
  let undividedAtAll = 0;
  fc.assert(
    fc.property(anyRegister(period.from), (register) => {
      const histories = register.map((told) => historyOf(told));
      const { cells, undivided } = statisticsTable(
        histories.flatMap((history) => statisticsCaseFrom(history, '2028-12-31') ?? []),
        histories.flatMap(remedyFiguresOf),
        period,
      );
      const three = tableThree(
        histories.flatMap((history) => figureCaseOf(history) ?? []),
        period,
        '2021',
      );
      const at = (row: string) => cells.get(`stat.${row}`) ?? 0;
      const sum = (...rows: readonly string[]) => rows.reduce((total, row) => total + at(row), 0);
      const open = undivided.reduce((total, { count }) => total + count, 0);
      undividedAtAll += open;
      expect({
        O1: sum('req.counter', 'req.fax', 'req.online', 'req.letter'),
        O2: sum('req.on_time', 'req.extended'),
        O3: sum(...ANSWERS),
        O4: sum(...DENIED) + open,
        O5: [sum('rev.upheld', 'rev.corrected', 'rev.other'), sum('suit.upheld', 'suit.corrected', 'suit.other')],
      }).toEqual({
        O1: at('req.received'),
        O2: at('req.closed'),
        O3: at('ans.total'),
        O4: at('ans.denied'),
        O5: [at('rev.total'), at('suit.total')],
      });
      const row = (id: string) => three.get(`t3.${id}.total`) ?? 0;
      expect([at('req.received'), at('req.closed')]).toEqual([row('in.new'), row('out.total')]);
      const noAnswerThen = ROWS.filter(({ likeness }) => likeness === 'none').map(({ outcome }) => outcome);
      const rows = OUTCOMES.filter(({ id }) => noAnswerThen.includes(id)).map(({ reportRow }) => reportRow['2021']);
      expect(at('req.closed') - at('ans.total')).toBe(rows.reduce((total, id) => total + row(id), 0));
    }),
    { numRuns: 1000 },
  );
  expect(undividedAtAll).toBeGreaterThan(10);
});

test('what was refused for a third party is in one of two rows, and neither is filled by guessing', () => {
  const told = {
    applicantType: 'natural',
    submittedOn: period.from,
    receivedOn: period.from,
    closed: { on: plainDate('2025-02-10'), outcome: 'denied.third_party' },
  } as const;
  const { cells, undivided } = statisticsTable([statisticsCaseFrom(historyOf(told), '2025-12-31') ?? expect.fail()], [], period);
  expect(Object.fromEntries(cells)).toEqual({
    'stat.req.received': 1,
    'stat.req.online': 1,
    'stat.req.closed': 1,
    // Twenty working days from New Year's Day were over on 2025-02-07.
    'stat.req.extended': 1,
    'stat.ans.total': 1,
    'stat.ans.denied': 1,
  });
  expect(undivided).toEqual([{ cells: ['stat.den.trade_secret', 'stat.den.privacy'], count: 1 }]);
});

test('by the route it came, with its extension and its fee', () => {
  const on = plainDate('2025-03-03');
  const cases = (['oral', 'ordinaryPost', 'signedPost', 'fax'] as const).map((route) => ({
    route,
    receivedOn: on,
    feePaid: { on, amount: 380 },
  }));
  const { cells } = statisticsTable(cases, [], period);
  expect(Object.fromEntries(cells)).toEqual({
    'stat.req.received': 4,
    'stat.req.counter': 1,
    'stat.req.letter': 2,
    'stat.req.fax': 1,
    'stat.fees_wan': 0.152,
  });
  const told = { applicantType: 'natural', submittedOn: on, receivedOn: on, extendedOn: plainDate('2025-03-10') } as const;
  const closed = { on: plainDate('2025-03-12'), outcome: 'granted.provided' } as const;
  const asked = (more: object) => statisticsCaseFrom(historyOf({ ...told, ...more }), '2025-12-31')?.closed?.extended;
  expect([asked({ closed }), asked({ closed, extendedOn: undefined })]).toEqual([true, false]);
});
