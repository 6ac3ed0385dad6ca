export { attachCopy } from './attach-copy.ts';
export { drawPage } from './draw-page.ts';
export { lookAtFile } from './look-at-file.ts';
export type { CaseFile } from './open-case-file.ts';
export { redactFile, type RedactedFile, type RedactFileAsk } from './redact-file.ts';
export type { LookRefused, RedactionDeps, RedactRefused } from './redaction-deps.ts';
