import { plainDate, type PlainDate } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';

/** Whose word is waited for: a third party's (art. 32), another agency's (art. 34, or its help). Neither time is counted. */
export type PauseCause = 'thirdParty' | 'otherAgency';

/**
 * What moves the clock of an answer, in neutral terms: the law knows no cases. Days are legal days.
 *
 * `paused`: the letter of consultation went out on `from`, which still counts as used; the word came on `to`, and the count goes on
 * the day after. `extended`: told to the applicant on that day; `granted`: it was in time by what was known then, which is not asked again. `delayed`: a period that the agency set itself (art. 35).
 */
export type ClockFact =
  | { readonly kind: 'received' | 'correctionAsked' | 'corrected' | 'feeNotice' | 'feePaid'; readonly on: PlainDate }
  | { readonly kind: 'paused'; readonly cause: PauseCause; readonly from: PlainDate; readonly to?: PlainDate }
  | { readonly kind: 'extended'; readonly on: PlainDate; readonly days: number; readonly granted?: true }
  | { readonly kind: 'delayed'; readonly on: PlainDate; readonly until: PlainDate };

export type PausedFact = Extract<ClockFact, { kind: 'paused' }>;

/** Facts after which the period is counted anew. */
export type StartFact = 'received' | 'corrected' | 'feePaid';

/** What is asked of others first, and the fact that answers it. */
export const ANSWERED_BY = { correctionAsked: 'corrected', feeNotice: 'feePaid' } as const;

type ClockCites = Readonly<Record<StartFact | 'pause', string>> & { readonly from: PlainDate };

/** The articles that start and stop the clock, newest first. Those of 2007 but the period itself are unverified. */
const CLOCK_CITES: readonly ClockCites[] = [
  {
    from: plainDate('2019-05-15'),
    received: cite('disclosure', 33, { paragraph: 2 }),
    corrected: cite('disclosure', 30),
    feePaid: cite('fees', 6),
    pause: cite('disclosure', 33, { paragraph: 3 }),
  },
  {
    from: plainDate('2008-05-01'),
    received: cite('disclosure-2007', 24, { paragraph: 2 }),
    corrected: cite('disclosure-2007', 21, { item: 4 }),
    feePaid: cite('disclosure-2007', 27),
    pause: cite('disclosure-2007', 24, { paragraph: 3 }),
  },
];

/** The article under which the clock starts anew, or stops, on a day. */
export function clockCites(what: StartFact | 'pause', on: PlainDate): string {
  const row = CLOCK_CITES.find(({ from }) => on >= from) ?? CLOCK_CITES.at(-1);
  return row?.[what] ?? '';
}

export const dayOfFact = (fact: ClockFact): PlainDate => (fact.kind === 'paused' ? fact.from : fact.on);

/** The facts as they were known on a day, in the order of their days: a word that came later is not there yet. */
export function knownFacts(facts: readonly ClockFact[], on: PlainDate): readonly ClockFact[] {
  const known = facts.filter((fact) => dayOfFact(fact) <= on);
  const asKnown = known.map((fact) => {
    if (fact.kind !== 'paused' || fact.to === undefined || fact.to <= on) return fact;
    const { kind, cause, from } = fact;
    return { kind, cause, from };
  });
  return asKnown.toSorted((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : dayOfFact(a) > dayOfFact(b) ? 1 : 0));
}
