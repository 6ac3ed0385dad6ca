import { fail, ok, plainDate, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import { cite } from '../citation/cite.ts';

/** How a request comes in: 当面、口头、签收邮寄、平常信函、互联网、传真. */
export const ROUTES = ['counter', 'oral', 'signedPost', 'ordinaryPost', 'web', 'fax'] as const;
export type Route = (typeof ROUTES)[number];

export const isRoute = (text: string): text is Route => (ROUTES as readonly string[]).includes(text);

/** What may be known of the coming in, each with its day. */
export const RECEIPT_FACTS = ['submittedOn', 'arrivedOn', 'signedOn', 'confirmedOn'] as const;
export type ReceiptFact = (typeof RECEIPT_FACTS)[number];
export type ReceiptFacts = { readonly [Fact in ReceiptFact]?: PlainDate };

type Row = {
  readonly from: PlainDate;
  readonly route: Route;
  /** The fact whose day is the day of receipt. */
  readonly fact: ReceiptFact;
  readonly cites: string;
};

const FROM = plainDate('2019-05-15');
const OLD = plainDate('2008-05-01');

/** The day of receipt by route, newest first. Amend by adding a row; never edit a row that has been in force. */
export const RECEIPT_RULES: readonly Row[] = [
  { from: FROM, route: 'counter', fact: 'submittedOn', cites: cite('disclosure', 31, { item: 1 }) },
  // Art. 29 has the unit write an oral request down; that day is taken as handing it in. [unverified]
  {
    from: FROM,
    route: 'oral',
    fact: 'submittedOn',
    cites: `${cite('disclosure', 29, { paragraph: 1 })}、${cite('disclosure', 31, { item: 1 })}`,
  },
  { from: FROM, route: 'signedPost', fact: 'signedOn', cites: cite('disclosure', 31, { item: 2 }) },
  { from: FROM, route: 'ordinaryPost', fact: 'confirmedOn', cites: cite('disclosure', 31, { item: 2 }) },
  { from: FROM, route: 'web', fact: 'confirmedOn', cites: cite('disclosure', 31, { item: 3 }) },
  { from: FROM, route: 'fax', fact: 'confirmedOn', cites: cite('disclosure', 31, { item: 3 }) },
  // The text of 2007 speaks of receiving alone. [unverified]
  ...ROUTES.map((route): Row => ({
    from: OLD,
    route,
    fact: route === 'signedPost' ? 'signedOn' : route === 'counter' || route === 'oral' ? 'submittedOn' : 'arrivedOn',
    cites: cite('disclosure-2007', 24, { paragraph: 2 }),
  })),
];

export type Receipt = {
  readonly on: PlainDate;
  readonly route: Route;
  readonly fact: ReceiptFact;
  readonly cites: string;
  /** An ordinary letter was confirmed on a later day than it came: art. 31(2) asks for the same day. */
  readonly confirmedLate: boolean;
};

export type ReceiptRefused = Failure<
  'receipt.route-unknown' | 'receipt.fact-missing' | 'receipt.order' | 'receipt.before-regulation'
>;

/** Days on which nothing can happen before another has: nobody confirms or signs for what has not been sent. */
const ORDER: readonly (readonly [ReceiptFact, ReceiptFact])[] = [
  ['submittedOn', 'arrivedOn'],
  ['submittedOn', 'signedOn'],
  ['submittedOn', 'confirmedOn'],
  ['arrivedOn', 'confirmedOn'],
];

/**
 * The day on which a request counts as received, from which every period runs (art. 31). Never the day of submission alone where
 * the route asks for a signature or a confirmation.
 *
 * Refuses an unknown route, a missing fact, days in an impossible order, and days before 2008-05-01.
 */
export function receiptDate(route: string, facts: ReceiptFacts): Result<Receipt, ReceiptRefused> {
  if (!isRoute(route)) return fail({ code: 'receipt.route-unknown', params: { route }, cites: cite('disclosure', 31) });
  const wrong = ORDER.find(([first, then]) => {
    const [a, b] = [facts[first], facts[then]];
    return a !== undefined && b !== undefined && b < a;
  });
  if (wrong) return fail({ code: 'receipt.order', params: { first: wrong[0], then: wrong[1] }, cites: cite('disclosure', 31) });
  const rules = RECEIPT_RULES.filter((row) => row.route === route);
  // The newest rule whose day has come decides; where its fact is missing, an older rule must not be asked instead.
  const latest =
    RECEIPT_FACTS.map((fact) => facts[fact] ?? '')
      .toSorted()
      .at(-1) ?? '';
  const rule = rules.find(({ from }) => latest >= from);
  if (!rule) {
    return latest === ''
      ? fail({ code: 'receipt.fact-missing', params: { route, fact: rules[0]?.fact ?? '' }, cites: rules[0]?.cites ?? '' })
      : fail({ code: 'receipt.before-regulation', params: { on: latest, from: OLD }, cites: cite('disclosure-2007', 24) });
  }
  const on = facts[rule.fact];
  if (on === undefined) return fail({ code: 'receipt.fact-missing', params: { route, fact: rule.fact }, cites: rule.cites });
  const confirmedLate =
    route === 'ordinaryPost' && rule.fact === 'confirmedOn' && facts.arrivedOn !== undefined && facts.arrivedOn < on;
  return ok({ on, route, fact: rule.fact, cites: rule.cites, confirmedLate });
}
