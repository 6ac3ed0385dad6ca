export type { CalendarEvent } from './calendar-event.ts';
export { calendarLayers, countedByVersions, putCountedVersions } from './calendar-layer.ts';
