/** Kinds of file by what the bytes are. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  text: '文本',
  html: '网页',
  docx: 'Word 文档',
  doc: 'Word 97—2003 文档',
  pdf: 'PDF 文档',
};

export const REPORT_TEXTS = {
  titleUnknown: '标题不明的年度报告',
  description: (title: string, verdict: string) => `${title}：${verdict}。`,
  about: '报告信息',
  organization: '报告机关',
  organizationUnknown: '没有读出',
  region: '所属地区',
  year: '报告年度',
  yearUnknown: '没有读出',
  edition: '报告格式',
  editionName: (name: string, years: string) => `${name}（${years}）`,
  published: '公布日期',
  publishedUnknown: '文件中没有写明',
  script: '文字',
  traditional: '繁体，已按简体核对',
  source: '来源文件',
  sourceName: (name: string, format: string, size: string) => `${name}（${format}，${size}）`,
  bytes: (size: number) =>
    size < 1024
      ? `${size} 字节`
      : size < 1024 * 1024
        ? `${Math.round(size / 102.4) / 10} KB`
        : `${Math.round(size / 104857.6) / 10} MB`,
  sha256: '文件校验值 SHA-256',
  downloads: '下载数据',
  downloadJson: 'JSON（全部内容）',
  downloadCsv: 'CSV（表格数据）',
  unitLink: '该机关历年数据',
  contents: '本页内容',

  verdict: '核对结论',
  verdictClean: '未发现矛盾',
  verdictCleanLead: (rules: number) => `按 ${rules} 条规则核对表格、文字和年度，没有对不上的地方。`,
  verdictErrors: (errors: number) => `${errors} 处错误需要更正`,
  verdictWarnings: (warnings: number) => `没有确定的错误，${warnings} 处疑点需要核实`,
  verdictInfos: (infos: number) => `没有错误和疑点，${infos} 处提示可留意`,
  verdictAlso: (parts: readonly string[]) => `另有${parts.join('、')}。`,
  verdictPart: (severity: string, count: number) => `${severity} ${count} 处`,
  where: '问题在哪里',
  wholeReport: '报告整体',
  preamble: '报告开头',
  wherePart: (place: string, count: number) => `${place}：${count} 处`,

  findings: '核对发现',
  findingsLead: '编号与正文中的标记一致，点击可互相跳转。',
  findingNumber: (number: number) => `第 ${number} 条`,
  expected: '应为',
  found: '报告为',
  cites: '依据',
  rule: (id: string) => `规则 ${id}`,
  goTo: (place: string) => `查看原处：${place}`,
  moreCells: (names: readonly string[], total: number) =>
    total > names.length ? `涉及 ${total} 格，如${names.join('、')}` : `涉及${names.join('、')}`,
  backToFindings: '回到核对发现',

  problems: '读取说明',
  problemsLead: '下面是程序读取文件时拿不准的地方，不是报告的错误。',

  body: '报告全文',
  bodyLead: '文字和表格按报告原样列出，表格按规定格式排版。',
  tableOutside: (table: string) => `${table}（原文未见所在部分的标题）`,
  noText: '这一部分没有文字。',
  localRows: '地方统计表的其他指标',
  localRowsLead: '以下指标是地方格式自有的，照原样列出，不参加核对。',
  localLabel: '指标',
  localUnit: '单位',
  localValue: '本年数',
  localCumulative: '累计数',

  charts: '图表',
} as const;

/** How a cell stands, for the legend and for those who hear the page. */
export const CELL_TEXTS = {
  blank: '空白',
  blankShort: '空',
  slash: '填斜线',
  missing: '原文没有这一格',
  missingShort: '缺',
  inferred: '推定',
  inferredShort: '推',
  unreadable: '无法判定',
  unreadableShort: '？',
  legend: '表中记号',
  legendBlank: '空白，没有填数',
  legendSlash: '填了斜线或短横',
  legendMissing: '文件中没有这一格',
  legendInferred: '按勾稽关系唯一推定的数',
  legendUnreadable: '有内容，但位置或数值无法判定',
  legendMark: '核对发现的编号，点击查看',
  scrollHint: '表格较宽，可左右滑动。',
  tableRegion: (table: string) => `${table}，可左右滚动`,
  mark: (number: number, severity: string) => `第 ${number} 条，${severity}`,
  alsoMark: (number: number, severity: string) => `与第 ${number} 条${severity}有关`,
} as const;
