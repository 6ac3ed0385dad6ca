import type { CellState } from '@gongkai/report';
import { CELL_TEXTS } from '@gongkai/wording';

export type CellLegendView = {
  /** States that occur in what the legend stands under. */
  readonly states: readonly CellState[];
  /** Whether numbers of findings stand there, too. */
  readonly marked: boolean;
};

const MEANINGS: Readonly<Partial<Record<CellState, string>>> = {
  blank: CELL_TEXTS.legendBlank,
  slash: CELL_TEXTS.legendSlash,
  missing: CELL_TEXTS.legendMissing,
  inferred: CELL_TEXTS.legendInferred,
  unreadable: CELL_TEXTS.legendUnreadable,
};

const SIGNS: Readonly<Partial<Record<CellState, string>>> = {
  slash: '/',
  missing: CELL_TEXTS.missingShort,
  inferred: CELL_TEXTS.inferredShort,
  unreadable: CELL_TEXTS.unreadableShort,
};

/** What the signs in cells mean, as far as they occur. */
export function CellLegend({ states, marked }: CellLegendView) {
  const there = (Object.keys(MEANINGS) as CellState[]).filter((state) => states.includes(state));
  if (there.length === 0 && !marked) return null;
  return (
    <ul className="legend" aria-label={CELL_TEXTS.legend}>
      {there.map((state) => (
        <li key={state}>
          <span className={`legend-sign is-${state}`} aria-hidden="true">
            {SIGNS[state] ?? ''}
          </span>
          {MEANINGS[state]}
        </li>
      ))}
      {marked ? (
        <li>
          <span className="legend-sign legend-mark" aria-hidden="true">
            1
          </span>
          {CELL_TEXTS.legendMark}
        </li>
      ) : null}
    </ul>
  );
}
