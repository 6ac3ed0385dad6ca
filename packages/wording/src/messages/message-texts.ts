import { tidingSaid } from './tiding-sentences.ts';
import { subjectName } from '../requests/topic-names.ts';
import type { CredentialNotice, Notice, NoticeFields, Template, Wording } from '@gongkai/messages';

type Text<T extends Template> = (fields: NoticeFields[T]) => Wording;

const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

/** Nobody reads what is answered to a machine. */
const FOOT = '本消息由系统自动发出，请勿直接回复。';

/** A request that has to be answered: which, by when, and where to look. Who asks and for what is read in the workbench only. */
const due =
  (head: string, said: string): Text<'request.due-soon' | 'request.due-next' | 'request.due-today' | 'request.overdue'> =>
  ({ government, name, unit, number, due: day }) => ({
    subject: `${government}政务公开平台：申请 ${number} ${head}`,
    text: paragraphs(
      `${name}：`,
      `${unit}收到的申请 ${number}，答复期限为 ${day}，${said}`,
      '办理情况请在工作台“依申请公开”查看。',
      FOOT,
    ),
  });

/** What has to be corrected is told once, in seven working days (条例 art. 30). */
const notice =
  (said: string): Text<'request.notice-next' | 'request.notice-today'> =>
  ({ government, name, unit, number, due: day }) => ({
    subject: `${government}政务公开平台：申请 ${number} 补正告知${said}`,
    text: paragraphs(
      `${name}：`,
      `${unit}收到的申请 ${number} 需要补正，补正告知书还没有发出。一次性告知补正的期限为 ${day}（《政府信息公开条例》第三十条），${said}，过期不能再要求补正。`,
      '办理情况请在工作台“依申请公开”查看。',
      FOOT,
    ),
  });

/** Many ask about the same in one place. Who asks is read in the workbench only. */
const topic =
  (said: string): Text<Extract<Template, `topic.${string}`>> =>
  ({ government, name, subject, place, requests, weeks }) => {
    const about = `${place}${subjectName(subject)}`;
    return {
      subject: `${government}政务公开平台：近 ${weeks} 周“${about}”申请 ${requests} 件`,
      text: paragraphs(
        `${name}：`,
        `近 ${weeks} 周收到关于“${about}”的政府信息公开申请 ${requests} 件，${said}`,
        '各件申请请在工作台“申请热点”查看。',
        FOOT,
      ),
    };
  };

/** Something has happened to an account, of which its owner need not know: one sentence, and what to do then. */
const happened =
  (title: string, of: string, what: string): Text<CredentialNotice> =>
  ({ government, name, at }) => ({
    subject: `${government}政务公开平台：${title}`,
    text: paragraphs(
      `${name}：`,
      `您在${government}政务公开平台${of} ${at} ${what}。`,
      '如不是您本人所为或者没有提出，请立即联系本单位安全管理员。',
      FOOT,
    ),
  });

/** What is sent to people, one text for each template. A template without a text does not compile. */
export const MESSAGE_TEXTS: { readonly [T in Template]: Text<T> } = {
  'account.invited': ({ government, name, signInName }) => ({
    subject: `${government}政务公开平台：已为您开通账号`,
    text: paragraphs(
      `${name}：`,
      `您在${government}政务公开平台的账号已开通，登录名为 ${signInName}。首次登录所用的一次性密码由管理员当面或者电话告知，不会通过本消息发送。`,
      '首次登录时请立即设置自己的密码。如您并不需要这个账号，请告知本单位管理员。',
      FOOT,
    ),
  }),
  'account.password-reset': ({ government, name, at }) => ({
    subject: `${government}政务公开平台：密码已由管理员重置`,
    text: paragraphs(
      `${name}：`,
      `管理员已于 ${at} 重置您在${government}政务公开平台的密码。一次性密码由管理员当面或者电话告知，不会通过本消息发送。`,
      '如您没有提出重置，请立即联系本单位安全管理员。',
      FOOT,
    ),
  }),
  'account.password-changed': ({ government, name, at }) => ({
    subject: `${government}政务公开平台：密码已修改`,
    text: paragraphs(
      `${name}：`,
      `您在${government}政务公开平台的密码已于 ${at} 修改。`,
      '如不是您本人所为，请立即联系本单位安全管理员。',
      FOOT,
    ),
  }),
  'account.second-factor-set': happened('动态口令已启用', '的动态口令已于', '启用，登录时需要输入'),
  'account.second-factor-removed': happened('动态口令已停用', '的动态口令已于', '停用，只凭密码就能登录'),
  'account.second-factor-reset': happened('动态口令已由管理员重置', '的动态口令已于', '由管理员停用，恢复码同时作废'),
  'account.single-sign-on-linked': happened('账号已关联统一认证', '的账号已于', '关联统一认证，可以用统一认证登录'),
  'account.single-sign-on-unlinked': happened('账号已取消关联统一认证', '的账号已于', '取消关联，不能再用统一认证登录'),
  'account.new-browser': ({ government, name, at, address }) => ({
    subject: `${government}政务公开平台：账号在新的浏览器上登录`,
    text: paragraphs(
      `${name}：`,
      `您在${government}政务公开平台的账号于 ${at} 在一个以前没有用过的浏览器上登录，网络地址为 ${address}。清除过浏览器数据的，也会收到本消息。`,
      '如不是您本人所为，请立即修改密码，在“我的账号”结束不认识的登录，并联系本单位安全管理员。',
      FOOT,
    ),
  }),
  'account.being-tried': ({ government, name, at }) => ({
    subject: `${government}政务公开平台：有人在反复尝试登录您的账号`,
    text: paragraphs(
      `${name}：`,
      `截至 ${at}，有人连续多次用不对的密码或者动态口令登录您在${government}政务公开平台的账号，没有成功。系统已放慢这些尝试。`,
      '您的账号没有被锁定：在您以前登录过的浏览器上可以照常登录；换新的浏览器时可能要等几分钟。如果这些尝试不是您本人所为，请告知本单位安全管理员。',
      FOOT,
    ),
  }),
  'message.test': ({ government, at }) => ({
    subject: `${government}政务公开平台：测试消息`,
    text: paragraphs(`这是一条测试消息，于 ${at} 由管理员发出。收到本消息说明发送渠道工作正常。`, FOOT),
  }),
  'request.tiding': ({ government, name, unit, number, tiding }) => {
    const which = number === '' ? '一件待确认的申请' : `申请 ${number}`;
    const { head, said } = tidingSaid(tiding);
    return {
      subject: `${government}政务公开平台：${which} ${head}`,
      text: paragraphs(`${name}：`, `${unit}收到的${which}：${said}`, '请在工作台“依申请公开”打开这件申请办理。', FOOT),
    };
  },
  'letter.online': ({ government, unit, number, address }) => ({
    subject: `${unit}：申请 ${number} 有文书可以查看`,
    text: paragraphs(
      '您好：',
      `${unit}已就申请 ${number} 发出文书，可以在网上查看和下载。`,
      `请打开 ${address} ，输入受理回执上的查询码和申请人姓名。文书同时按您选择的方式发出。`,
      `这件申请不是您提出的，请与${unit}联系。`,
      `${government}政务公开平台。${FOOT}`,
    ),
  }),
  'opinion.asked': ({ government, unit, number, address }) => ({
    subject: `${unit}：请您提出意见（${number}）`,
    text: paragraphs(
      '您好：',
      `${unit}已向您发出征求意见的文书（${number}），可以在网上查看和答复。`,
      `收到文书后，请打开 ${address} ，输入文书上印的回复码。提出意见的期限以文书为准。`,
      `不清楚的，请与${unit}联系。`,
      `${government}政务公开平台。${FOOT}`,
    ),
  }),
  'request.due-soon': due('五个工作日内到期', '五个工作日内到期。'),
  'request.due-next': due('还有一个工作日到期', '还有一个工作日到期。'),
  'request.due-today': due('今天到期', '今天到期，请在今天答复，或者依法延长并书面告知申请人。'),
  'request.notice-next': notice('还有一个工作日到期'),
  'request.notice-today': notice('今天到期'),
  'filing.late': ({ government, name, unit, from, to, due: day }) => ({
    subject: `${government}政务公开平台：${unit}申请备案逾期`,
    text: paragraphs(
      `${name}：`,
      `${unit} ${from} 至 ${to} 的政府信息公开申请最晚应当在 ${day} 报送备案，现在还没有报送。`,
      '请在工作台“申请备案”查看和报送。',
      FOOT,
    ),
  }),
  'topic.reached': topic('已达到热点提醒的件数。'),
  'topic.doubled': topic('比上次提醒或者此前同样长的时间增加了一倍以上。'),
  'request.overdue': due('已经超期', '已经超期，请立即答复。逾期未答复的，由政府信息公开工作主管部门督促整改。'),
  'letter.enclosed': ({ government, unit, title, number }) => ({
    subject: `${unit}：《${title}》（${number}）`,
    text: paragraphs(
      `您好：`,
      `现以电子邮件向您送达${unit}《${title}》（${number}），见附件。附件与存档文本一致。`,
      `如附件打不开，或者这份文书不是发给您的，请与${unit}联系。`,
      `${government}政务公开平台。${FOOT}`,
    ),
  }),
  'letter.not-delivered': ({ government, name, unit, number, letter }) => ({
    subject: `${government}政务公开平台：申请 ${number} 的文书没有送达`,
    text: paragraphs(
      `${name}：`,
      `${unit}为申请 ${number} 发出的文书 ${letter}，电子邮件没有送达。请改用其他方式再次发出，期限照常计算。`,
      '请在工作台“依申请公开”打开这件申请的文书，选择“再次发出”。',
      FOOT,
    ),
  }),
  text: ({ subject, text }) => ({ subject, text }),
};

/** A notice as it is sent. Throws for a template of another version of the program. */
export function messageText({ template, fields }: Notice): Wording {
  const say = (MESSAGE_TEXTS as Readonly<Record<string, Text<Template> | undefined>>)[template];
  if (say === undefined) throw new Error(`no text for ${template}`);
  return say(fields);
}
