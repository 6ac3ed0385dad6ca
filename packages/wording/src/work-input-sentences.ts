/** What a field of a request of staff should be; one line a name, wherever in the body it stands. */
export const WORK_INPUT_SENTENCES = {
  /** For what has no line of its own. */
  body: '内容不是所要求的格式，见 /api/work/openapi.json',
  site: '应为政府站点的编号，从 1 起',
  name: '应为登录名或名称，不能为空',
  password: '应为密码，不能为空，不超过 512 个字符',
  current: '应为现在的密码，不能为空',
  next: '应为新的密码，不能为空，不超过 512 个字符',
  code: '应为 6 位动态口令，或一个恢复码',
  id: '应为编号',
  on: '应为日期，例如 2026-03-02',
  from: '应为日期，例如 2026-03-02',
  to: '应为日期，例如 2026-03-02',
  unit: '应为单位的编号',
  parent: '应为上级单位的编号',
  into: '应为要并入的单位的编号',
  role: '应为角色的代码',
  scope: '应为 ownUnit、ownAndBelow、site 之一',
  kind: '应为类别的代码',
  signInName: '应为登录名，3 至 64 个小写字母、数字、点、横线、下划线或 @',
  shortName: '应为简称，不超过 40 个字',
  reason: '应为理由，1 至 200 个字',
  externalId: '应为统一认证中的标识，不超过 200 个字；不用统一认证为 null',
  actor: '应为 staff/编号、system/名称 或 public',
  type: '应为事项的代码',
  q: '应为 1 至 50 个字',
  agreed: '应为核对时所给的代号',
  template: '应为 yes 或 no',
  after: '应为上一页所给的翻页位置',
} as const;

export const WORK_TEXTS = {
  /** How an authenticator app names us. */
  issuer: '政务公开',
  /** Heads of an export of the ledger's index. */
  auditHeads: ['记录时间（北京时间）', '法定日期', '经办', '事项', '对象', '经办代码', '事项代码', '记录流', '序号'],
  auditFile: '台账查询',
  unitFile: (day: string) => `单位 ${day}`,
  unitTemplateFile: '单位模板',
  staffFile: (day: string) => `人员 ${day}`,
  staffTemplateFile: '人员模板',
} as const;
