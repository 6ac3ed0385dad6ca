import type { MessageState, Outlet, Template, Trouble } from '@gongkai/messages';

export const MESSAGE_STATE_NAMES: Readonly<Record<MessageState, string>> = {
  waiting: '待发送',
  sending: '发送中',
  'maybe-sent': '可能已发出',
  sent: '已发出',
  failed: '被拒收',
  held: '已搁置',
  cancelled: '已取消',
};

/** What a state means, for the person who looks at a message. */
export const MESSAGE_STATE_NOTES: Readonly<Record<MessageState, string>> = {
  waiting: '到时间后自动发送',
  sending: '正在交给发送渠道',
  'maybe-sent': '发送时中断，不能确定对方是否收到。将再次发送，并注明可能重复',
  sent: '发送渠道已经接收',
  failed: '发送渠道明确拒绝，不再自动发送。改正原因后可以重新发送',
  held: '多次发送没有成功，已停止自动发送。查明原因后可以重新发送',
  cancelled: '已由工作人员取消，不再发送',
};

export const OUTLET_NAMES: Readonly<Record<Outlet, string>> = {
  email: '电子邮件',
  sms: '短信',
  wechat: '微信',
  webhook: '其他系统',
};

export const TEMPLATE_NAMES: Readonly<Record<Template, string>> = {
  'account.invited': '账号开通通知',
  'account.password-reset': '密码重置通知',
  'account.password-changed': '密码修改通知',
  'account.second-factor-set': '动态口令启用通知',
  'account.second-factor-removed': '动态口令停用通知',
  'account.second-factor-reset': '动态口令重置通知',
  'account.single-sign-on-linked': '统一认证关联通知',
  'account.single-sign-on-unlinked': '统一认证取消关联通知',
  'account.new-browser': '新浏览器登录通知',
  'account.being-tried': '账号被反复尝试通知',
  'message.test': '测试消息',
  'request.due-soon': '申请到期提醒（五个工作日）',
  'request.due-next': '申请到期提醒（一个工作日）',
  'request.due-today': '申请当日到期提醒',
  'request.overdue': '申请超期提醒',
  'request.notice-next': '补正告知提醒（一个工作日）',
  'request.notice-today': '补正告知当日到期提醒',
  'request.tiding': '申请有新情况的提醒',
  'letter.online': '文书可在网上查看的通知',
  'opinion.asked': '可在网上提出意见的通知',
  'topic.reached': '申请热点提醒',
  'topic.doubled': '申请热点增长提醒',
  'letter.enclosed': '文书送达邮件',
  'letter.not-delivered': '文书未送达提醒',
  'filing.late': '申请备案逾期提醒',
  text: '文书',
};

/** Why a message has not left, or perhaps not. `status` is what the outlet answered, 0 where it said nothing. */
const TROUBLE_SENTENCES: Readonly<Record<Trouble, string>> = {
  'outlet.unreachable': '连接不上发送渠道',
  'outlet.timed-out': '发送渠道没有在规定时间内答复',
  'outlet.broke-off': '与发送渠道的连接在答复前中断',
  'outlet.later': '发送渠道要求稍后再发',
  'outlet.refused': '发送渠道拒收',
  'outlet.sign-in-refused': '发送渠道不接受本系统的账号或签名',
  'outlet.redirected': '发送渠道要求改发到别的地址，该地址没有经过设置，没有照办',
  'sender.ended': '发送时程序中断',
  'message.not-made': '随附的文书没有制成：缺少字体、密钥，或者文件有变动',
  'message.unknown-template': '本程序没有这种消息模板，可能由更新的版本写入',
};

export const troubleSentence = (trouble: Trouble, status: number): string =>
  status === 0 ? TROUBLE_SENTENCES[trouble] : `${TROUBLE_SENTENCES[trouble]}（答复代码 ${status}）`;
