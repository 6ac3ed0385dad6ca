import type { Concept } from './concepts.data.ts';

/** What became of requests: the groups of table three. */
export const OUTCOMES: readonly Concept[] = ['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other'];

/** Single rows within those groups, the grounds. */
export const REASONS: readonly Concept[] = [
  'of-secrets',
  'of-third-parties',
  'of-internal-affairs',
  'of-process',
  'of-enforcement-files',
  'of-query-matters',
  'not-held',
  'needs-creation',
];

/** Who asked: the columns of table three. */
export const APPLICANTS: readonly Concept[] = ['natural', 'organisations', 'enterprise', 'research', 'welfare', 'legal'];

/** What came from the year before, and what goes into the next. */
export const CARRIED: readonly Concept[] = ['carried-in', 'carried-out'];

/** How requests came: rows of the 统计表 and of many narratives. */
export const WAYS: readonly Concept[] = ['by-counter', 'by-fax', 'by-net', 'by-mail', 'by-letter'];
