import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import type { RemedyClass } from './remedy-class.ts';

/** What answers requests in its own name (条例 arts. 10(2), 27, 54), as far as its remedy goes by it. */
export const REMEDY_UNIT_KINDS = ['government', 'department', 'town', 'dispatched', 'authorized'] as const;
export type RemedyUnitKind = (typeof REMEDY_UNIT_KINDS)[number];

export type ReviewBodyRule =
  | 'ownGovernment'
  | 'governmentAbove'
  | 'governmentOfItsDepartment'
  | 'upperDepartment'
  | 'ownGovernmentOrUpperDepartment'
  | 'itsDepartmentOrGovernment';

type WithheldRow = { readonly from: PlainDate; readonly remedy: RemedyClass; readonly cites: string };

/** What a refusal under arts. 14–16 leaves open, newest first. Amend by adding a row. */
export const WITHHELD_REMEDIES: readonly WithheldRow[] = [
  {
    from: plainDate('2024-01-01'),
    remedy: 'RF',
    cites: `${cite('review', 23, { paragraph: 1, item: 4 })}、${cite('review', 23, { paragraph: 2 })}`,
  },
  { from: plainDate('2019-05-15'), remedy: 'RE', cites: cite('suit', 44, { paragraph: 1 }) },
];

type PeriodRow = { readonly from: PlainDate; readonly review: string; readonly suit: string; readonly afterReview: string };

/** Sixty days for review, six months for a suit, fifteen days after a review decision; the articles by day, newest first. */
export const REMEDY_PERIODS = { reviewDays: 60, suitMonths: 6, afterReviewDays: 15 } as const;
export const REMEDY_PERIOD_ARTICLES: readonly PeriodRow[] = [
  {
    from: plainDate('2024-01-01'),
    review: cite('review', 20, { paragraph: 1 }),
    suit: cite('suit', 46, { paragraph: 1 }),
    afterReview: cite('suit', 45),
  },
  {
    from: plainDate('2019-05-15'),
    review: cite('review-2017', 9, { paragraph: 1 }),
    suit: cite('suit', 46, { paragraph: 1 }),
    afterReview: cite('suit', 45),
  },
];

/** `vertical`: 海关、金融、外汇、税务、国家安全. `justice`: 司法行政部门. */
export type ReviewBodyRow = {
  readonly from: PlainDate;
  readonly kind: RemedyUnitKind;
  readonly only?: 'vertical' | 'justice';
  readonly rule: ReviewBodyRule;
  readonly cites: string;
};

const SINCE_2024 = plainDate('2024-01-01');
const BEFORE = plainDate('2019-05-15');
const GOVERNMENT_2024 = cite('review', 24, { paragraph: 1 });

/** Who reviews, newest first; a special case stands before the rule of its kind. The rows of before 2024 are unverified. */
export const REVIEW_BODIES: readonly ReviewBodyRow[] = [
  { from: SINCE_2024, kind: 'department', only: 'vertical', rule: 'upperDepartment', cites: cite('review', 27) },
  { from: SINCE_2024, kind: 'dispatched', only: 'vertical', rule: 'upperDepartment', cites: cite('review', 27) },
  { from: SINCE_2024, kind: 'department', only: 'justice', rule: 'ownGovernmentOrUpperDepartment', cites: cite('review', 28) },
  { from: SINCE_2024, kind: 'department', rule: 'ownGovernment', cites: GOVERNMENT_2024 },
  { from: SINCE_2024, kind: 'government', rule: 'governmentAbove', cites: GOVERNMENT_2024 },
  { from: SINCE_2024, kind: 'town', rule: 'ownGovernment', cites: GOVERNMENT_2024 },
  {
    from: SINCE_2024,
    kind: 'dispatched',
    rule: 'governmentOfItsDepartment',
    cites: cite('review', 24, { paragraph: 4 }),
  },
  { from: SINCE_2024, kind: 'authorized', rule: 'ownGovernment', cites: GOVERNMENT_2024 },
  {
    from: BEFORE,
    kind: 'department',
    only: 'vertical',
    rule: 'upperDepartment',
    cites: cite('review-2017', 12, { paragraph: 2 }),
  },
  {
    from: BEFORE,
    kind: 'department',
    rule: 'ownGovernmentOrUpperDepartment',
    cites: cite('review-2017', 12, { paragraph: 1 }),
  },
  { from: BEFORE, kind: 'government', rule: 'governmentAbove', cites: cite('review-2017', 13, { paragraph: 1 }) },
  { from: BEFORE, kind: 'town', rule: 'ownGovernment', cites: cite('review-2017', 13, { paragraph: 1 }) },
  {
    from: BEFORE,
    kind: 'dispatched',
    rule: 'itsDepartmentOrGovernment',
    cites: cite('review-2017', 15, { paragraph: 1, item: 2 }),
  },
  { from: BEFORE, kind: 'authorized', rule: 'ownGovernment', cites: cite('review-2017', 15, { paragraph: 1, item: 3 }) },
];

export type CourtLevel = 'basic' | 'intermediate';

/** Which court hears a suit, by what the unit is; where, art. 18 says (the seat of the agency). */
export const COURTS: Readonly<Record<RemedyUnitKind, { readonly level: CourtLevel; readonly cites: string }>> = {
  government: { level: 'intermediate', cites: `${cite('suit', 15, { item: 1 })}、${cite('suit', 18)}` },
  department: { level: 'basic', cites: `${cite('suit', 14)}、${cite('suit', 18)}` },
  town: { level: 'basic', cites: `${cite('suit', 14)}、${cite('suit', 18)}` },
  dispatched: { level: 'basic', cites: `${cite('suit', 14)}、${cite('suit', 18)}` },
  authorized: { level: 'basic', cites: `${cite('suit', 14)}、${cite('suit', 18)}` },
};
