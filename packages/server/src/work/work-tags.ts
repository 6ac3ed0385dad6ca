/** Groups of the description of the staff's interface. */
export const WORK_TAGS = {
  登录: '登录、动态口令、退出',
  我的账号: '密码、动态口令、恢复码、登录记录',
  单位: '本级政府的单位',
  人员: '人员、角色与账号',
  审计: '台账查询与导出',
  依申请公开: '登记、办理与统计',
  文件: '上传、检查与下载',
  节假日: '工作日历与放假通知',
  口径: '法律未定的期限与收费口径',
  消息: '发出的邮件、短信与通知',
  运行: '作业与设置',
} as const;

export type WorkTag = keyof typeof WORK_TAGS;
