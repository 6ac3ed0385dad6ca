export { PROBLEM_TEXTS, WORKBENCH_TEXTS } from './workbench/frame-texts.ts';
export { SIGN_IN_TEXTS } from './workbench/sign-in-texts.ts';
export { COMING_TASKS, FIRST_STEPS, TASK_TEXTS } from './workbench/task-texts.ts';
export { UNIT_EVENT_NAMES, UNIT_HISTORY_TEXTS, UNIT_TEXTS } from './workbench/unit-texts.ts';
export { ACCOUNT_TEXTS } from './workbench/account-texts.ts';
export { PEOPLE_TEXTS, STAFF_EVENT_TEXTS } from './workbench/people-texts.ts';
export { AUDIT_TEXTS } from './workbench/audit-page-texts.ts';
export { MESSAGE_PAGE_TEXTS } from './workbench/message-page-texts.ts';
export { SHEET_TEXTS } from './workbench/sheet-page-texts.ts';
