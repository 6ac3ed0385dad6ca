import type { AddMaterialRefused, RedactRefused, RequestRefused } from '@gongkai/flows';
import { REQUEST_CODES } from '../request-refusals.ts';

/** What redaction is refused with besides what every step and file may be. */
type OwnCode = Exclude<
  (RedactRefused | AddMaterialRefused)['code'],
  RequestRefused['code'] | 'file.not-found' | 'file.empty' | 'file.over-limit' | 'scan.antivirus-silent'
>;

export const REDACTION_STATUS: Readonly<Record<OwnCode | 'redaction.missing' | 'scan.antivirus-silent', number>> = {
  'redaction.type': 422,
  'redaction.broken': 422,
  'redaction.encrypted': 422,
  'redaction.too-many-pages': 422,
  'redaction.too-large': 422,
  'redaction.undecided': 422,
  'redaction.nothing-masked': 422,
  'redaction.region-outside': 422,
  'redaction.too-many-regions': 422,
  'redaction.word-too-short': 422,
  'redaction.too-slow': 422,
  'redaction.broke-off': 422,
  'redaction.not-clean': 422,
  'redaction.page-missing': 404,
  'redaction.missing': 404,
  'material.held': 422,
  'scan.antivirus-silent': 503,
};

export const REDACTION_CODES = [
  ...REQUEST_CODES,
  ...(Object.keys(REDACTION_STATUS) as (keyof typeof REDACTION_STATUS)[]),
  'file.not-found',
  'file.empty',
  'file.over-limit',
  'upload.nothing',
] as const;
