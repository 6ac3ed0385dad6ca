import type { FindingKey } from '@gongkai/report';

/** Findings whose two figures are percentages: shown beside each other they need the sign that their sentence gives them. */
export const PERCENT_FINDINGS: ReadonlySet<FindingKey> = new Set<FindingKey>([
  'O11.staff-share',
  'R19.share',
  'R19.shares-sum',
  'R19.rate',
  'R20.growth',
]);
