export { alongName, cellName, TABLE_NAMES } from './cell-names.ts';
export { FINDING_SENTENCES, sentenceOf } from './finding-sentences.ts';
export { problemSentence } from './problem-sentences.ts';
export { SEVERITY_NAMES } from './severity-names.ts';
export { checkForm, findingForm, placeText, type CheckForm, type FindingForm } from './check-form.ts';
export { FAILURE_SENTENCES, failureSentence, type FailureCode } from './failure-sentences.ts';
export { RULE_NAMES } from './rule-names.ts';
export * from './page-texts.ts';
export { COMMAND_TEXTS } from './command-texts.ts';
