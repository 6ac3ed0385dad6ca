export { attachCopy } from './attach-copy.ts';
export { drawPage } from './draw-page.ts';
export { lookAtFile, type RedactionSeen } from './look-at-file.ts';
export { readCertificate } from './read-certificate.ts';
export type { Certificate } from '@gongkai/redaction';
export type { CaseFile } from './open-case-file.ts';
export { redactFile, type RedactedFile, type RedactFileAsk } from './redact-file.ts';
export type { LookRefused, RedactionDeps, RedactRefused } from './redaction-deps.ts';
