import type { StaffEvent } from '@gongkai/staff';
import { ROLE_NAMES, SCOPE_NAMES, STAFF_EVENT_TEXTS } from '@gongkai/wording';

const because = (what: string, reason: string | undefined): string =>
  reason === undefined ? what : STAFF_EVENT_TEXTS.because(what, reason);

/** What happened to a person, in a sentence; what happened to his account alone is none of the history. */
export function staffEventSentence(event: StaffEvent, unitName: (id: string) => string): string {
  const texts = STAFF_EVENT_TEXTS;
  switch (event.type) {
    case 'staff.joined':
      return texts.joined(unitName(event.body.unit));
    case 'staff.renamed':
      return texts.renamed(event.body.name);
    case 'staff.described':
      return texts.described;
    case 'staff.transferred':
      return texts.transferred(unitName(event.body.unit));
    case 'staff.appointed': {
      const { role, unit, scope } = event.body;
      return texts.appointed(ROLE_NAMES[role], unitName(unit), SCOPE_NAMES[scope]);
    }
    case 'staff.relieved':
      return texts.relieved(ROLE_NAMES[event.body.role], unitName(event.body.unit));
    case 'staff.suspended':
      return because(texts.suspended, event.body.reason);
    case 'staff.resumed':
      return because(texts.resumed, event.body.reason);
    case 'staff.left':
      return because(texts.left, event.body.reason);
    default:
      return event.type;
  }
}
