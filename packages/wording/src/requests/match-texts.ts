/** What the office has published already, offered before a request is made. */
export const MATCH_TEXTS = {
  title: '先看看已经公布的答复',
  lead: (unit: string) => `申请还没有提交。${unit}已经公布的答复里，有与您要的相近的：`,
  on: (day: string) => `${day}公布`,
  none: '这里没有我要的，提交申请',
  noneHint: '照您填写的内容提交，办理和答复不受这一页影响。',
  found: '这就是我要的，不提交了',
  foundHint: '不会产生申请；您填写的内容和已经收下的文件不保留，保存过续填码的除外。',
  edit: '回去修改',
  notSentTitle: '没有提交申请',
  notSent: '您要的信息已经公布，没有产生申请。填写的内容没有保留；保存过续填码的，凭码仍可继续填写，到期自动删除。',
  again: '申请别的信息',
} as const;
