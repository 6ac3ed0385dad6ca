/** Everything the command line says to a person, except findings, problems and failures, which have catalogues of their own. */
export const COMMAND_TEXTS = {
  usage: `gongkai — 读取、检查、比较政府信息公开工作年度报告

用法：
  gongkai read  文件或文件夹…      读出报告的各项数据
  gongkai check 文件或文件夹…      检查报告中自相矛盾之处
  gongkai compare 甲 乙            比较两份报告
  gongkai verify                  核验台账，找出被改动的记录

  gongkai deadline --received 日期  依申请公开的答复期限，逐日说明
  gongkai fee --items 件数         信息处理费；--pages 页数

  gongkai found --name 机关全称    建立站点：最上级单位和三名管理员
  gongkai demo                     装入一个演示城市
  gongkai export-units 文件.xlsx   导出单位；import-units 导入单位
  gongkai export-staff 文件.xlsx   导出人员；import-staff 导入人员

  gongkai backup 备份文件          备份本机的平台（数据库与文件）
  gongkai restore 备份文件         把备份恢复为新的数据文件夹
  gongkai drill 备份文件           恢复演练，写下注明日期的记录
  gongkai rotate-keys              更换文件密钥

  gongkai --version               显示版本

每个命令加 --help 看详细用法。文件名写作 - 时从标准输入读取。文件可以是网页（包括整页存档 .mhtml）、Word（.docx、.doc）、PDF 或纯文本，2008、2019、2021 年三种法定格式。`,
  readUsage: `gongkai read 文件或文件夹…

读出报告的版式、年度、机关、表格各格与正文各部分。

  --json    以交换格式输出（一份报告一个对象，多份为数组）
  --jsonl   每份报告一行 JSON，读不了的文件也有一行（error）
  --help    显示本说明

退出码：0 全部读出；2 有文件无法读取；64 用法错误`,
  checkUsage: `gongkai check 文件或文件夹…

检查勾稽关系、正文与表格、百分比与增幅、名称、年度、部分等，逐条列出规则、位置、应有与所填。

  --last-year 文件  与同一机关上一年度的报告对照（只检查一份时使用）
  --json    以 JSON 输出（一份报告一个对象，多份为数组）
  --jsonl   每份报告一行 JSON，适合大量文件；读不了的文件也有一行（error）
  --help    显示本说明

退出码：0 没有错误；1 有“错误”级的发现；2 有文件无法读取；64 用法错误`,
  compareUsage: `gongkai compare 甲 乙

逐格比较两份报告；格式不同时按对照表比较，口径不同处注明。并找出正文相同的段落。

  --all     相同的项目也列出
  --json    以 JSON 输出
  --help    显示本说明

退出码：0 完成；2 有文件无法读取；64 用法错误`,
  verifyUsage: `gongkai verify

核验台账：逐条重算每条事件流、末条登记和封存的校验值，指出第一条被改动、删去、插入或调换次序的记录。
服务是否在运行都可以核验；数据的位置与服务相同（GONGKAI_DATA 或 DATABASE_URL）。

  --site 编号      只核验一个站点
  --witness 凭证   与以前保存的封存凭证（站点/次序/校验值）核对
  --json           以 JSON 输出
  --help           显示本说明

退出码：0 完好；1 有被破坏之处；2 数据不能读取；64 用法错误`,
  noOperands: (operand: string) => `这个命令后面不带“${operand}”`,
  siteIsNumber: (site: string) => `--site 后面要有站点的编号，“${site}”不是`,
  witnessForm: '--witness 后面要有封存凭证，形如 1/12/校验值（64 位十六进制数）',
  witnessOfOtherSite: '--witness 的凭证不是 --site 所指站点的',
  unknownCommand: (name: string) => `没有“${name}”这个命令`,
  unknownOption: (name: string) => `没有“${name}”这个选项`,
  optionTwice: (name: string) => `选项 ${name} 给了不止一次，请只留一个`,
  optionTakesNoValue: (name: string) => `选项 ${name} 后面不带值`,
  optionNeedsValue: (name: string) => `选项 ${name} 后面要有一个值；值以“-”开头的，写成 ${name}=值`,
  needFiles: '请给出要处理的文件',
  needTwo: '请给出两份报告（两个文件，不是文件夹）',
  lastYearForOne: '--last-year 只能在检查一份报告时使用（一个文件，不是文件夹）',
  notLastYear: (given: number, wanted: number) =>
    `--last-year 给的是 ${given} 年度的报告，请改为上一年度（${wanted} 年度）的报告`,
  otherBody: (given: string, checked: string) =>
    `注意：--last-year 是“${given}”的报告，检查的是“${checked}”的报告；结转、存量不一致只作疑点`,
  emptyName: '（空文件名）',
  jsonOrJsonl: '--json 与 --jsonl 只能选一个',
  noSuchFile: '没有这个文件或文件夹',
  notAllowed: '没有权限读取',
  notReadable: (code: string) => `读不了（${code}）`,
  noReportsIn: '文件夹里没有网页、Word、PDF 或文本文件',
  year: (year: number | null) => (year === null ? '年度不明' : `${year} 年`),
  noOrganization: '机关不明',
  edition: (edition: string) =>
    ({ '2008': '统计表格式（2018年及以前）', '2019': '2019年试行格式', '2021': '2021年格式' })[edition] ?? edition,
  title: '标题',
  published: '发布日期',
  blank: '〔空〕',
  slash: (printed: string) => `〔${printed}〕`,
  missing: '〔缺〕',
  unit: '单位',
  unreadable: '〔未定〕',
  inferredMark: '*',
  inferredNote: '带 * 的数由勾稽关系推定位置',
  problems: '读取说明',
  localRows: '统计表各行（地方格式）',
  localHead: '指标 | 单位 | 本年度 | 历年累计',
  narrative: '正文',
  characters: (count: number) => `${count} 字`,
  clean: '没有发现问题',
  expectedFound: (expected: string, found: string) => `应为 ${expected}，所填 ${found}`,
  cites: (cites: string) => `依据：${cites}`,
  summary: (files: number, errors: number, warnings: number, infos: number, failed: number) =>
    `共 ${files} 份报告：错误 ${errors}，疑点 ${warnings}，提示 ${infos}${failed > 0 ? `；${failed} 个文件无法读取` : ''}`,
  progressBar: '{bar} 已处理 {value}/{total}',
  comparison: (a: string, b: string) => `甲：${a}\n乙：${b}`,
  compareHead: { time: ['项目', '甲', '乙', '变化'], units: ['项目', '甲', '乙', '相差'] } as const,
  same: '两份报告的各项数字相同',
  continuity: { same: '', near: '口径相近', no: '口径不同，不可比' } as const,
  shared: (percent: number) => `正文有 ${percent}% 相同`,
  noShared: '正文没有成段相同之处',
  internal: '程序出错了，请把下面的内容告诉维护者：',
} as const;
