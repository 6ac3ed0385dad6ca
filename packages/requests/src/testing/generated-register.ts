import { addDays, plainDate, type PlainDate } from '@gongkai/kernel';
import { OUTCOMES, RECTIFICATION_RESULTS, ROUTES } from '@gongkai/law';
import fc from 'fast-check';
import { APPLICANT_TYPES } from '../application/applicant.ts';
import { REMEDY_RESULTS, REMEDY_ROUTES } from '../remedies/remedy.ts';
import type { ToldAnswer, ToldRequest } from './told-history.ts';

const anyLeaf = fc.constantFrom(...OUTCOMES.flatMap(({ id, bases }) => bases.map((basis) => ({ outcome: id, basis: basis.id }))));

/** Figures go wrong where a year ends: some days are moved on to its last, or to the first of the next. */
const EDGES = ['none', 'none', 'none', 'last', 'first'] as const;
type Edge = (typeof EDGES)[number];
const anyEdge = fc.constantFrom<Edge>(...EDGES);

function moved(day: PlainDate, edge: Edge): PlainDate {
  const last = plainDate(`${day.slice(0, 4)}-12-31`);
  return edge === 'none' ? day : edge === 'last' ? last : addDays(last, 1);
}

const anyRemedy = fc.record({
  route: fc.constantFrom(...REMEDY_ROUTES),
  edges: fc.tuple(anyEdge, anyEdge),
  filed: fc.nat(200),
  took: fc.option(fc.nat(300), { freq: 3 }),
  result: fc.constantFrom(...REMEDY_RESULTS),
});

/**
 * Registers of some three years from a day: requests that came before, that are never received, extended, answered on any leaf, set aside and answered
 * anew, with reviews and suits, of several units; and here and there a record that is to be rectified, which no table of requests counts.
 */
export const anyRegister = (
  first: PlainDate,
  { units = ['unit-1'], most = 16 }: { readonly units?: readonly string[]; readonly most?: number } = {},
): fc.Arbitrary<readonly ToldRequest[]> => fc.array(anyRequest(first, units), { maxLength: most, size: 'max' });

const anyRequest = (first: PlainDate, units: readonly string[]): fc.Arbitrary<ToldRequest> =>
  fc
    .record({
      unit: fc.constantFrom(...units),
      rectifies: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...RECTIFICATION_RESULTS) },
      ),
      route: fc.constantFrom(...ROUTES),
      applicantType: fc.constantFrom(...APPLICANT_TYPES),
      submitted: fc.integer({ min: -250, max: 1000 }),
      confirmed: fc.option(fc.nat(15), { freq: 8 }),
      extended: fc.boolean(),
      took: fc.option(fc.nat(120), { freq: 4 }),
      leaf: anyLeaf,
      edges: fc.tuple(anyEdge, anyEdge),
      undone: fc.option(fc.nat(200), { freq: 2 }),
      again: fc.option(fc.record({ after: fc.nat(40), leaf: anyLeaf })),
      remedies: fc.array(anyRemedy, { maxLength: 2 }),
    })
    .map(
      ({ unit, rectifies, route, applicantType, submitted, confirmed, extended, took, leaf, edges, undone, again, remedies }) => {
        const submittedOn = addDays(first, submitted);
        const begun = { unit, route, applicantType, submittedOn, ...(rectifies === null ? {} : { rectifies: rectifies.id }) };
        if (confirmed === null) return begun;
        const receivedOn = moved(addDays(submittedOn, confirmed), edges[0]);
        const received = { ...begun, receivedOn, remedies: remedies.map((each) => remedyFrom(receivedOn, each)) };
        if (took === null) return received;
        const closed: ToldAnswer = { on: moved(addDays(receivedOn, took), edges[1]), ...leaf };
        const answered = { ...received, closed, ...(extended ? { extendedOn: addDays(receivedOn, Math.min(took, 10)) } : {}) };
        if (undone === null) return answered;
        const on = addDays(closed.on, undone);
        return {
          ...answered,
          setAside: { on, ...(again === null ? {} : { again: { on: addDays(on, again.after), ...again.leaf } }) },
        };
      },
    );

type Generated<T> = T extends fc.Arbitrary<infer V> ? V : never;

const remedyFrom = (receivedOn: PlainDate, { route, edges, filed, took, result }: Generated<typeof anyRemedy>) => {
  const filedOn = moved(addDays(receivedOn, filed), edges[0]);
  return { route, filedOn, ...(took === null ? {} : { decided: { on: moved(addDays(filedOn, took), edges[1]), result } }) };
};
