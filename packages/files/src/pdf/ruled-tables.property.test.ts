import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ruling } from './marks.ts';
import { joinedRulings } from './ruling-lines.ts';
import { ruledTables } from './ruled-tables.ts';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** A way to cut a box: none, or across or down at a share of it, then both parts in their own way. */
type Cut = { readonly across: boolean; readonly at: number; readonly parts: readonly [Cut, Cut] } | null;

const { cut } = fc.letrec<{ cut: Cut }>((tie) => ({
  cut: fc.option(
    fc.record({ across: fc.boolean(), at: fc.integer({ min: 1, max: 9 }), parts: fc.tuple(tie('cut'), tie('cut')) }),
    { maxDepth: 5, depthIdentifier: 'cut' },
  ),
}));

const STEP = 12;

function boxes(box: Box, how: Cut): readonly Box[] {
  const size = how?.across ? box.bottom - box.top : box.right - box.left;
  const at = how ? Math.round((size * how.at) / 10 / STEP) * STEP : 0;
  if (!how || at < STEP || size - at < STEP) return [box];
  const [first, second] = how.across
    ? [
        { ...box, bottom: box.top + at },
        { ...box, top: box.top + at },
      ]
    : [
        { ...box, right: box.left + at },
        { ...box, left: box.left + at },
      ];
  return [...boxes(first, how.parts[0]), ...boxes(second, how.parts[1])];
}

/** The borders of every cell, each drawn for itself as some programs do, off by less than a point. */
const borders = ({ left, top, right, bottom }: Box, off: number): readonly Ruling[] => [
  { axis: 'h', at: top + off, from: left, to: right },
  { axis: 'h', at: bottom - off, from: left, to: right },
  { axis: 'v', at: left + off, from: top, to: bottom },
  { axis: 'v', at: right - off, from: top, to: bottom },
];

test('whatever cells a table is cut into, they are found from its lines', () => {
  fc.assert(
    fc.property(cut, fc.integer({ min: 0, max: 7 }), (how, tenths) => {
      const cells = boxes({ left: 48, top: 96, right: 528, bottom: 720 }, how);
      const columns = new Set(cells.map(({ left }) => left)).size;
      fc.pre(columns > 1);
      const lines = joinedRulings(
        cells.flatMap((cell) => borders(cell, tenths / 10)),
        595,
        842,
      );
      const tables = ruledTables(lines);
      expect(tables).toHaveLength(1);
      const [table] = tables;
      const near = (place: number | undefined) => Math.round((place ?? NaN) / STEP) * STEP;
      const found = table?.cells.map(({ row, col, rows, cols }): Box => ({
        left: near(table.xs[col]),
        top: near(table.ys[row]),
        right: near(table.xs[col + cols]),
        bottom: near(table.ys[row + rows]),
      }));
      const order = (a: Box, b: Box) => a.top - b.top || a.left - b.left;
      expect(found?.sort(order)).toEqual([...cells].sort(order));
    }),
  );
});
