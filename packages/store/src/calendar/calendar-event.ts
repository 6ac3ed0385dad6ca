import type { PlainDate } from '@gongkai/kernel';
import type { CalendarLayer } from '@gongkai/law';

/** A site brings a notice of holidays in; a later version of it is a further event with a later `knownFrom`. */
export type CalendarEvent = {
  readonly type: 'calendar.noticeImported';
  readonly on: PlainDate;
  readonly body: CalendarLayer;
};
