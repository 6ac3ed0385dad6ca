import type {
  CaseStep,
  DeliveryWay,
  GivenUp,
  Nature,
  PartyKind,
  PartyOpinion,
  PartyStep,
  Rating,
  ReturnReason,
  Stage,
  Urgency,
} from '@gongkai/requests';

/** Where a request stands, as the office calls it. */
export const CASE_STAGE_NAMES: Readonly<Record<Stage, string>> = {
  submitted: '待双方确认',
  received: '待签收',
  inProgress: '办理中',
  extensionAsked: '申请延期，待负责人决定',
  correctionPending: '等待补正',
  consulting: '征求意见',
  reasonPending: '等待说明理由',
  feePending: '等待缴费',
  lapsed: '逾期，待结案',
  withdrawn: '已撤回，待结案',
  drafted: '答复拟稿',
  reviewed: '答复已审核',
  signed: '答复已签发',
  answered: '已答复',
  delivered: '已送达',
  archived: '已归档',
  ended: '未确认，已关闭',
};

/** Why an earlier request waits for no answer. */
export const GIVEN_UP_NAMES: Readonly<Record<GivenUp, string>> = {
  withdrawn: '申请人已撤回',
  merged: '已并入另一件申请',
  ended: '未经确认，已关闭',
};

/** The ladder of the inbox. */
export const URGENCY_NAMES: Readonly<Record<Urgency, string>> = {
  overdue: '已超期',
  today: '今天到期',
  oneDay: '剩 1 个工作日',
  fiveDays: '剩 2 至 5 个工作日',
  later: '还早或未起算',
};

export const PARTY_KIND_NAMES: Readonly<Record<PartyKind, string>> = {
  thirdParty: '第三方',
  coMaker: '共同制作机关',
  otherAgency: '协办机关',
};

export const PARTY_OPINION_NAMES: Readonly<Record<PartyOpinion, string>> = {
  agrees: '同意公开',
  objects: '不同意公开',
  partly: '部分同意公开',
};

/** How content an applicant is with his answer. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  5: '很满意',
  4: '满意',
  3: '一般',
  2: '不满意',
  1: '很不满意',
};

export const DELIVERY_WAY_NAMES: Readonly<Record<DeliveryWay, string>> = {
  pickup: '申请人领取',
  registeredPost: '挂号邮寄',
  post: '平常邮寄',
  email: '电子邮件',
  online: '网上查看',
  fax: '传真',
  served: '直接送达',
  publicNotice: '公告送达',
};

/** Why a letter came back. */
export const RETURN_REASON_NAMES: Readonly<Record<ReturnReason, string>> = {
  refused: '拒收',
  unknown: '查无此人',
  moved: '已迁移',
  absent: '逾期无人领取',
  badAddress: '地址不详或者不对',
  bounced: '邮箱、传真收不到',
};

export const CASE_STEP_NAMES: Readonly<Record<CaseStep, string>> = {
  confirm: '与申请人确认',
  assign: '分办',
  accept: '签收',
  passOn: '转给同事',
  sendBack: '退回',
  note: '写记录',
  confer: '登记疑难会商',
  search: '登记检索',
  nameParty: '添加征求对象',
  receiveCorrection: '收到补正',
  receiveReasons: '收到理由说明',
  judgeReasons: '认定理由',
  receiveFee: '登记缴费',
  waiveFee: '免收费用',
  askExtension: '申请延期',
  extend: '同意延期',
  refuseExtension: '不同意延期',
  decide: '作出决定',
  decideRectification: '作出更正决定',
  split: '拆分申请',
  withdraw: '登记撤回',
  end: '关闭申请',
  archive: '归档',
};

export const PARTY_STEP_NAMES: Readonly<Record<PartyStep, string>> = {
  reach: '登记送达',
  hear: '登记意见',
  release: '不再等待',
  revokeCode: '收回回复码',
};

/** What came in: a request for information, or for a record to be rectified (条例 art. 41). */
export const NATURE_NAMES: Readonly<Record<Nature, string>> = { disclosure: '公开申请', rectification: '更正申请' };
