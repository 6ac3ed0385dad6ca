import type { CellState } from '@gongkai/report';

/** Heads of the columns of a report's figures as a file for spreadsheets. */
export const TABLE_FILE_HEADS = ['编号', '表', '行', '列', '单位', '数值', '状态', '原样'] as const;

export const TABLE_FILE_TEXTS = {
  /** Rows of a local form, which the standard form does not have. */
  localTable: '统计表（地方指标）',
  localValue: '本年数',
  localCumulative: '累计数',
  unknownOrganization: '机关名称不明',
  unknownYear: '年度不明',
} as const;

/** How a cell stands in the document, in one word. */
export const CELL_STATE_NAMES: Readonly<Record<CellState, string>> = {
  printed: '已填',
  blank: '空白',
  slash: '斜线',
  missing: '缺格',
  inferred: '推定',
  unreadable: '无法判定',
};
