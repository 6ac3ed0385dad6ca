export { countAllDeadlines, countDeadlines, listDueMoves, type CountedDeadlines } from './count-deadlines.ts';
export { importNotice, type ImportedNotice, type ImportNoticeAsk, type ImportNoticeRefused } from './import-notice.ts';
export { listMovedRequests, type ListMovedAsk, type MovedList } from './list-moved-requests.ts';
export { showCalendar, type ShownYear } from './show-calendar.ts';
