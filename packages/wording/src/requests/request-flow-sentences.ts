import type { PlainDate } from '@gongkai/kernel';
import { chineseDay } from '../law/chinese-day.ts';
import { LETTER_PART_NAMES } from '../law/request-names.ts';
import { applicantDetail, publicPart } from './public-answer-names.ts';

type Values = Readonly<Record<string, string | number>>;

const day = (on: string | number | undefined): string =>
  on === undefined || on === '' ? '' : chineseDay(String(on) as PlainDate);
const parts = (named: string | number | undefined): string =>
  String(named ?? '')
    .split('、')
    .map((part) => (LETTER_PART_NAMES as Readonly<Record<string, string>>)[part] ?? part)
    .join('、');

const CONFERENCE_PARTS: Readonly<Record<string, string>> = {
  participants: '参加人员',
  question: '会商的问题',
  opinions: '各方意见',
  conclusion: '结论',
};

/** Why something about a request, its codes, numbers and calendar is refused before any step is weighed, and what to do. */
export const REQUEST_FLOW_SENTENCES = {
  'request.missing': () => '没有这件申请。请核对编号',
  'request.day-to-come': ({ on, today }: Values) => `${day(on)}还没有到，今天是${day(today)}。请填今天或以前的日期`,
  'request.day-past': ({ on }: Values) => `本机关自己办的事按登记当天记，不能写成${day(on)}。文书确已交邮的，请填写邮件号`,
  'request.text-missing': () => '内容不能空着。请填写后再提交',
  'request.text-too-long': ({ most }: Values) => `内容超过 ${most} 字。请把长文作为附件上传`,
  'request.route-not-public': () => '在网上只能提交网上申请。当面、邮寄、传真和口头的申请由工作人员登记',
  'request.client-key-short': ({ least }: Values) => `表单编号不足 ${least} 个字符。请刷新页面后重新提交`,
  'request.file-missing': () => '有一个附件已经不在，或者不属于这个单位。请重新上传',
  'request.too-many-files': ({ most }: Values) => `附件超过 ${most} 个。请合并后再上传`,
  'request.unit-elsewhere': () => '这个单位不属于收到申请的机关。请选择本机关或其下属单位',
  'conference.incomplete': ({ what }: Values) => `会商记录还缺：${CONFERENCE_PARTS[String(what)] ?? ''}。请补上后再提交`,
  'record.missing': () => '没有这份材料。请刷新后再试',
  'record.erased': ({ on }: Values) => `这份材料已于${day(on)}依法删除，只留下存证的摘要`,
  'tracking.unknown': () => '查询码与姓名不符，或没有这个查询码。请核对受理回执',
  'tracking.code-mistyped': () => '查询码有误，可能打错了一个字符。请对照受理回执重新输入',
  'tracking.wait': ({ seconds }: Values) => `查询次数过多。请 ${seconds} 秒后再试`,
  'draft.empty': () => '还什么都没有填，没有可以保存的。请先填写',
  'draft.sent': ({ on }: Values) =>
    `这份表已于${day(on)}提交，保存的内容已经删除。办理进度用回执上的查询码查询。要另外提出申请的，请重新打开空白的表`,
  'draft.changed': () => '这份表在别处又保存过，与本页的内容不同。本页的内容还没有保存，也没有提交。请先核对',
  'public-answer.part-missing': ({ part }: Values) => `“${publicPart(part)}”没有写`,
  'public-answer.part-too-long': ({ part, most }: Values) => `“${publicPart(part)}”超过 ${most} 字。请写得简短些`,
  'public-answer.applicant-shown': ({ part, detail }: Values) =>
    `“${publicPart(part)}”里有申请人的${applicantDetail(detail)}，不能公布。请改写或者遮盖`,
  'public-answer.datum-open': ({ count, part }: Values) =>
    `还有 ${count} 处可能是个人信息，没有遮盖，也没有写明为什么可以保留，第一处在“${publicPart(part)}”`,
  'public-answer.no-list': () => '没有这份公开的答复。它可能已经撤下，或者该机关不公布答复',
  'rating.unknown': () => '请选择是否满意',
  'withdrawal.not-confirmed': () => '申请没有撤回。确实要撤回的，请勾选“我确认撤回这件申请”后再提交',
  'opinion.reason-missing': () => '不同意或者部分同意公开的，请写明理由。有合理理由的，机关才不予公开',
  'outcome.earlier-unknown': () => '所指的原申请不存在、不是同一申请人的，或尚未答复。请选择同一申请人已经答复的申请',
  'merge.other-applicant': () => '不是同一申请人的申请。请核对编号',
  'letter.applicant-shown': ({ parts: named }: Values) => `发给其他人的文书写出了申请人的信息：${parts(named)}。请删去后再提交`,
  'letter.field-missing': ({ fields }: Values) => `还没有填写：${fields}`,
  'number.prefix-taken': ({ prefix }: Values) => `“${prefix}”已经是另一个单位的标记，编出的号会分不清。请换一个`,
  'number.prefix-unusable': () => '机关代字只能用汉字、字母、数字和连字符，最长 30 个字',
  'notice.region-missing': () => '导入地区节假日须填行政区划代码，如 65 或 4501',
  'notice.title-missing': () => '通知的标题不能空着。请填写标题和文号',
  'notice.not-newer': ({ on, last }: Values) => `已有${day(last)}发布的同一通知，${day(on)}的不比它新。请核对发布日期`,
  'filing.period-open': ({ to }: Values) => `这一期到${day(to)}才结束，结束以后才能报送备案`,
  'filing.no-period': () => '没有这一期，或者本站没有设定备案',
  'filing.nothing-new': () => '名单与上次报送的相同，不用再报',
  'figures.period-turned': ({ from, to }: Values) => `开始日期${day(from)}晚于结束日期${day(to)}。请核对`,
  'figures.no-such-cell': ({ cell }: Values) => `报表中没有 ${cell} 这一格。请从报表中点选`,
} as const;

export const REQUEST_FLOW_TITLES: Readonly<Record<keyof typeof REQUEST_FLOW_SENTENCES, string>> = {
  'request.missing': '没有这件申请',
  'request.day-to-come': '日期还没有到',
  'request.day-past': '日期过早',
  'request.text-missing': '内容空着',
  'request.text-too-long': '内容过长',
  'request.route-not-public': '渠道不对',
  'request.client-key-short': '表单编号过短',
  'request.unit-elsewhere': '单位不属于本机关',
  'request.file-missing': '附件不在了',
  'request.too-many-files': '附件过多',
  'conference.incomplete': '会商记录没有填全',
  'record.missing': '没有这份材料',
  'record.erased': '材料已删除',
  'tracking.unknown': '查不到申请',
  'tracking.code-mistyped': '查询码有误',
  'tracking.wait': '查询过于频繁',
  'draft.empty': '没有可以保存的',
  'draft.sent': '已经提交过',
  'draft.changed': '别处又保存过',
  'public-answer.part-missing': '缺内容',
  'public-answer.part-too-long': '内容过长',
  'public-answer.applicant-shown': '能看出申请人',
  'public-answer.datum-open': '个人信息没有处理完',
  'public-answer.no-list': '没有公开的答复',
  'rating.unknown': '没有选择',
  'withdrawal.not-confirmed': '没有确认撤回',
  'opinion.reason-missing': '缺理由',
  'outcome.earlier-unknown': '原申请不对',
  'merge.other-applicant': '不是同一申请人',
  'letter.applicant-shown': '文书写出了申请人',
  'letter.field-missing': '没有填全',
  'number.prefix-taken': '标记已被使用',
  'number.prefix-unusable': '机关代字不能用',
  'notice.region-missing': '缺行政区划代码',
  'notice.title-missing': '缺通知标题',
  'notice.not-newer': '通知不是新的',
  'filing.period-open': '这一期没有结束',
  'filing.no-period': '没有这一期',
  'filing.nothing-new': '已经报送',
  'figures.period-turned': '起止日期颠倒',
  'figures.no-such-cell': '报表没有这一格',
};
