/** The page that opens in the morning. */
export const TASK_TEXTS = {
  title: '我的待办',
  greeting: (name: string) => `${name}，您好`,
  emptyTitle: '目前没有待办',
  emptyLead: '需要您办理的事项会出现在这里，按期限先后排列。',
  comingTitle: '这里将会出现',
  coming: ['分给您办理的依申请公开件，以及每件的答复期限', '等您审核、签发的答复和拟公开的信息', '到期未维护的公开内容'],
  firstTitle: '可以先做这些',
} as const;
