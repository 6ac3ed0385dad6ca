import type { SearchRecord } from '@gongkai/requests';

export type SearchPart = keyof SearchRecord;

/** The parts of a record of a search, in the order in which they are read. */
export const SEARCH_PART_NAMES: Readonly<Record<SearchPart, string>> = {
  searchedOn: '检索日期',
  searchers: '检索人',
  places: '检索的范围',
  keywords: '检索的关键词',
  scope: '年份、文号等其他检索条件',
  retention: '保存期限，移交、销毁的情况',
  result: '检索情况',
};

/** Searches, as whoever has looked writes them down. */
export const SEARCH_TEXTS = {
  lead: '答复信息不存在以前，要有检索记录；告知书照此写明检索情况，复议、诉讼时据此举证。',
  found: '检索结果',
  results: { yes: '找到了', no: '没有找到' },
  aPersonALine: '一行一人',
  placesHint: '一行一项：系统、档案、科室',
  keywordsHint: '一行一项；找到了的可以不填',
  retentionHint: '例如：该类文件保存十年，2011年已移交县档案馆',
} as const;
