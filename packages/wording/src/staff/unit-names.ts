import type { UnitDescription, UnitKind } from '@gongkai/staff';

export const UNIT_KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  government: '政府',
  department: '部门',
  town: '乡镇街道',
  dispatched: '派出机构',
  authorized: '授权组织',
};

export const UNIT_STATE_NAMES = { open: '存续', closed: '已撤销' } as const;

/** What is said of a unit, as forms and tables head it. */
export const UNIT_FIELD_NAMES: Readonly<Record<keyof UnitDescription, string>> = {
  code: '统一社会信用代码',
  division: '行政区划代码',
  order: '排序',
  address: '办公地址',
  hours: '办公时间',
  phone: '联系电话',
  fax: '传真号码',
  postcode: '邮政编码',
  email: '电子邮箱',
  website: '网址',
  disclosureOffice: '政府信息公开工作机构',
  head: '负责人',
  payee: '收费单位',
  payAccount: '收款账户或者缴款码',
  payCounter: '缴费窗口',
  vertical: '垂直管理',
  reviewBody: '行政复议机关',
  court: '管辖法院',
  publicAnswers: '公开答复',
};
