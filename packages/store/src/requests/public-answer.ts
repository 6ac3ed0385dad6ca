import { sql } from 'kysely';
import type { OutcomeId } from '@gongkai/law';
import { textShingles } from '@gongkai/requests';
import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';
import type { SiteId } from '../archive/site.ts';
import type { Db, Tx } from '../database/database.ts';

/** What everybody can read of an answer. */
export type PublishedAnswer = {
  readonly id: string;
  readonly unit: string;
  readonly outcome: OutcomeId;
  readonly answeredOn: PlainDate;
  readonly publishedOn: PlainDate;
  readonly title: string;
  readonly asked: string;
  readonly answered: string;
};

export type GoneWhy = 'withdrawn' | 'setAside' | 'erased';
export type GoneAnswer = { readonly id: string; readonly unit: string; readonly goneOn: PlainDate; readonly why: GoneWhy };

export type AnswerText = Pick<PublishedAnswer, 'title' | 'asked' | 'answered'>;

/** Words of the index: pairs of characters as `textShingles` makes them, and only such as need no quoting anywhere. */
const WORD = /^[\p{L}\p{M}\p{N}]{1,2}$/u;
const wordsOf = (text: string): readonly string[] => [...textShingles(text)].filter((word) => WORD.test(word));

/** A part of the index: one unit in one year. No pair of characters is as long. */
const bucket = (site: SiteId, unit: string, year: number): string => `in:${site}:${unit}:${year}`;

/** Lays the text of an answer where everybody can read it. */
export async function putPublicAnswerText(
  tx: Tx,
  site: SiteId,
  { id, unit, publishedOn, title, asked, answered }: Omit<PublishedAnswer, 'outcome' | 'answeredOn'>,
): Promise<void> {
  const words = [...wordsOf(`${title}\n${asked}\n${answered}`), bucket(site, unit, yearOf(publishedOn))];
  await tx
    .insertInto('public_answer_text')
    .values({ site_id: site, id, title, asked, answered, words: sql<string>`array_to_tsvector(${words}::text[])` })
    .execute();
}

const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

const COLUMNS = [
  'a.id',
  'a.unit_id',
  'a.outcome',
  'a.answered_on',
  'a.published_on',
  't.title',
  't.asked',
  't.answered',
] as const;

/** An answer that everybody can read, or that it stood there once; undefined where it never did. */
export async function findPublicAnswer(db: Db | Tx, site: SiteId, id: string): Promise<PublishedAnswer | GoneAnswer | undefined> {
  const row = await db
    .selectFrom('public_answer as a')
    .leftJoin('public_answer_text as t', (join) => join.onRef('t.site_id', '=', 'a.site_id').onRef('t.id', '=', 'a.id'))
    .select([...COLUMNS, 'a.gone_on', 'a.gone_why'])
    .where('a.site_id', '=', site)
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.gone_on === null && row.title !== null) return published(row as Row);
  return {
    id: row.id,
    unit: row.unit_id,
    goneOn: (row.gone_on ?? row.published_on) as PlainDate,
    why: (row.gone_why ?? 'erased') as GoneWhy,
  };
}

type Row = {
  readonly id: string;
  readonly unit_id: string;
  readonly outcome: string;
  readonly answered_on: string;
  readonly published_on: string;
  readonly title: string;
  readonly asked: string;
  readonly answered: string;
};

const published = (row: Row): PublishedAnswer => ({
  id: row.id,
  unit: row.unit_id,
  outcome: row.outcome as OutcomeId,
  answeredOn: row.answered_on as PlainDate,
  publishedOn: row.published_on as PlainDate,
  title: row.title,
  asked: row.asked,
  answered: row.answered,
});

export type PublicAnswerPage = { readonly answers: readonly PublishedAnswer[]; readonly next: string | null };

type PageAsk = { readonly unit: string; readonly words: string; readonly after?: string; readonly size: number };

const CURSOR = /^(\d{4}-\d{2}-\d{2})[.]([\w-]{1,64})$/;

/**
 * One page of the answers of a unit, the newest first; with words, those in which every one of them stands. A page is read off an index:
 * without words from where the page before it ended; with words year by year, so that what is compared is one unit's one year and not the
 * archive.
 */
export async function publicAnswerPage(
  db: Db | Tx,
  site: SiteId,
  { unit, words: typed, after, size }: PageAsk,
): Promise<Result<PublicAnswerPage, Failure<'list.bad-cursor'>>> {
  const [, day, id] = after === undefined ? [] : (CURSOR.exec(after) ?? []);
  if (after !== undefined && day === undefined) return fail({ code: 'list.bad-cursor' });
  const from = day === undefined || id === undefined ? undefined : { day: day as PlainDate, id };
  const found =
    typed.trim() === ''
      ? await listed(db, site, unit, { from, most: size + 1 })
      : await searched(db, site, unit, { query: allOf(typed), from, most: size + 1 });
  const answers = found.slice(0, size);
  const last = answers.at(-1);
  return ok({ answers, next: found.length > size && last ? `${last.publishedOn}.${last.id}` : null });
}

type From = { readonly day: PlainDate; readonly id: string } | undefined;

const standing = (db: Db | Tx, site: SiteId, unit: string, from: From) => {
  const query = db
    .selectFrom('public_answer as a')
    .innerJoin('public_answer_text as t', (join) => join.onRef('t.site_id', '=', 'a.site_id').onRef('t.id', '=', 'a.id'))
    .select(COLUMNS)
    .where('a.site_id', '=', site)
    .where('a.unit_id', '=', unit)
    .where('a.gone_on', 'is', null)
    .orderBy('a.published_on', 'desc')
    .orderBy('a.id', 'desc');
  return from === undefined ? query : query.where(sql<boolean>`(a.published_on, a.id) < (${from.day}::date, ${from.id})`);
};

async function listed(
  db: Db | Tx,
  site: SiteId,
  unit: string,
  { from, most }: { readonly from: From; readonly most: number },
): Promise<readonly PublishedAnswer[]> {
  return (await standing(db, site, unit, from).limit(most).execute()).map(published);
}

/** The text of a tsquery in which every pair of the words stands; a single character stands for the pairs that it begins. Undefined: no words. */
function allOf(typed: string): string | undefined {
  const each = typed.split(/\s+/u).flatMap((word) => wordsOf(word).map((pair) => quoted(pair)));
  return each.length === 0 ? undefined : [...new Set(each)].slice(0, 60).join(' & ');
}

const quoted = (word: string): string => ([...word].length === 1 ? `'${word}':*` : `'${word}'`);

async function searched(
  db: Db | Tx,
  site: SiteId,
  unit: string,
  { query, from, most }: { readonly query: string | undefined; readonly from: From; readonly most: number },
): Promise<readonly PublishedAnswer[]> {
  if (query === undefined) return [];
  const found: PublishedAnswer[] = [];
  for (const year of await yearsOf(db, site, unit, from)) {
    const within = `'${bucket(site, unit, year)}' & ${query}`;
    const rows = await standing(db, site, unit, from)
      .where(sql<boolean>`t.words @@ ${within}::tsquery`)
      .where('a.published_on', '>=', `${year}-01-01`)
      .where('a.published_on', '<=', `${year}-12-31`)
      .limit(most - found.length)
      .execute();
    found.push(...rows.map(published));
    if (found.length >= most) break;
  }
  return found;
}

/** The years in which something that stands there was published, the newest first, from the page on; two look-ups in the index. */
async function yearsOf(db: Db | Tx, site: SiteId, unit: string, from: From): Promise<readonly number[]> {
  const end = async (direction: 'asc' | 'desc') =>
    db
      .selectFrom('public_answer')
      .select('published_on')
      .where('site_id', '=', site)
      .where('unit_id', '=', unit)
      .where('gone_on', 'is', null)
      .orderBy('published_on', direction)
      .orderBy('id', direction)
      .limit(1)
      .executeTakeFirst();
  const [newest, oldest] = [await end('desc'), await end('asc')];
  if (!newest || !oldest) return [];
  const first = Math.min(yearOf(newest.published_on as PlainDate), from === undefined ? Infinity : yearOf(from.day));
  const last = yearOf(oldest.published_on as PlainDate);
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, at) => first - at);
}

/** How far back somebody who is about to ask is told what was answered before; what is older is found by searching. */
const YEARS_MATCHED = 5;
/** As many pairs of a long text are looked for. */
const MOST_PAIRS = 60;

/**
 * Published answers of a unit that a text has most in common with, the most alike first: for whoever is about to ask. `shared`: how many
 * of the text's pairs of characters stand in it, 0–1. Reads what the unit has published in the last years and no more.
 */
export async function matchingPublicAnswers(
  db: Db | Tx,
  site: SiteId,
  { unit, text, on, most }: { readonly unit: string; readonly text: string; readonly on: PlainDate; readonly most: number },
): Promise<readonly (PublishedAnswer & { readonly shared: number })[]> {
  const pairs = wordsOf(text)
    .filter((word) => [...word].length > 1)
    .slice(0, MOST_PAIRS);
  if (pairs.length === 0) return [];
  const buckets = Array.from({ length: YEARS_MATCHED }, (_, back) => `'${bucket(site, unit, yearOf(on) - back)}'`);
  const query = `(${buckets.join(' | ')}) & (${pairs.map(quoted).join(' | ')})`;
  const rows = await db
    .selectFrom('public_answer_text as t')
    .innerJoin('public_answer as a', (join) => join.onRef('a.site_id', '=', 't.site_id').onRef('a.id', '=', 't.id'))
    .select(COLUMNS)
    .select(
      sql<number>`(select count(*)::integer from unnest(tsvector_to_array(t.words)) w where w = any(${pairs}::text[]))`.as(
        'hits',
      ),
    )
    .where('t.site_id', '=', site)
    .where(sql<boolean>`t.words @@ ${query}::tsquery`)
    .where('a.gone_on', 'is', null)
    .orderBy('hits', 'desc')
    .orderBy('a.published_on', 'desc')
    .orderBy('a.id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({ ...published(row), shared: row.hits / pairs.length }));
}
