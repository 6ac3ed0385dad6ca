import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { OUTCOMES, type OutcomeBasis, type OutcomeId, type OutcomeRow } from './outcomes.data.ts';

const BY_ID: ReadonlyMap<string, OutcomeRow> = new Map(OUTCOMES.map((row) => [row.id, row]));

export const isOutcomeId = (text: string): text is OutcomeId => BY_ID.has(text);

export function outcomeRow(id: OutcomeId): OutcomeRow {
  const row = BY_ID.get(id);
  if (!row) throw new RangeError(`no outcome ${id}`);
  return row;
}

export type OutcomeRefused = Failure<'outcome.not-in-force' | 'outcome.basis-unknown'>;

/** The leaf as it may be chosen on a day: the types of the text of 2007 are not held, nor fees before their rules. */
export function outcomeOn(id: OutcomeId, on: PlainDate): Result<OutcomeRow, OutcomeRefused> {
  const row = outcomeRow(id);
  if (on >= row.from) return ok(row);
  return fail({ code: 'outcome.not-in-force', params: { outcome: row.title, from: row.from }, cites: row.bases[0].cites });
}

/** The leaves that may be chosen on a day, in the order of the form. */
export const outcomesOn = (on: PlainDate): readonly OutcomeRow[] => OUTCOMES.filter(({ from }) => on >= from);

/**
 * The basis of a leaf, which names its article and its letter. Where a leaf has one, it need not be named; where it has two
 * (`unavailable.not_held`), it must.
 */
export function basisOf(id: OutcomeId, basis?: string): Result<OutcomeBasis, OutcomeRefused> {
  const { bases, title } = outcomeRow(id);
  const found = basis === undefined ? (bases.length === 1 ? bases[0] : undefined) : bases.find((each) => each.id === basis);
  if (found) return ok(found);
  return fail({
    code: 'outcome.basis-unknown',
    params: { outcome: title, basis: basis ?? '' },
    cites: cite('disclosure', 36),
  });
}
