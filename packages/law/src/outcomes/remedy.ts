import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';
import { outcomeOn, type OutcomeRefused } from './outcome.ts';
import { LAW_DEFAULTS, type LawSettings } from '../settings/law-settings.data.ts';
import { letterRemedy, letterRow } from './letter.ts';
import type { Ground } from './grounds.data.ts';
import type { LetterCode } from './letters.data.ts';
import type { OutcomeId } from './outcomes.data.ts';
import type { RemedyClass } from './remedy-class.ts';
import {
  COURTS,
  REMEDY_PERIOD_ARTICLES,
  REMEDY_PERIODS,
  REVIEW_BODIES,
  WITHHELD_REMEDIES,
  type CourtLevel,
  type RemedyUnitKind,
  type ReviewBodyRule,
} from './remedies.data.ts';

/** What is known of the unit that answers. `reviewBody` and `court`: set for this unit, and then used instead of the rule. */
export type RemedyUnit = {
  readonly kind: RemedyUnitKind;
  readonly vertical?: boolean;
  readonly justice?: boolean;
  readonly reviewBody?: string;
  readonly court?: string;
};

export type RemedyPeriod = { readonly count: number; readonly unit: 'day' | 'month'; readonly cites: string };

/** One notice of a letter: what it is about, what may be done, in which periods. No sentence; `packages/wording` has those. */
export type RemedyNotice = {
  readonly kind: Exclude<RemedyClass, 'RN'>;
  /** A partial answer has a notice for what was given and one for what was withheld. */
  readonly about: 'answer' | 'given' | 'withheld';
  readonly grounds: readonly Ground[];
  /** From receiving the letter. */
  readonly review: RemedyPeriod;
  /** RE: from receiving the letter. RF: there is none before the review. */
  readonly suit?: RemedyPeriod;
  /** From receiving the review decision. */
  readonly suitAfterReview: RemedyPeriod;
  readonly cites: string;
};

export type Remedy = {
  /** Empty: the letter carries no notice. */
  readonly notices: readonly RemedyNotice[];
  /** Where `set` is absent, the name follows from the rule and the tree of units. */
  readonly reviewBody: { readonly rule: ReviewBodyRule; readonly set?: string; readonly cites: string };
  readonly court: { readonly level: CourtLevel; readonly set?: string; readonly cites: string };
};

export type RemedyRefused =
  OutcomeRefused | Failure<'remedy.grounds-missing' | 'remedy.grounds-not-asked' | 'remedy.not-in-force'>;

export type RemedyQuestion = {
  readonly outcome: OutcomeId;
  /** On which the part of a partial answer is withheld; empty where it only leaves out what is no government information. */
  readonly grounds?: readonly Ground[];
  /** The day of the letter: what an agency must tell follows the law in force when it acts. */
  readonly on: PlainDate;
  readonly unit: RemedyUnit;
};

/**
 * What an answer leaves open to the applicant.
 *
 * A refusal under arts. 14–16 must go to review first since 2024-01-01; a partial answer on such a ground carries both notices
 * [design rule: no source read settles the partial case]. Refuses grounds where none belong, and a partial answer that does not
 * say its grounds.
 */
export function remedyOf({ outcome, grounds, on, unit }: RemedyQuestion): Result<Remedy, RemedyRefused> {
  const row = outcomeOn(outcome, on);
  if (!row.ok) return row;
  const { ground, title, bases, remedy } = row.value;
  const params = { outcome: title };
  if (outcome === 'partial' && grounds === undefined)
    return fail({ code: 'remedy.grounds-missing', params, cites: cite('disclosure', 37) });
  if (outcome !== 'partial' && ground === undefined && grounds !== undefined && grounds.length > 0)
    return fail({ code: 'remedy.grounds-not-asked', params, cites: bases[0].cites });
  const withheld = [...new Set([...(ground === undefined ? [] : [ground]), ...(grounds ?? [])])];
  if (outcome !== 'partial') {
    const kind = withheld.length > 0 ? withheldKind(on) : remedy;
    return ok({ notices: notices(kind, 'answer', withheld, on), ...bodies(unit, on) });
  }
  const about = withheld.length === 0 ? 'answer' : 'given';
  return ok({
    notices: [
      ...notices('RE', about, [], on),
      ...(withheld.length === 0 ? [] : notices(withheldKind(on), 'withheld', withheld, on)),
    ],
    ...bodies(unit, on),
  });
}

/** The same for a letter that answers no request: the third party's (L10), a corrected record (L34), and steps without notice. */
export function remedyOfLetter(
  letter: LetterCode,
  on: PlainDate,
  unit: RemedyUnit,
  settings: LawSettings = LAW_DEFAULTS,
): Result<Remedy, RemedyRefused> {
  const { title, cites } = letterRow(letter);
  const remedy = letterRemedy(letter, settings);
  if (remedy === 'outcome') return fail({ code: 'remedy.grounds-missing', params: { outcome: title }, cites });
  const first = REMEDY_PERIOD_ARTICLES.at(-1);
  if (first && on < first.from)
    return fail({ code: 'remedy.not-in-force', params: { outcome: title, from: first.from }, cites: first.review });
  return ok({ notices: notices(remedy, 'answer', [], on), ...bodies(unit, on) });
}

const inForce = <R extends { readonly from: PlainDate }>(rows: readonly R[], on: PlainDate): R => {
  const row = rows.find(({ from }) => on >= from);
  if (!row) throw new RangeError(`no row on ${on}`);
  return row;
};

const withheldKind = (on: PlainDate): RemedyClass => inForce(WITHHELD_REMEDIES, on).remedy;

function notices(
  kind: RemedyClass,
  about: RemedyNotice['about'],
  grounds: readonly Ground[],
  on: PlainDate,
): readonly RemedyNotice[] {
  if (kind === 'RN') return [];
  const { review, suit, afterReview } = inForce(REMEDY_PERIOD_ARTICLES, on);
  const { reviewDays, suitMonths, afterReviewDays } = REMEDY_PERIODS;
  return [
    {
      kind,
      about,
      grounds,
      review: { count: reviewDays, unit: 'day', cites: review },
      ...(kind === 'RE' ? { suit: { count: suitMonths, unit: 'month', cites: suit } as const } : {}),
      suitAfterReview: { count: afterReviewDays, unit: 'day', cites: afterReview },
      cites: kind === 'RF' ? inForce(WITHHELD_REMEDIES, on).cites : cite('suit', 44, { paragraph: 1 }),
    },
  ];
}

function bodies(unit: RemedyUnit, on: PlainDate): Pick<Remedy, 'reviewBody' | 'court'> {
  const special = unit.vertical === true ? 'vertical' : unit.justice === true ? 'justice' : undefined;
  const ofKind = REVIEW_BODIES.filter(({ kind, only }) => kind === unit.kind && (only === undefined || only === special));
  const review = inForce(ofKind, on);
  const court = COURTS[unit.kind];
  return {
    reviewBody: { rule: review.rule, ...(unit.reviewBody === undefined ? {} : { set: unit.reviewBody }), cites: review.cites },
    court: { level: court.level, ...(unit.court === undefined ? {} : { set: unit.court }), cites: court.cites },
  };
}
