export { countAllDeadlines, countDeadlines, listDueMoves, type CountedDeadlines } from './count-deadlines.ts';
export { importNotice, type ImportedNotice, type ImportNoticeAsk, type ImportNoticeRefused } from './import-notice.ts';
export { showCalendar, type ShownYear } from './show-calendar.ts';
