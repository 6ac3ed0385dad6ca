import { fail, ok, type Failure, type PlainDate, type Result } from '@gongkai/kernel';

/** How was looked for what is asked for (检索记录), as a court asks it of whoever says that something does not exist (条例 art. 36(4)); sealed. */
export type SearchRecord = {
  /** The day of the search. */
  readonly searchedOn: PlainDate;
  /** Who looked. */
  readonly searchers: readonly string[];
  /** Systems, archives and offices in which was looked. */
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  /** Years, numbers and other bounds of the search. */
  readonly scope?: string;
  /** How long such papers are kept; whether they were handed over or destroyed. */
  readonly retention?: string;
  /** What was found, or what the search shows. */
  readonly result: string;
};

export type SearchIncomplete = Failure<'search.incomplete'>;

/**
 * The record without blanks around what is said. Refused where a part is left out, named in `what`: whoever found nothing also has to say
 * with which words he looked.
 */
export function readSearch(said: SearchRecord, found: boolean): Result<SearchRecord, SearchIncomplete> {
  const [scope, retention] = [clean(said.scope ?? ''), clean(said.retention ?? '')];
  const read: SearchRecord = {
    searchedOn: said.searchedOn,
    searchers: cleanLines(said.searchers),
    places: cleanLines(said.places),
    keywords: cleanLines(said.keywords),
    ...(scope === '' ? {} : { scope }),
    ...(retention === '' ? {} : { retention }),
    result: clean(said.result),
  };
  const lists = found ? (['searchers', 'places'] as const) : (['searchers', 'places', 'keywords'] as const);
  const missing = lists.find((part) => read[part].length === 0) ?? (read.result === '' ? 'result' : undefined);
  return missing === undefined ? ok(read) : fail({ code: 'search.incomplete', params: { what: missing } });
}

/** What a sealed record of a search says; undefined for one of the years in which it was free text. */
export function openSearch(text: string): SearchRecord | undefined {
  if (!text.startsWith('{"searchedOn":')) return undefined;
  return JSON.parse(text) as SearchRecord;
}

const clean = (text: string): string => text.normalize('NFC').trim();
const cleanLines = (lines: readonly string[]): readonly string[] => lines.map(clean).filter((line) => line !== '');
