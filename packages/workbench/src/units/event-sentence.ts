import { UNIT_FIELD_NAMES, UNIT_HISTORY_TEXTS, UNIT_KIND_NAMES } from '@gongkai/wording';
import type { UnitEvent } from '@gongkai/staff';

/** What happened, in a sentence. */
export function eventSentence(event: UnitEvent, nameOf: (id: string) => string): string {
  const { founded, foundedUnder, renamed, moved, merged, closed, closedFor, described, between } = UNIT_HISTORY_TEXTS;
  switch (event.type) {
    case 'unit.founded': {
      const { kind, name, parent } = event.body;
      return parent === undefined
        ? founded(name, UNIT_KIND_NAMES[kind])
        : foundedUnder(name, UNIT_KIND_NAMES[kind], nameOf(parent));
    }
    case 'unit.renamed':
      return renamed(event.body.name);
    case 'unit.moved':
      return moved(nameOf(event.body.parent));
    case 'unit.merged':
      return merged(nameOf(event.body.into));
    case 'unit.closed':
      return event.body.reason === undefined ? closed : closedFor(event.body.reason);
    case 'unit.described': {
      const fields = Object.keys(event.body) as (keyof typeof UNIT_FIELD_NAMES)[];
      return described(fields.map((field) => UNIT_FIELD_NAMES[field]).join(between));
    }
  }
}
