import type { StaffEventType, UnitEventType } from '@gongkai/staff';

const STAFF_EVENTS: Readonly<Record<StaffEventType, string>> = {
  'staff.joined': '新增人员',
  'staff.renamed': '人员更名',
  'staff.described': '修改人员资料',
  'staff.transferred': '人员调动',
  'staff.appointed': '授予角色',
  'staff.relieved': '收回角色',
  'staff.suspended': '停用账号',
  'staff.resumed': '恢复账号',
  'staff.left': '办理离岗',
  'staff.credentialChanged': '变更登录凭据',
  'staff.signedIn': '登录',
  'staff.signInRefused': '登录失败',
  'staff.sessionsEnded': '结束登录',
};

const UNIT_EVENTS: Readonly<Record<UnitEventType, string>> = {
  'unit.founded': '设立单位',
  'unit.renamed': '单位更名',
  'unit.moved': '调整隶属',
  'unit.merged': '合并单位',
  'unit.closed': '撤销单位',
  'unit.described': '修改单位资料',
};

/** What happened, as the audit names it: every event of the ledger, by its kind of stream. */
export const LEDGER_EVENT_NAMES = {
  unit: UNIT_EVENTS,
  staff: STAFF_EVENTS,
  file: {
    'file.received': '上传文件',
    'file.cleared': '文件检查通过',
    'file.held': '扣留文件',
    'file.released': '放行文件',
    'file.queuedAgain': '重新检查文件',
    'file.stripped': '清除文件元数据',
    'file.discarded': '作废文件',
  },
  request: {
    'request.submitted': '提交申请',
    'request.confirmed': '双方确认申请',
    'request.received': '登记申请',
    'request.assigned': '分办申请',
    'request.accepted': '签收申请',
    'request.sentBack': '退回分办',
    'request.noted': '记录办理情况',
    'conference.recorded': '登记疑难会商',
    'conference.corrected': '更正疑难会商记录',
    'request.searched': '记录检索情况',
    'request.withdrawn': '撤回申请',
    'request.archived': '申请归档',
    'record.erased': '删除个人信息',
    'correction.received': '收到补正',
    'reasons.received': '收到理由说明',
    'reasons.judged': '认定理由是否合理',
    'party.named': '列入被征求意见方',
    'party.reached': '征求意见书送达',
    'party.answered': '收到意见',
    'party.released': '不再等待意见',
    'party.codeRevoked': '收回回复码',
    'extension.asked': '申请延期',
    'extension.refused': '不同意延期',
    'extension.approved': '批准延期',
    'fee.paid': '收到信息处理费',
    'fee.waived': '免收信息处理费',
    'outcome.decided': '作出办理决定',
    'rectification.decided': '作出更正决定',
    'material.added': '添加拟提供的材料',
    'copy.redacted': '制作遮盖件',
    'letter.drafted': '拟稿',
    'letter.copyAttached': '文书附遮盖件',
    'letter.annexed': '文书附材料',
    'letter.submitted': '送审文书',
    'letter.opined': '审查文书',
    'letter.sentBack': '退回文书',
    'letter.signed': '签发文书',
    'letter.numbered': '编文号',
    'letter.dispatched': '发出文书',
    'letter.delivered': '文书送达',
    'letter.returned': '文书退回',
    'letter.sentAgain': '再次发出文书',
    'letter.voided': '作废文书',
    'request.ended': '关闭未收到的申请',
    'request.merged': '并案办理',
    'request.split': '拆分申请',
    'request.likened': '标记相似的申请',
    'event.undone': '撤销登记',
    'answer.rated': '评价答复',
    'topic.corrected': '更正申请事项和区域',
    'publicAnswer.prepared': '编写公开答复',
    'publicAnswer.published': '公布答复',
    'publicAnswer.withdrawn': '撤下公开答复',
    'withheld.reviewed': '评估不予公开的信息',
    'remedy.filed': '登记复议或诉讼',
    'remedy.accepted': '复议或诉讼受理',
    'remedy.copyReceived': '收到复议或诉讼材料',
    'remedy.replied': '提交复议答复或答辩',
    'remedy.decided': '收到复议决定或判决',
  },
  filing: { 'filing.made': '报送申请备案' },
  proposal: {
    'proposal.made': '建议主动公开',
    'proposal.seconded': '附议主动公开建议',
    'proposal.accepted': '采纳主动公开建议',
    'proposal.declined': '不采纳主动公开建议',
    'proposal.published': '登记已主动公开',
    'proposal.withdrawn': '撤回主动公开建议',
    'proposal.undone': '撤销主动公开建议的登记',
  },
  calendar: { 'calendar.noticeImported': '导入节假日安排' },
  setting: { 'setting.set': '设定期限与收费口径' },
  phrasing: { 'phrasing.set': '设定文书用语' },
  access: {
    'access.viewed': '查看个人信息',
    'access.exported': '导出个人信息',
  },
} as const;

export type LedgerKind = keyof typeof LEDGER_EVENT_NAMES;

export const LEDGER_KIND_NAMES: Readonly<Record<LedgerKind, string>> = {
  unit: '单位',
  staff: '人员和账号',
  file: '文件',
  request: '依申请公开',
  filing: '申请备案',
  proposal: '主动公开建议',
  calendar: '工作日历',
  setting: '期限与收费口径',
  phrasing: '文书用语',
  access: '个人信息查阅',
};

const ALL: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(LEDGER_EVENT_NAMES)) as Record<string, string>;

/** An event of a newer version of the program is named by its code. */
export const eventName = (type: string): string => (Object.hasOwn(ALL, type) ? (ALL[type] ?? type) : type);

const PROGRAMS: Readonly<Record<string, string>> = {
  'system/command-line': '命令行',
  'system/demonstration': '演示数据',
  'system/founding': '建立站点',
  'system/file-scan': '文件检查程序',
  'system/file-purge': '文件清理程序',
  'system/deadline-count': '期限重算程序',
  'system/topics': '申请热点程序',
  'system/redaction': '遮盖程序',
};

/** Parts of the program that do things by themselves, as the audit offers them. */
export const LEDGER_PROGRAMS = Object.entries(PROGRAMS).map(([actor, name]) => ({ actor, name }));

/** Who did it: a person by his name, a part of the program, or somebody who was not signed in. */
export function actorText(actor: string, name: string | null): string {
  if (actor === 'public') return '未登录者';
  if (actor.startsWith('system/')) return PROGRAMS[actor] ?? `程序（${actor.slice('system/'.length)}）`;
  return name ?? actor;
}
