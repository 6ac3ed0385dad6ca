export { PROBLEM_TEXTS, WORKBENCH_TEXTS } from './workbench/frame-texts.ts';
export { SIGN_IN_TEXTS } from './workbench/sign-in-texts.ts';
export { TASK_TEXTS } from './workbench/task-texts.ts';
