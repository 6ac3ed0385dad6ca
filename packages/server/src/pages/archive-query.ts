import { EDITIONS, RULES } from '@gongkai/report';
import type { ArchiveAsk } from '@gongkai/ui';
import { z } from 'zod';

/** A parameter that is empty, written twice or not what it should be is not asked: the page says what was understood. */
const lenient = <T>(type: z.ZodType<T>) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional()).catch(undefined);

const cursor = z.string().min(1).max(200);

const archiveQuery = z.object({
  q: lenient(z.string().trim().min(1).max(50)),
  year: lenient(z.coerce.number().int().min(1).max(9999)),
  region: lenient(z.string().regex(/^\d{2}(?:\d{2}(?:\d{2})?)?$/)),
  edition: lenient(z.enum(EDITIONS.map(({ id }) => id))),
  worst: lenient(z.enum(['error', 'warning', 'info', 'none'])),
  rule: lenient(z.enum(RULES.map(({ id }) => id))),
  after: lenient(cursor),
  before: lenient(cursor),
});

/** What the address of a list asks. A rule is asked alone or with a year; `after` goes before `before`. */
export function archiveAsk(query: unknown): ArchiveAsk {
  const { rule, year, after, before, ...others } = archiveQuery.parse(query);
  const of = rule === undefined ? { ...others, year } : { rule, year };
  const page = after === undefined ? { before } : { after };
  return Object.fromEntries(Object.entries({ ...of, ...page }).filter(([, value]) => value !== undefined));
}
