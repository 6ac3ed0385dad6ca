import type { PlainDate } from '@gongkai/kernel';
import { RECEIPT_RULES, type ReceiptFact, type Route } from '@gongkai/law';
import { INTAKE_TEXTS, RECEIPT_FACT_NAMES, ROUTE_NAMES } from '@gongkai/wording';

/** Which days an officer knows of each route; the last is asked where it has come. */
const DAYS = {
  counter: ['submittedOn'],
  signedPost: ['signedOn'],
  ordinaryPost: ['arrivedOn', 'confirmedOn'],
  fax: ['arrivedOn', 'confirmedOn'],
  oral: ['submittedOn'],
} as const satisfies Readonly<Record<Exclude<Route, 'web'>, readonly ReceiptFact[]>>;

export type OfficeRoute = keyof typeof DAYS;

/** Each route with the rule of art. 31 that is in force on the day, and the days that the rule needs. */
export const officeRoutes = (on: PlainDate) =>
  (Object.keys(DAYS) as OfficeRoute[]).map((route) => {
    const rule = RECEIPT_RULES.find((row) => row.route === route && row.from <= on);
    const fact = rule?.fact ?? 'submittedOn';
    return {
      route,
      name: ROUTE_NAMES[route],
      rule: INTAKE_TEXTS.rule(RECEIPT_FACT_NAMES[fact], rule?.cites ?? ''),
      confirm: fact === 'confirmedOn',
      days: DAYS[route].map((each) => ({ fact: each, name: INTAKE_TEXTS.dayOf[each] })),
    };
  });
