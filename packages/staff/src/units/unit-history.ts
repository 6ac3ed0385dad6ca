import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { byDay, includes, spansOf, type Span } from '../dated/by-day.ts';
import type { UnitId } from '../permission/person.ts';
import type { UnitChange, UnitDescription, UnitEvent } from './unit-event.ts';
import type { UnitKind } from './unit-kind.ts';

/** A unit on some day. */
export type UnitState = {
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName?: string;
  /** Absent for the root. */
  readonly parent?: UnitId;
  readonly state: 'open' | 'closed';
  /** Who took over, where it was merged. */
  readonly successor?: UnitId;
  readonly described: UnitDescription;
};

export type UnitHistory = readonly Span<UnitState>[];

export type UnitHistoryRefused = Failure<
  'unit.before-founding' | 'unit.already-founded' | 'unit.has-ended' | 'unit.same-name' | 'unit.same-parent' | 'unit.is-root'
>;

type Step = { readonly on: PlainDate; readonly state: UnitState };

/**
 * The unit's whole history, checked: what happened on a later day must still hold when something is recorded for an earlier
 * one. Events may come in any order. How it stands to other units is not looked at here.
 */
export function unitHistory(events: readonly UnitEvent[]): Result<UnitHistory, UnitHistoryRefused> {
  const steps: Step[] = [];
  for (const event of byDay(events)) {
    const next = after(steps.at(-1)?.state, event);
    if (!next.ok) return next;
    steps.push({ on: event.on, state: next.value });
  }
  return ok(spansOf(steps));
}

/**
 * The unit on the day, undefined before it was founded; after its end its last name, `closed`. An answer of that day prints
 * this name whatever has happened since. The events are a history that `unitHistory` has accepted.
 */
export function unitAt(events: readonly UnitEvent[], day: PlainDate): UnitState | undefined {
  const history = unitHistory(events);
  return history.ok ? stateAt(history.value, day) : undefined;
}

export const stateAt = (history: UnitHistory, day: PlainDate): UnitState | undefined =>
  history.find((span) => includes(span, day))?.state;

function after(before: UnitState | undefined, event: UnitEvent): Result<UnitState, UnitHistoryRefused> {
  if (event.type === 'unit.founded') {
    const { kind, name, shortName, parent } = event.body;
    const place = { ...(shortName === undefined ? {} : { shortName }), ...(parent === undefined ? {} : { parent }) };
    return before ? fail({ code: 'unit.already-founded' }) : ok({ kind, name, ...place, state: 'open', described: {} });
  }
  if (!before) return fail({ code: 'unit.before-founding', params: { on: event.on } });
  if (before.state === 'closed') return fail({ code: 'unit.has-ended', params: { on: event.on } });
  return changed(before, event);
}

function changed(before: UnitState, event: Exclude<UnitEvent, { type: 'unit.founded' }>): Result<UnitState, UnitHistoryRefused> {
  const root = before.parent === undefined;
  switch (event.type) {
    case 'unit.renamed': {
      const { name, shortName } = event.body;
      if (name === before.name && shortName === before.shortName) return fail({ code: 'unit.same-name' });
      const { shortName: _old, ...rest } = before;
      return ok({ ...rest, name, ...(shortName === undefined ? {} : { shortName }) });
    }
    case 'unit.moved':
      if (root) return fail({ code: 'unit.is-root' });
      return before.parent === event.body.parent
        ? fail({ code: 'unit.same-parent' })
        : ok({ ...before, parent: event.body.parent });
    case 'unit.merged':
      return root ? fail({ code: 'unit.is-root' }) : ok({ ...before, state: 'closed', successor: event.body.into });
    case 'unit.closed':
      return root ? fail({ code: 'unit.is-root' }) : ok({ ...before, state: 'closed' });
    case 'unit.described':
      return ok({ ...before, described: withChange(before.described, event.body) });
  }
}

function withChange(before: UnitDescription, change: UnitChange): UnitDescription {
  const said = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said);
}
