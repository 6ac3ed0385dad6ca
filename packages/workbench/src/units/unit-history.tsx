import type { UnitEvent } from '@gongkai/staff';
import { UNIT_EVENT_NAMES, UNIT_TEXTS } from '@gongkai/wording';
import { eventSentence } from './event-sentence.ts';
import { useUnitNames, type Unit } from './unit-query.ts';

/** What became of the unit, newest first: each line with its legal day. */
export function UnitHistory({ unit }: { readonly unit: Unit }) {
  const nameOf = useUnitNames();
  return (
    <section className="sheet" aria-labelledby="unit-history">
      <h2 id="unit-history">{UNIT_TEXTS.history}</h2>
      <ol className="history">
        {unit.history.toReversed().map((event) => (
          <li key={event.seq}>
            <p>
              <time dateTime={event.on}>{event.on}</time> <strong>{UNIT_EVENT_NAMES[event.type]}</strong>
            </p>
            <p className="soft">{eventSentence(event as unknown as UnitEvent, nameOf)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
