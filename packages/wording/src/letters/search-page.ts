import type { SearchRecord } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { SEARCH_PART_NAMES, SEARCH_TEXTS, type SearchPart } from '../requests/search-names.ts';

/** A record of a search as a page of plain text; what was left out is not named. */
export function searchPage(said: SearchRecord, found?: boolean): string {
  const lines: readonly (readonly [SearchPart, string | undefined])[] = [
    ['searchedOn', chineseDay(said.searchedOn)],
    ['searchers', said.searchers.join('、')],
    ['places', said.places.join('；')],
    ['keywords', said.keywords.join('、')],
    ['scope', said.scope],
    ['retention', said.retention],
    ['result', said.result],
  ];
  return [
    ...lines.flatMap(([part, text]) => (text === undefined || text === '' ? [] : [`${SEARCH_PART_NAMES[part]}：${text}`])),
    ...(found === undefined ? [] : [`${SEARCH_TEXTS.found}：${SEARCH_TEXTS.results[found ? 'yes' : 'no']}`]),
    '',
  ].join('\n');
}
