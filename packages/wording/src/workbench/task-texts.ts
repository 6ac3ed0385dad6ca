/** The page that opens in the morning: what waits, and what to do first. */
export const TASK_TEXTS = {
  title: '我的待办',
  greeting: (name: string) => `${name}，您好`,
  emptyTitle: '目前没有待办',
  administratorLead: '管理员不办理也不能查看依申请公开件，所以这里没有办件。',
  noRoleLead: '您还没有角色。请联系本级政府的安全管理员授予角色，之后这里会列出您的事项。',
  firstTitle: '可以先做这些',
} as const;

/** What somebody can do first, by what it needs. */
export const FIRST_STEPS = {
  importUnits: { text: '建立单位', lead: '逐个新设，或者用 Excel 一次导入' },
  importStaff: { text: '导入人员', lead: '用 Excel 一次导入，或者逐人新增' },
  outlets: { text: '查看消息发送', lead: '看邮件和短信渠道是否工作，处理没有发出的消息' },
  withoutFactor: { text: '督促设置动态口令', lead: '列出还没有设置动态口令的人员' },
  appoint: { text: '授予角色', lead: '人员由系统管理员新增，角色由您授予' },
  audit: { text: '查询审计记录', lead: '谁在何时办了什么，可以导出；把台账的封存凭证抄存在系统之外' },
  contact: { text: '核对单位联系方式', lead: '公开指南中的地址、电话须随时准确' },
  staff: { text: '查看人员', lead: '工作人员和各人的角色' },
  account: { text: '设置动态口令', lead: '登录时多一道验证，防止密码泄露后被冒用' },
} as const;
