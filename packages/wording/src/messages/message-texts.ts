import type { Notice, NoticeFields, Template, Wording } from '@gongkai/messages';

type Text<T extends Template> = (fields: NoticeFields[T]) => Wording;

const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

/** Nobody reads what is answered to a machine. */
const FOOT = '本信息由系统自动发出，请勿直接回复。';

/** What is sent to people, one text for each template. A template without a text does not compile. */
export const MESSAGE_TEXTS: { readonly [T in Template]: Text<T> } = {
  'account.invited': ({ government, name, signInName }) => ({
    subject: `${government}政务公开平台：已为您开通账号`,
    text: paragraphs(
      `${name}：`,
      `您在${government}政务公开平台的账号已开通，登录名为 ${signInName}。首次登录所用的一次性密码由管理员当面或者电话告知，不会通过本信息发送。`,
      '首次登录时请立即设置自己的密码。如您并不需要这个账号，请告知本单位管理员。',
      FOOT,
    ),
  }),
  'account.password-reset': ({ government, name, at }) => ({
    subject: `${government}政务公开平台：密码已由管理员重置`,
    text: paragraphs(
      `${name}：`,
      `管理员已于 ${at} 重置您在${government}政务公开平台的密码。一次性密码由管理员当面或者电话告知，不会通过本信息发送。`,
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
  'message.test': ({ government, at }) => ({
    subject: `${government}政务公开平台：测试信息`,
    text: paragraphs(`这是一条测试信息，于 ${at} 由管理员发出。收到本信息说明发送渠道工作正常。`, FOOT),
  }),
  text: ({ subject, text }) => ({ subject, text }),
};

/** A notice as it is sent. Throws for a template of another version of the program. */
export function messageText({ template, fields }: Notice): Wording {
  const say = (MESSAGE_TEXTS as Readonly<Record<string, Text<Template> | undefined>>)[template];
  if (say === undefined) throw new Error(`no text for ${template}`);
  return say(fields);
}
