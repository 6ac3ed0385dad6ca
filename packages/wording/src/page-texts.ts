export { FRAME_TEXTS } from './pages/frame-texts.ts';
export { ARCHIVE_TEXTS, COUNT_TEXTS, EDITION_NAMES, EDITION_YEARS, WORST_NAMES } from './pages/archive-texts.ts';
export { CELL_TEXTS, FORMAT_NAMES, REPORT_TEXTS } from './pages/report-texts.ts';
export { CHART_TEXTS, CONCEPT_NOTES } from './pages/chart-texts.ts';
export { COMPARED_OVER, COMPARE_TEXTS, SERIES_TEXTS } from './pages/compare-texts.ts';
export { CHECK_TEXTS } from './pages/check-texts.ts';
export { ABOUT_TEXTS, API_TEXTS, ERROR_PAGE_TEXTS, ERROR_TEXTS } from './pages/site-texts.ts';
export { PUBLIC_ANSWER_TEXTS } from './pages/public-answer-texts.ts';
