import type { LawSettingId } from '@gongkai/law';

type Named = {
  readonly name: string;
  /** What the sources leave open. */
  readonly open: string;
  /** After a number, or what each choice is called. */
  readonly unit?: string;
  readonly values?: Readonly<Record<string, string>>;
};

const YES_NO = { true: '是', false: '否' };

/** What the law leaves open, as the page names it and asks for it. */
const SETTINGS: Readonly<Record<LawSettingId, Named>> = {
  answerEndsWith: {
    name: '答复期限以何日为准',
    open: '《条例》没有写明以发出还是以送达之日判断是否按期答复',
    values: { dispatch: '发出之日', delivery: '送达之日' },
  },
  feePaymentDays: { name: '缴费期限', open: '自收到收费通知次日起计算的工作日数', unit: '个工作日' },
  feePaymentRestartsClock: {
    name: '缴费后重新计算答复期限',
    open: '自缴费之日起重新计算，还是收费通知不影响答复期限',
    values: YES_NO,
  },
  feeItemsCountedAt: {
    name: '按件计收的计数范围',
    open: '同一申请人当月的件数按本机关计，还是全站合计',
    values: { agency: '本机关', site: '全站合计' },
  },
  feeVolumeItemsKeepNumber: {
    name: '按量计收的申请计入当月件数',
    open: '已按量计收的一件，是否仍占当月的件数',
    values: YES_NO,
  },
  feePagesCountedPer: {
    name: '按量计收的计数范围',
    open: '页数按每件申请计，还是当月各件相加',
    values: { request: '每件申请', month: '当月相加' },
  },
  feeMonthBy: {
    name: '申请归入哪个月',
    open: '当月件数按收到申请之日，还是按申请人提交之日',
    values: { receipt: '收到之日', submission: '提交之日' },
  },
  feeNoticeChallengeable: {
    name: '收费通知可以单独救济',
    open: '对收费决定能否单独申请复议或者起诉；选“是”时，收费通知书载明救济途径',
    values: YES_NO,
  },
  feeFreeWherePublic: {
    name: '只告知获取方式的不按量收费',
    open: '信息已经主动公开、只告知获取方式的，是否免按量计收',
    values: YES_NO,
  },
  mailRoomSigns: { name: '收发室签收视为本机关签收', open: '签收日是否以收发室为准', values: YES_NO },
  withheldReviewMonths: { name: '不予公开信息的评估间隔', open: '《条例》第十八条只说“定期”', unit: '个月' },
  penaltyWithdrawalDays: {
    name: '撤回处罚决定信息的三日',
    open: '三日是工作日还是自然日',
    values: { workingDay: '工作日', naturalDay: '自然日' },
  },
  closingDays: { name: '撤回、逾期未补正或未缴费的结案期限', open: '法律没有规定几日内办结', unit: '个工作日' },
  rectificationDays: { name: '更正申请的答复期限', open: '《条例》第四十一条没有规定几日内答复', unit: '个工作日' },
  publicNoticeDays: { name: '公告送达的期间', open: '公告满多少日视为送达，参照民事诉讼法', unit: '日' },
  electronicArrival: {
    name: '电子送达之日',
    open: '哪些方式以发出之日为送达之日，其余须有送达凭据',
    values: { online: '网上公布的', all: '网上、电子邮件和传真', none: '都须有凭据' },
  },
  lateCorrectionMovesClock: {
    name: '逾期发出的补正告知仍影响期限',
    open: '超过七个工作日才要求补正的，是否仍重新计算答复期限',
    values: YES_NO,
  },
  pendingCountedAgain: {
    name: '跨年未审结的复议诉讼再计一次',
    open: '上年末尚未审结的，办结当年是否再计入表四',
    values: YES_NO,
  },
  confirmationWaitDays: { name: '等待双方确认的期限', open: '一直未能与申请人确认的，多少日后可以关闭', unit: '个工作日' },
  hotTopicRequests: { name: '申请热点：件数', open: '同一事项、同一区域达到多少件时提醒政务公开办', unit: '件' },
  hotTopicWeeks: { name: '申请热点：周数', open: '多少周之内', unit: '周' },
  hotTopicFewest: { name: '申请热点：翻倍起算', open: '达到多少件后，翻倍才提醒', unit: '件' },
  draftDays: { name: '暂存申请表的保存期', open: '保存后未提交的申请表保存多久', unit: '日' },
  uploadDays: { name: '未提交附件的保存期', open: '随申请表上传、一直没有提交的附件保存多久', unit: '日' },
  ratingDays: { name: '评价可以修改的期间', open: '自首次评价起，申请人多少日内可以修改', unit: '日' },
  filingMonths: {
    name: '申请备案的周期',
    open: '各单位多久向政务公开办报送一次备案，各地做法不一',
    values: { 0: '不报送', 1: '每月', 3: '每季度' },
  },
  filingDay: { name: '申请备案的截止日', open: '次月几日以前报送', unit: '日' },
};

/** The page of what the law leaves open. */
export const LAW_SETTING_PAGE_TEXTS = {
  title: '期限与收费口径',
  lead: '法律没有写明的事项按这里的口径计算。每次设定都记入台账，写明起用日期、依据和设定人，不覆盖以前的设定。',
  settings: SETTINGS,
  valueOf: (setting: LawSettingId, value: string | number | boolean): string => {
    const { values, unit } = SETTINGS[setting];
    return values?.[String(value)] ?? `${value} ${unit ?? ''}`.trim();
  },
  groups: { received: '按申请计算的', day: '按办事当天计算的' },
  groupLeads: {
    received: '适用于起用日期当天及以后收到的申请，以前收到的仍按原来的口径；已经答复的不再变动。',
    day: '自起用日期当天起适用。',
  },
  item: '事项',
  value: '现行',
  default: '默认',
  since: '起用日期',
  by: '设定人',
  cites: '相关条文',
  act: '操作',
  byDefault: '按默认',
  set: '设定',
  setOf: (name: string) => `设定：${name}`,
  setLead: (open: string, value: string) => `${open}。现在按“${value}”计算。`,
  newValue: '取值',
  within: (least: number, most: number) => `${least} 至 ${most}`,
  from: '起用日期',
  fromHint: '可以早于今天：未结的期限随后重新计算，移动的列在本页下方。',
  reason: '依据',
  reasonHint: '如文件标题和文号',
  valueMissing: '请填写取值',
  reasonMissing: '请写明依据',
  done: (name: string) => `已设定“${name}”。受影响的未结期限正在重新计算，移动的列在本页下方。`,
  history: '历次设定',
  historyNone: '还没有设定过，全部按默认计算',
  setAt: '登记时间',
} as const;
