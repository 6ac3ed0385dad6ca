import { OUTCOMES, STATISTICS_FORM, STATISTICS_ROWS, type OutcomeRow, type StatisticsRow } from '@gongkai/law';
import { CONCEPTS, editionOf } from '@gongkai/report';
import { expect, test } from 'vitest';

const rows: readonly OutcomeRow[] = OUTCOMES;

/** Rows of table three that count outcomes; sums are not chosen. */
const outcomeRows = (edition: '2019' | '2021'): readonly string[] => {
  const table = editionOf(edition).tables.find(({ id }) => id === 't3');
  if (!table) throw new Error(`no table three in ${edition}`);
  return table.blocks.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => id.startsWith('out.') && id !== 'out.total');
};

test.each(['2019', '2021'] as const)('the leaves fill the rows of table three of %s, all of them and no others', (edition) => {
  const filled = new Set(rows.map(({ reportRow }) => reportRow[edition]));
  expect([...filled].toSorted()).toEqual(outcomeRows(edition).toSorted());
});

/**
 * Comparing forms says which cells of the one count what cells of the other count, and counting a register says where each leaf stands in each form: two
 * ways to the same thing.
 */
test('what reports of two forms are compared by is where a leaf of the new form stands in the old one', () => {
  const old: readonly StatisticsRow[] = STATISTICS_ROWS;
  const compared = CONCEPTS.flatMap(({ id, cells, from2008 }) => {
    const rows = (cells['2008'] ?? []).map((cell) => cell.replace('stat.', ''));
    return rows.some((row) => /^(?:ans|den)[.]/.test(row)) ? [{ id, rows, cells: cells['2021'] ?? [], from2008 }] : [];
  });
  expect(compared.length).toBeGreaterThan(6);
  for (const { id, rows: inOld, cells, from2008 } of compared) {
    const leaves = rows.filter(({ reportRow }) => cells.includes(`t3.${reportRow['2021']}.total`)).map((row) => row.id);
    const within = old
      .filter(({ answer = '', denied }) => (denied ?? [answer]).every((row) => inOld.includes(row)))
      .map(({ outcome }) => outcome);
    expect([id, leaves.filter((leaf) => !within.includes(leaf))]).toEqual([id, []]);
    // Rows in which other leaves stood as well cannot go on as one series.
    if (within.some((leaf) => !leaves.includes(leaf))) expect([id, from2008]).not.toEqual([id, 'same']);
  }
  expect(STATISTICS_FORM.to.slice(0, 4)).toBe(String(editionOf('2008').years.to));
});
