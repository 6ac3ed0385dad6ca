type Values = Readonly<Record<string, string | number>>;

/** A time to wait as people say it. */
function wait(seconds: string | number | undefined): string {
  const whole = Math.max(1, Math.ceil(Number(seconds)));
  return whole <= 90 ? `${whole} 秒` : `${Math.ceil(whole / 60)} 分钟`;
}

/** Refusals of signing in, of sessions and of one's own account. */
export const SIGN_IN_SENTENCES = {
  'sign-in.refused': () => '登录名或密码不对。请核对后再试；忘记密码请联系安全管理员',
  'sign-in.code-refused': () => '动态口令不对，或已经用过。请等下一个口令再试，也可以用一个恢复码',
  'sign-in.one-time-ended': () => '这个一次性密码已经过期。请联系安全管理员重新设置',
  'sign-in.not-active': () => '账号已停用。请联系系统管理员',
  'sign-in.wait': ({ seconds }: Values) => `连续输错的次数太多。请在 ${wait(seconds)}后再试`,
  'sign-in.not-linked': () =>
    '统一认证认得您，但还没有与这里的账号关联。请先用登录名和密码登录，到“我的账号”关联，或联系安全管理员',
  'sign-in.no-provider': () => '这里没有设置统一认证。请用登录名和密码',
  'sign-in.provider-away': () => '现在连不上统一认证。请稍后再试，或用登录名和密码',
  'sign-in.provider-failed': () => '统一认证没有成功。请再试一次，或用登录名和密码',
  'sign-in.provider-expired': () => '这次统一认证已经过期或已经用过。请重新开始',
  'session.none': () => '还没有登录，或登录已经结束。请重新登录',
  'session.not-found': () => '没有这个登录，它可能已经结束。请刷新后再看',
  'session.second-factor-first': () => '还要输入动态口令。请完成登录',
  'session.password-change-first': () => '密码由管理员设置，或已到期。请先修改密码',
  'session.second-factor-setup-first': () => '管理员要先设置动态口令，才能使用其他功能。请到“我的账号”设置',
  'account.password-wrong': () => '现在的密码不对。请核对后再试',
  'account.password-unsuitable': () => '新密码不符合要求。请按所列说明另想一个',
  'account.second-factor-there': () => '动态口令已经启用。要换手机，请先停用，或请安全管理员重置',
  'account.second-factor-none': () => '还没有取得动态口令的密钥。请先扫描二维码',
  'account.second-factor-needed': () => '管理员必须使用动态口令，不能停用。换手机请由另一名安全管理员重置',
  'account.name-taken': () => '这个登录名已经有人使用。请换一个',
  'account.external-id-taken': () => '统一认证中的这个账号已经关联到另一人。请核对',
  'account.single-sign-on-needed': () => '这个账号没有密码，只能通过统一认证登录，不能取消关联。请联系安全管理员',
  'request.other-site': () => '请求不是从本站页面发出的，已拒绝。请在本站页面上操作',
  'request.no-token': () => '请求没有带本次登录的令牌，已拒绝。请刷新页面后再试',
} as const;

export const SIGN_IN_TITLES: Readonly<Record<keyof typeof SIGN_IN_SENTENCES, string>> = {
  'sign-in.refused': '登录名或密码不对',
  'sign-in.code-refused': '动态口令不对',
  'sign-in.one-time-ended': '一次性密码已过期',
  'sign-in.not-active': '账号已停用',
  'sign-in.wait': '要等一会再试',
  'sign-in.not-linked': '没有关联的账号',
  'sign-in.no-provider': '没有统一认证',
  'sign-in.provider-away': '连不上统一认证',
  'sign-in.provider-failed': '统一认证没有成功',
  'sign-in.provider-expired': '统一认证已过期',
  'session.none': '没有登录',
  'session.not-found': '没有这个登录',
  'session.second-factor-first': '还要输入动态口令',
  'session.password-change-first': '要先修改密码',
  'session.second-factor-setup-first': '要先设置动态口令',
  'account.password-wrong': '现在的密码不对',
  'account.password-unsuitable': '新密码不符合要求',
  'account.second-factor-there': '动态口令已经启用',
  'account.second-factor-none': '还没有动态口令的密钥',
  'account.second-factor-needed': '不能停用动态口令',
  'account.name-taken': '登录名已有人使用',
  'account.external-id-taken': '统一认证账号已属他人',
  'account.single-sign-on-needed': '不能取消关联',
  'request.other-site': '不是本站发出的请求',
  'request.no-token': '请求没有带令牌',
};
