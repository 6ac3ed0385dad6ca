import type { BalanceRule, CheckKey, ClaimKey, EditionId, Finding } from '@gongkai/report';
import { alongName, cellName, TABLE_NAMES } from './cell-names.ts';
import { claimSentences } from './claim-sentences.ts';

type Params = Readonly<Record<string, string | number>>;
type Say = (params: Params, finding: Finding, edition: EditionId) => string;

const at = (finding: Finding, edition: EditionId): string =>
  finding.at.kind === 'cell'
    ? cellName(edition, finding.at.cell)
    : finding.at.kind === 'table'
      ? TABLE_NAMES[finding.at.table]
      : '';
const tableOf = (finding: Finding) =>
  finding.at.kind === 'cell' ? ((finding.at.cell.split('.')[0] ?? 't3') as keyof typeof TABLE_NAMES) : 't3';
const along = (finding: Finding, edition: EditionId, params: Params) =>
  alongName(edition, tableOf(finding), String(params['along'] ?? ''));

const WITH_BLANKS = '（空白格按0计）';

const carried: Say = (p, f, e) =>
  `表三“${along(f, e, p)}”栏：新收与上年结转之和 ${p['parts']}=${p['sum']}，不等于办理结果总计与结转下年度之和 ${p['whole']}=${p['total']}`;
const row: Say = (p, f, e) => `表三“${along(f, e, p)}”行：各类申请人之和 ${p['parts']}=${p['sum']}，与总计 ${p['total']} 不符`;
const column: Say = (p, f, e) =>
  `表三“${along(f, e, p)}”栏：各项办理结果之和 ${p['parts']}=${p['sum']}，与“（七）总计”${p['total']} 不符`;
const parts: Say = (p, f, e) => `${at(f, e)}：分项之和 ${p['parts']}=${p['sum']}，与所填 ${p['total']} 不符`;

type BalanceSentences<Rule extends BalanceRule> = Readonly<Record<`${Rule}.${'unbalanced' | 'unbalanced-with-blanks'}`, Say>>;

function balance<Rule extends BalanceRule>(rule: Rule, say: Say): BalanceSentences<Rule> {
  const withBlanks: Say = (p, f, e) => `${say(p, f, e)}${WITH_BLANKS}`;
  return { [`${rule}.unbalanced`]: say, [`${rule}.unbalanced-with-blanks`]: withBlanks } as BalanceSentences<Rule>;
}

/** Kinds of personal data, under the keys of the detectors (packages/law). */
const PERSONAL_DATA: Readonly<Record<string, string>> = {
  'privacy.resident-id': '公民身份号码',
  'privacy.resident-id-15': '旧公民身份号码',
  'privacy.permanent-resident': '外国人永久居留身份证号码',
  'privacy.mobile': '手机号码',
  'privacy.mobile-contact': '用作联系方式的手机号码',
  'privacy.landline': '固定电话号码',
  'privacy.bank-card': '银行卡号',
  'privacy.bank-account': '银行账号',
  'privacy.address': '住址',
  'privacy.address-room': '详细到室的住址',
  'privacy.address-person': '个人住址',
  'privacy.birthday': '出生日期',
  'privacy.plate': '车牌号码',
  'privacy.passport': '护照号码',
  'privacy.travel-permit': '通行证号码',
  'privacy.mail': '电子邮箱',
  'privacy.labelled-number': '社保、病历或学籍等号码',
  'privacy.condition-person': '个人健康或困难状况',
  'privacy.child': '不满十四周岁未成年人的信息',
  'privacy.minor': '未成年人的信息',
  'privacy.minor-named': '未成年人的姓名',
  'privacy.name-list': '个人名单',
  'privacy.coordinates': '位置坐标',
  'privacy.journey': '个人行程',
  'privacy.masked': '已遮盖的号码',
  'privacy.masked-birthday-left': '遮盖后仍可看出出生日期的号码',
};

/** One sentence for each key of a finding, in the words an officer uses; a key without one does not compile. */
const FINDING_SENTENCES: Readonly<Record<CheckKey, Say>> = {
  ...balance('R1', carried),
  ...balance('R2', row),
  ...balance('R3', column),
  ...balance('R4', parts),
  ...balance('R5', parts),
  ...balance('R6', parts),
  ...balance('O1', parts),
  ...balance('O2', parts),
  ...balance('O3', parts),
  ...balance('O4', parts),
  ...balance('O5', parts),
  ...balance('O6', parts),
  'R7.negative': (_, f, e) => `${at(f, e)}：填的是负数 ${f.found}`,
  'R7.fraction': (_, f, e) => `${at(f, e)}：应为整数，填的是 ${f.found}`,
  'R8.blank-cells': (p) => {
    const kinds = [
      [p['blank'], '空白'],
      [p['slash'], `填${p['marks'] ?? '“/”或“—”'}`],
      [p['missing'], '缺行'],
    ].filter(([count]) => Number(count) > 0);
    return `${TABLE_NAMES[p['table'] as keyof typeof TABLE_NAMES]}共 ${p['cells']} 格，有 ${kinds.map(([count, kind]) => `${count} 格${kind}`).join('、')}；没有发生的应填0`;
  },
  'R8.fewer-figures': (p, f) =>
    `${TABLE_NAMES[p['table'] as keyof typeof TABLE_NAMES]}应有 ${f.expected} 个数，只印出 ${f.found} 个，无法判定缺的是哪几格`,
  'R8.sums-with-blanks': (p, _, e) => {
    const table = p['table'] as keyof typeof TABLE_NAMES;
    const where = p['along'] === undefined ? '' : `都在“${alongName(e, table, String(p['along']))}”`;
    return `${TABLE_NAMES[table]}有 ${p['sums']} 处合计因有格未填数而对不上（未填的按0计）；未填的 ${p['blank']} 格${where}，应填数`;
  },
  'R8.table-missing': (p) => `没有找到${TABLE_NAMES[p['table'] as keyof typeof TABLE_NAMES]}`,
  'R9.carried-over': (p, f, e) => `${at(f, e)}为 ${f.found}，而${p['year']}年度报告的“结转下年度继续办理”为 ${f.expected}`,
  'R10.stock': (p, f, e) =>
    `${at(f, e)}为 ${f.found}；按上年 ${p['was']}＋制发 ${p['issued']}－废止 ${p['repealed']} 应为 ${f.expected}（如有失效、修改应说明）`,
  'R11.other-meaning': (_, f, e) => `${at(f, e)}为 ${f.found}，上年“对外公开总数量”为 ${f.expected}；两者口径不同，不宜直接比较`,
  'R12.no-power': (p, f, e) => `${at(f, e)}为 ${f.found}，而${p['organization']}无权制定规章`,
  'R21.other-place': (p) => `标题为“${p['title']}”，正文却以“${p['other']}”为主体（出现 ${p['count']} 次）`,
  'R21.quoted-title': (p) => `标题为“${p['title']}”，开头所引报告名称为“${p['quoted']}”`,
  'R22.period': (p) => `标题年度为 ${p['year']} 年，数据统计期限为“${p['period']}”`,
  'R22.not-over': (p) => `报告年度为 ${p['year']} 年，至今日（${p['on']}）该年度尚未终了`,
  'R22.published-before': (_, f) => `发布日期 ${f.found} 早于报告年度终了`,
  'R22.body-year': (p) => `报告年度为 ${p['year']} 年，总体情况通篇写 ${p['other']} 年（${p['count']} 处）`,
  'R23.announced': (p) => `开头称报告共 ${p['announced']} 个部分，实有 ${p['last']} 个部分`,
  'R23.missing-parts': (p) => `缺少规定的部分：${p['missing']}`,
  'R23.order': (p) => `各部分的顺序与规定格式不同：${p['order']}`,
  'R23.empty-part': (p) => `“${p['heading']}”只有标题，没有内容`,
  'R24.late': (p, f) =>
    `发布日期 ${f.found} 晚于${p['due']}（${p['kind'] === 'department' ? '部门' : '政府'}年度报告的法定期限）`,
  'R25.not-mentioned': () => '“其他需要报告的事项”未说明信息处理费收取情况（未收取也应说明）',
  'R26.missing': (p) => `政府的年度报告应当报告工作考核、社会评议和责任追究结果，正文未见：${p['missing']}`,
  'R27.no-problems': () => '第五部分没有写存在的问题',
  'R27.no-improvements': () => '第五部分没有写改进情况',
  'R27.repeated': (p) => `第五部分有 ${p['percent']}% 的文字与 ${p['year']} 年度报告相同`,
  'R28.personal-data': (p) => `正文疑似含有个人信息：${PERSONAL_DATA[String(p['reason'])] ?? '个人信息'}，请核实并作去标识化处理`,
  'R30.none-granted': (p) => `全年新收 ${p['received']} 件申请，予以公开与部分公开合计为0`,
  'R31.jump': (p, f, e) => `${at(f, e)}由上年 ${p['was']} 变为 ${p['now']}，请核实`,
  'R32.review-first': (_, f) =>
    `“未经复议直接起诉”有 ${f.found} 件：2024年起，不服不予公开决定的应先申请行政复议，请核实案件类型`,
  'P1.items': (p, f, e) => `${at(f, e)}为 ${f.found}；按上年 ${p['was']} 与增减 ${p['change']} 应为 ${f.expected}`,
  'P2.below-zero': (p, f, e) => `${at(f, e)}：上一年 ${p['before']} 加本年增减 ${p['change']} 小于0`,
  'P3.more-disclosed': (_, f, e) => `${at(f, e)}为 ${f.found}，多于本年新制作 ${f.expected}（如含往年制作的应说明）`,
  'P4.total-fell': (p, f, e) => `${at(f, e)}由上年 ${p['was']} 降为 ${f.found}，应说明废止情况`,
  'P5.total-below': (_, f, e) => `${at(f, e)}为 ${f.found}，少于本年新公开数量`,
  'P6.unit-in-cell': (p, f) => `采购总金额印作“${p['printed']}”：单位已在表头，格内只填数字，保留4位小数（${f.expected}）`,
  'P6.decimals': (p, f) => `采购总金额印作“${p['printed']}”：应保留4位小数（${f.expected}）`,
  'P6.in-yuan': (p) => `采购总金额“${p['printed']}”万元明显偏大，疑以元为单位填报`,
  'P8.no-carry-line': (_, f) => `上年结转 ${f.found} 件：2018年度及以前的统计表没有结转栏，无从核对`,
  'O7.part-above-whole': (_, f, e) => `${at(f, e)}为 ${f.found}，多于制发规范性文件总数`,
  'O8.part-above-whole': (_, f, e) => `${at(f, e)}为 ${f.found}，多于其总次数`,
  'O9.answers-and-closed': (_, f) => `申请答复数 ${f.found} 与申请办结数 ${f.expected} 不符`,
  'O10.missing-parent': (p, f, e) => `${at(f, e)}空白，而其分项已填 ${p['parts']}（合计 ${p['sum']}）`,
  'N6.in-official-name': (p) => `机关名称中混入无关词语：“${p['name']}”（${p['count']} 处），页面可能被篡改`,
  'N6.phrase': (p) => `正文混入无关词语：“${p['name']}”（${p['count']} 处），页面可能被篡改`,
  'N6.unknown-office': (p) => `“${p['name']}”不是已知的机关名称（${p['count']} 处），请核实`,
};

/** The sentence of a finding. A finding that a newer program left in the archive may have a key that is not known here. */
export function sentenceOf(finding: Finding, edition: EditionId): string {
  const { says, params } = finding;
  if (isClaim(says)) return claimSentences[says](params);
  if (isCheck(says)) return FINDING_SENTENCES[says](params, finding, edition);
  return `与规则 ${finding.rule} 不符（更新程序后可看到说明）`;
}

const isClaim = (key: string): key is ClaimKey => Object.hasOwn(claimSentences, key);
const isCheck = (key: string): key is CheckKey => Object.hasOwn(FINDING_SENTENCES, key);
