import { FILE_TITLES } from './files/file-sentences.ts';
import type { FailureCode } from './failure-sentences.ts';
import { LAW_TITLES } from './law/law-sentences.ts';
import { PAPER_TITLES } from './letters/paper-sentences.ts';
import { PHRASING_TITLES } from './letters/phrasing-sentences.ts';
import { BACKUP_TITLES } from './operation/backup-sentences.ts';
import { REDACTION_TITLES } from './requests/redaction-sentences.ts';
import { REQUEST_FLOW_TITLES } from './requests/request-flow-sentences.ts';
import { STEP_TITLES } from './requests/step-sentences.ts';
import { SIGN_IN_TITLES } from './sign-in/sign-in-sentences.ts';
import { STAFF_TITLES } from './staff/staff-sentences.ts';
import { SHEET_TITLES } from './staff/sheet-sentences.ts';
import { UNIT_TITLES } from './staff/unit-sentences.ts';

/** What a refusal is in a few words, the same each time it happens. */
export const FAILURE_TITLES: Readonly<Record<FailureCode, string>> = {
  'file.empty': '文件是空的',
  'file.too-large': '文件太大',
  'file.encrypted': '文件设有密码',
  'file.zip-bomb': '文件展开后过大',
  'file.not-readable': '文件不是文档',
  'file.unsupported': '不支持的文件类型',
  'file.scanned': '文件是扫描件',
  'file.broken': '文件已损坏',
  'file.too-big-inside': '文件内容过多',
  'file.too-slow': '读取超时',
  'report.not-a-report': '不是年度报告',
  'report.not-found': '没有这份报告',
  'unit.not-found': '没有这个机关',
  'list.bad-cursor': '翻页位置无效',
  'list.filters-apart': '筛选条件不能同用',
  'compare.other-ids': '对比的报告数不对',
  'message.bad-recipient': '收件地址有误',
  'message.bad-key': '去重编号有误',
  'message.not-found': '没有这条消息',
  'message.not-resendable': '不能重新发送',
  'message.not-cancellable': '不能取消',
  'outlet.bad-quiet-hours': '免打扰时段有误',
  'upload.nothing': '没有内容',
  'upload.not-a-form': '表单格式有误',
  'upload.too-many-parts': '表单内容过多',
  'checking.busy': '核对排队已满',
  'checking.too-many-at-once': '同时核对的文件过多',
  'import.closed': '未开放入库',
  'form.other-site': '不是本站提交的表单',
  'import.other-site': '不是本站提交的入库请求',
  'import.region-unknown': '没有这个行政区划',
  'store.conflict': '已被别人改动',
  'ledger.unkeepable': '内容不能保存',
  'request.invalid': '请求参数有误',
  'request.malformed': '请求格式有误',
  'request.no-such-address': '没有这个地址',
  'request.method-not-allowed': '不支持这种请求方法',
  'request.media-type': '不支持这种内容类型',
  'request.too-large': '请求内容过大',
  'request.header-too-large': '请求头过大',
  'request.too-slow': '请求超时',
  'request.too-many': '请求过于频繁',
  'server.overloaded': '服务繁忙',
  'server.fault': '服务故障',
  ...STAFF_TITLES,
  ...BACKUP_TITLES,
  ...UNIT_TITLES,
  ...SHEET_TITLES,
  ...SIGN_IN_TITLES,
  ...FILE_TITLES,
  ...STEP_TITLES,
  ...REQUEST_FLOW_TITLES,
  ...PAPER_TITLES,
  ...PHRASING_TITLES,
  ...REDACTION_TITLES,
  ...LAW_TITLES,
};
