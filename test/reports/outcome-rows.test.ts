import { OUTCOMES, type OutcomeRow } from '@gongkai/law';
import { editionOf } from '@gongkai/report';
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
