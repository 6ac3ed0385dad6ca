import type { PlainDate } from '@gongkai/kernel';
import type { FilingEvent, PhrasingEvent, ProposalEvent, RequestEvent } from '@gongkai/requests';
import type { StaffEvent, UnitEvent } from '@gongkai/staff';
import type { SiteId } from '../archive/site.ts';
import type { CalendarEvent } from '../calendar/calendar-event.ts';
import type { FileEvent } from '../kept-files/file-event.ts';
import type { SettingEvent } from '../settings/setting-event.ts';
import type { AccessEvent } from './access/access-event.ts';

/** What a decision of the core gives the ledger: what has happened, its legal day, and what has to be known of it. */
export type LedgerEvent = { readonly type: string; readonly on: PlainDate; readonly body: object };

/** The events that each kind of stream holds. Who brings a kind adds a row here, and its projection in `projections.ts`. */
export type EventsOfKind = {
  readonly access: AccessEvent;
  readonly unit: UnitEvent;
  readonly staff: StaffEvent;
  readonly file: FileEvent;
  readonly request: RequestEvent;
  readonly calendar: CalendarEvent;
  readonly filing: FilingEvent;
  readonly proposal: ProposalEvent;
  readonly setting: SettingEvent;
  readonly phrasing: PhrasingEvent;
};

export type StreamKind = keyof EventsOfKind;
export type EventOf<K extends StreamKind> = EventsOfKind[K];

/** Kind and name: `unit/0197c3…`. The name holds letters, digits, `.`, `_` and `-`. */
export type StreamId<K extends StreamKind = StreamKind> = K extends string ? `${K}/${string}` : never;

/** Who did it: a person of the staff, a part of the program (`system/retention`), or somebody who has not signed in. */
export type Actor = `staff/${string}` | `system/${string}` | 'public';

/** An event as the ledger holds it. */
export type RecordedEvent<E extends LedgerEvent = LedgerEvent> = E & {
  /** Its number in the stream, from 1. */
  readonly seq: number;
  readonly actor: Actor;
  readonly recordedAt: Date;
};

export type LedgerPlace<K extends StreamKind = StreamKind> = {
  readonly site: SiteId;
  readonly stream: StreamId<K>;
  /**
   * How many events of the stream the decision was made on; 0 begins it. `end` where nothing was decided on what came
   * before, as with a log: the events go after whatever is there.
   */
  readonly seen: number | 'end';
  /** The `seen` events themselves, where they have been read: rows then follow without reading them again. */
  readonly history?: readonly RecordedEvent<EventOf<K>>[];
  readonly actor: Actor;
  readonly now: Date;
};

/** The kind in front of the slash. */
export const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('/'));
