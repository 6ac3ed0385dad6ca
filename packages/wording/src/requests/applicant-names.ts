import type { ApplicantType, IdentityDocument, Stage, SupplyForm, SupplyWay } from '@gongkai/requests';

/** As the columns of table three are headed. */
export const APPLICANT_TYPE_NAMES: Readonly<Record<ApplicantType, string>> = {
  natural: '公民（自然人）',
  enterprise: '商业企业',
  research: '科研机构',
  welfare: '社会公益组织',
  legal: '法律服务机构',
  other: '其他法人或组织',
};

export const IDENTITY_DOCUMENT_NAMES: Readonly<Record<IdentityDocument, string>> = {
  residentCard: '居民身份证',
  passport: '护照',
  travelPermit: '港澳台居民居住证或通行证',
  organizationCode: '统一社会信用代码证',
  other: '其他身份证明',
};

export const SUPPLY_FORM_NAMES: Readonly<Record<SupplyForm, string>> = {
  paper: '纸质',
  electronic: '电子文件',
  inspection: '当面查阅',
};

export const SUPPLY_WAY_NAMES: Readonly<Record<SupplyWay, string>> = {
  pickup: '自行领取',
  post: '邮寄',
  email: '电子邮件',
  online: '在本页查看',
  fax: '传真',
};

/** The same as the office says it: for it there is no page that the applicant looks at. */
export const wayChosenName = (way: SupplyWay): string => (way === 'online' ? '网上查看' : SUPPLY_WAY_NAMES[way]);

/** Where a request stands, as its applicant is told. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  submitted: '已提交，待双方确认',
  received: '已收到申请',
  inProgress: '正在办理',
  extensionAsked: '正在办理',
  correctionPending: '等您补正',
  consulting: '正在征求意见',
  reasonPending: '等您说明理由',
  feePending: '等您缴费',
  lapsed: '逾期未补正或未缴费，不再处理',
  withdrawn: '已撤回',
  drafted: '正在拟定答复',
  reviewed: '正在审核答复',
  signed: '答复已签发',
  answered: '答复已发出',
  delivered: '答复已送达',
  archived: '已归档',
  ended: '未经确认，已关闭',
};
