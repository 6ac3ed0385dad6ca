import type { ClaimKey } from '@gongkai/report';

type Params = Readonly<Record<string, string | number>>;
type Say = (params: Params) => string;

/** 全年主动公开政府信息 + 2543 + 条, quoted; the words alone where a number stands before them. */
const said = (p: Params): string => `“${p['what']}${p['said']}${p['unit']}”`;
const scoped = (p: Params): string => (p['scope'] ? '' : '（正文未说明统计范围）');
const verb = (p: Params): string => (p['falls'] ? '下降' : '增长');
/** What the numbers say of a change that the text may have the wrong way round: 下降 20. */
const recomputed = (p: Params, [rise, fall]: readonly [string, string]): string => {
  const value = Number(p['recomputed']);
  return `${Boolean(p['falls']) === value >= 0 ? fall : rise} ${Math.abs(value)}`;
};
const about = (p: Params): string => (p['approximate'] ? '（所列数字为约数）' : '');

const figure: Say = (p) => `正文${said(p)}与${p['target']} ${p['figure']} 不一致${scoped(p)}`;
const blank: Say = (p) => `正文${said(p)}，而${p['target']}为空白`;
const none: Say = (p) => `正文称“${p['words']}”，而${p['target']}为 ${p['figure']}`;
const partExceeds: Say = (p) => `正文${said(p)}只是“${p['scope']}”的数字，却多于${p['target']} ${p['figure']}`;

const sum = (p: Params): string => `${p['parts']}=${p['sum']}`;
const total = (p: Params): string => `“${p['what']}${p['total']}${p['unit']}”`;

/** One sentence for each key that a claim in prose can bear; the numbers and the arithmetic stand in it. */
export const claimSentences: Readonly<Record<ClaimKey, Say>> = {
  'R17.figure': figure,
  'R17.explained': (p) =>
    `正文${said(p)}与${p['target']} ${p['figure']} 不一致，但等于${p['explains']}；“收到”“新收”宜只计本年新收`,
  'R17.blank': blank,
  'R17.none': none,
  'R17.part-exceeds': partExceeds,
  'R17.outcomes-sum': (p) =>
    `正文所列各项办理结果之和 ${sum(p)}，与${p['stated'] ? '正文所称总数' : '表三“本年度办理结果”总计'} ${p['total']} 不一致`,
  'R18.figure': figure,
  'R18.blank': blank,
  'O11.figure': figure,
  'O11.blank': blank,
  'O11.none': none,
  'O11.part-exceeds': partExceeds,
  'O11.exceeds': (p) => `正文${said(p)}多于${p['target']} ${p['figure']}，请核对口径`,
  'O11.staff-share': (p) =>
    `正文称${p['kind']}人员占 ${p['printed']}%，按统计表应为 ${p['part']}÷${p['staff']}=${p['recomputed']}%`,
  'R19.share': (p) =>
    `“${p['what']}${p['part']}${p['unit']}”占${p['of'] || '总数'}的比例写作 ${p['printed']}%，按 ${p['part']}÷${p['whole']} 应为 ${p['recomputed']}%`,
  'R19.shares-sum': (p) => `所列 ${p['count']} 项占比之和 ${p['parts']}=${p['sum']}%，应为100%`,
  'R19.rate': (p) => `${p['rate']}写作 ${p['printed']}%，按 ${p['part']}÷${p['whole']} 应为 ${p['recomputed']}%`,
  'R20.growth': (p) =>
    `正文称${verb(p)} ${p['printed']}%，由 ${p['before']} 到 ${p['now']} 应为${recomputed(p, ['增长', '下降'])}%${about(p)}`,
  'R20.difference': (p) =>
    `正文称${p['falls'] ? '减少' : '增加'} ${p['printed']}${p['unit']}，由 ${p['before']} 到 ${p['now']} 应为${recomputed(p, ['增加', '减少'])}${p['unit']}${about(p)}`,
  'R20.multiple': (p) => `正文称为 ${p['printed']} 倍，${p['now']}÷${p['before']} 应为 ${p['recomputed']} 倍${about(p)}`,
  'R20.times': (p) =>
    `正文称增长 ${p['printed']} 倍，由 ${p['before']} 到 ${p['now']} 应为增长 ${p['recomputed']} 倍（“增长几倍”不含原数）${about(p)}`,
  'R20.points': (p) =>
    `正文称占比${verb(p)} ${p['printed']} 个百分点，${p['now']}÷${p['total']} 与 ${p['before']}÷${p['totalBefore']} 相差 ${p['recomputed']} 个百分点${about(p)}`,
  'R20.rate-points': (p) =>
    `正文称${p['falls'] ? '下降' : '提高'} ${p['printed']} 个百分点，由 ${p['before']}% 到 ${p['now']}% 应为${recomputed(p, ['提高', '下降'])} 个百分点`,
  'N1.parts': (p) => `${total(p)}：所列各项之和 ${sum(p)}，与总数 ${p['total']} 不符`,
  'N1.parts-over': (p) => `${total(p)}：所列各项之和 ${sum(p)}，多于总数 ${p['total']}`,
  'N1.parts-twin': (p) => `${total(p)}：所列各项之和 ${sum(p)}，与总数 ${p['total']} 不符（另一年度的同样列法与总数相符）`,
  'N1.categories': (p) => `${total(p)}，而后文所列各类别之和 ${sum(p)}`,
  'N1.shared-out': (p) => `${total(p)}，而后文“${p['thing']}”分列各项之和 ${sum(p)}`,
  'N2.repeated': (p) =>
    `同一事项前后数字不同：前文“${p['firstName']}${p['first']}${p['unit']}”，此处“${p['secondName']}${p['second']}${p['unit']}”`,
  'N3.cumulative': (p) =>
    `${p['cumulative']}${p['unit']}为累计数，其中本年新增 ${p['year']}${p['unit']}；表中填了累计数，应填本年数`,
  'N4.all-closed': (p) => `正文称“${p['words']}”，而表三“结转下年度继续办理”为 ${p['left']} 件`,
  'N4.all-decided': (p) => `正文称“${p['words']}”，而表四${p['kind']}“尚未审结”为 ${p['left']} 件`,
  'N5.addresses': (p) => `同一报告中办公地址不一致：前为“${p['first']}”，此处为“${p['second']}”`,
};
