import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite, citeWhole } from '../citation/cite.ts';

/** Whose word is waited for: a third party's (art. 32), another agency's (art. 34, or its help). Neither time is counted. */
export type PauseCause = 'thirdParty' | 'otherAgency';

/**
 * What moves the clock of an answer, in neutral terms: the law knows no cases. Days are legal days.
 *
 * `paused`: the letter of consultation went out on `from`, which still counts as used; the word came on `to`, and the count goes on
 * the day after. `extended`: told to the applicant on that day; `granted`: it was in time by what was known then, which is not asked again. `delayed`: a period that the agency set itself (art. 35).
 * `correctionLapsed`, `feeLapsed`: that day was the last one to correct or to pay, and nothing came; known from the next day. `orderedAnew`: a
 * review or a court set the answer aside; `until`: the day that it set. `withdrawn`: the applicant gave the request up, and closing it in form is left.
 */
export type ClockFact =
  | { readonly kind: 'correctionAsked' | 'feeNotice'; readonly on: PlainDate }
  | { readonly kind: 'corrected' | 'feePaid'; readonly on: PlainDate }
  /**
   * `arrivedOn`: an ordinary letter that was confirmed on a later day than it came (art. 31(2)). `rectification`: what came wants a record
   * rectified (art. 41), and asks for no information.
   */
  | { readonly kind: 'received'; readonly on: PlainDate; readonly arrivedOn?: PlainDate; readonly rectification?: true }
  | LapseFact
  | { readonly kind: 'withdrawn'; readonly on: PlainDate }
  | { readonly kind: 'orderedAnew'; readonly on: PlainDate; readonly until?: PlainDate }
  | { readonly kind: 'paused'; readonly cause: PauseCause; readonly from: PlainDate; readonly to?: PlainDate }
  | { readonly kind: 'extended'; readonly on: PlainDate; readonly days: number; readonly granted?: true }
  | { readonly kind: 'delayed'; readonly on: PlainDate; readonly until: PlainDate };

export type LapseFact = { readonly kind: 'correctionLapsed' | 'feeLapsed'; readonly on: PlainDate };
export type PausedFact = Extract<ClockFact, { kind: 'paused' }>;

/** Facts after which the period is counted anew. */
export type StartFact = 'received' | 'corrected' | 'feePaid' | 'orderedAnew' | 'correctionLapsed' | 'feeLapsed' | 'withdrawn';

/** What is asked of others first, and the fact that answers it. */
export const ANSWERED_BY = { correctionAsked: 'corrected', feeNotice: 'feePaid' } as const;

/** The fact that its time went by without an answer. */
export const LAPSED_BY = { correctionAsked: 'correctionLapsed', feeNotice: 'feeLapsed' } as const;

type ClockCites = Readonly<Record<StartFact | 'pause', string>> & { readonly from: PlainDate };

/** The articles that start and stop the clock, newest first. Those of 2007 but the period itself are unverified. */
const CLOCK_CITES: readonly ClockCites[] = [
  {
    from: plainDate('2019-05-15'),
    received: cite('disclosure', 33, { paragraph: 2 }),
    corrected: cite('disclosure', 30),
    feePaid: cite('fees', 6),
    orderedAnew: cite('review', 64, { paragraph: 1 }),
    correctionLapsed: cite('disclosure', 30),
    feeLapsed: cite('fees', 6),
    // No article speaks of withdrawing; the form of the report counts it among 其他处理.
    withdrawn: citeWhole('disclosure'),
    pause: cite('disclosure', 33, { paragraph: 3 }),
  },
  {
    from: plainDate('2008-05-01'),
    received: cite('disclosure-2007', 24, { paragraph: 2 }),
    corrected: cite('disclosure-2007', 21, { item: 4 }),
    feePaid: cite('disclosure-2007', 27),
    orderedAnew: cite('review-2017', 28, { paragraph: 1 }),
    correctionLapsed: cite('disclosure-2007', 21, { item: 4 }),
    feeLapsed: cite('disclosure-2007', 27),
    withdrawn: citeWhole('disclosure-2007'),
    pause: cite('disclosure-2007', 24, { paragraph: 3 }),
  },
];

/** The article under which the clock starts anew, or stops, on a day. */
export function clockCites(what: StartFact | 'pause', on: PlainDate): string {
  const row = CLOCK_CITES.find(({ from }) => on >= from) ?? CLOCK_CITES.at(-1);
  return row?.[what] ?? '';
}

export const isLapse = (fact: ClockFact): fact is LapseFact => fact.kind === 'correctionLapsed' || fact.kind === 'feeLapsed';

export const dayOfFact = (fact: ClockFact): PlainDate => (fact.kind === 'paused' ? fact.from : fact.on);

/** The facts as they were known on a day, in the order of their days: a word that came later is not there yet. */
export function knownFacts(facts: readonly ClockFact[], on: PlainDate): readonly ClockFact[] {
  const known = facts.filter((fact) => (isLapse(fact) ? fact.on < on : dayOfFact(fact) <= on));
  const asKnown = known.map((fact) => {
    if (fact.kind !== 'paused' || fact.to === undefined || fact.to <= on) return fact;
    const { kind, cause, from } = fact;
    return { kind, cause, from };
  });
  return asKnown.toSorted((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : dayOfFact(a) > dayOfFact(b) ? 1 : 0));
}
