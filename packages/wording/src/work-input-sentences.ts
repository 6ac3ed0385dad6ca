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
} as const;

export const WORK_TEXTS = {
  /** How an authenticator app names us. */
  issuer: '政务公开',
} as const;
