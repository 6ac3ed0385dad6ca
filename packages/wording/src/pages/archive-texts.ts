import type { EditionId } from '@gongkai/report';

/** A form by the years it was used in, short enough for a list. */
export const EDITION_NAMES: Readonly<Record<EditionId, string>> = {
  '2008': '统计表格式',
  '2019': '2019年试行格式',
  '2021': '2021年格式',
};

export const EDITION_YEARS: Readonly<Record<EditionId, string>> = {
  '2008': '2018年度及以前',
  '2019': '2019、2020年度',
  '2021': '2021年度起',
};

/** Worst severity of a report, as a choice beside the list. */
export const WORST_NAMES: Readonly<Record<'error' | 'warning' | 'info' | 'none', string>> = {
  error: '有错误',
  warning: '有疑点，无错误',
  info: '只有提示',
  none: '未发现矛盾',
};

export const ARCHIVE_TEXTS = {
  title: '年报库',
  lead: '各级行政机关公布的政府信息公开工作年度报告：表格还原为数据，每一处对不上的数字都标在原处。',
  description: '查阅各级行政机关的政府信息公开工作年度报告，逐项核对表格与文字，标出矛盾之处。',
  search: '按机关名称查找',
  searchHint: '名称的任何一部分，例如“莱西”',
  searchButton: '查找',
  filters: '筛选',
  openFilters: '筛选条件',
  year: '年度',
  region: '地区',
  edition: '格式',
  worst: '核对结果',
  everything: '全部',
  allRegions: '全国',
  unknownYear: '年度不明',
  yearName: (year: number) => `${year}年`,
  chosen: '已选',
  nothingChosen: '未加筛选，按年度从新到旧排列',
  remove: (what: string) => `取消“${what}”`,
  clear: '全部清除',
  ruleChosen: (rule: string) => `违反规则 ${rule}`,
  nameChosen: (text: string) => `名称含“${text}”`,
  count: (total: number) => `共 ${total} 份年度报告`,
  countUnknown: (shown: number) => `本页 ${shown} 份年度报告`,
  tooMany: '名称相近的机关太多，只列出一部分，请把名称写得更完整。',
  overview: '核对结果一览',
  overviewPart: (name: string, reports: number) => `${name} ${reports} 份`,
  list: '年度报告列表',
  yearReport: (organization: string, year: string) => `${organization} ${year}`,
  unknownOrganization: '机关名称不明',
  published: (date: string) => `公布日期 ${date}`,
  unpublished: '公布日期不明',
  came: (time: string, file: string) => `${time} 入库，文件“${file}”`,
  choose: (report: string) => `选择“${report}”参加对比`,
  overYears: '历年',
  chooseShort: '对比',
  compareChosen: '对比所选报告',
  compareHint: '勾选两份或更多，同一机关的不同年度、不同机关的同一年度都可以对比。',
  nextPage: '下一页',
  previousPage: '上一页',
  pages: '翻页',
  emptyTitle: '没有符合条件的年度报告',
  emptyFiltered: '可以取消一个筛选条件，或换一个名称再查。',
  emptyArchive: '年报库还没有收录报告。到“年报体检”上传一份，勾选“存入年报库”，它就会出现在这里。',
  toCheck: '去年报体检',
  badCursor: '翻页地址已失效，请从第一页看起。',
} as const;

export const COUNT_TEXTS = {
  none: '未发现矛盾',
  count: (severity: string, count: number) => `${severity} ${count}`,
  counts: '核对结果',
} as const;
