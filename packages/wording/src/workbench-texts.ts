export { PROBLEM_TEXTS, WORKBENCH_TEXTS } from './workbench/frame-texts.ts';
export { SIGN_IN_TEXTS } from './workbench/sign-in-texts.ts';
export { TASK_TEXTS } from './workbench/task-texts.ts';
export { UNIT_EVENT_NAMES, UNIT_HISTORY_TEXTS, UNIT_TEXTS } from './workbench/unit-texts.ts';
export { ACCOUNT_TEXTS } from './workbench/account-texts.ts';
export { PEOPLE_TEXTS, STAFF_EVENT_TEXTS } from './workbench/people-texts.ts';
