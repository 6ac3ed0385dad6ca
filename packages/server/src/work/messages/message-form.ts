import { z } from 'zod';
import type { MessageNote, MessageSummary, ShownMessage, SteerRefused } from '@gongkai/flows';
import { maskedRecipient, MESSAGE_STATES, OUTLETS, TROUBLES } from '@gongkai/messages';
import { actorText, failureSentence, troubleSentence } from '@gongkai/wording';

const moment = z.iso.datetime();

const trouble = z
  .object({
    code: z.enum(TROUBLES),
    status: z.number().int().meta({ description: '发送渠道的答复代码；没有答复为 0' }),
    sentence: z.string().meta({ description: '原因，供人阅读' }),
  })
  .meta({ id: 'MessageTrouble', description: '没有发出，或者不能确定的原因' });

const summary = {
  id: z.string(),
  outlet: z.enum(OUTLETS),
  recipient: z.string().meta({ description: '收件地址，已遮盖' }),
  template: z.string(),
  unit: z.string().nullable().meta({ description: '属于哪个单位；空为本级政府' }),
  urgent: z.boolean().meta({ description: '依法不受免打扰时段限制' }),
  state: z.enum(MESSAGE_STATES),
  queuedAt: moment,
  dueAt: moment.meta({ description: '不早于此时发送' }),
  attempts: z.number().int().meta({ description: '发送过几次' }),
  doubts: z.number().int().meta({ description: '其中几次不能确定对方是否收到' }),
  settledAt: moment.nullable(),
  trouble: trouble.nullable().meta({ description: '最近一次没有发出的原因' }),
};

export const listedMessage = z.object(summary).meta({ id: 'ListedMessage', description: '一条消息的状态，不含内容' });

const note = z
  .object({
    at: moment,
    kind: z.enum(['failed', 'in-doubt', 'sent-late', 'sent-again', 'cancelled']),
    attempt: z.number().int(),
    trouble: trouble.nullable(),
    actor: z.string().nullable().meta({ description: '由谁办理；程序自动为空' }),
    by: z.string().nullable().meta({ description: '办理人的姓名；程序自动为空' }),
  })
  .meta({ id: 'MessageNote', description: '一条消息的经过' });

export const shownMessage = z
  .object({
    ...summary,
    receipt: z.string().nullable().meta({ description: '发送渠道的回执' }),
    notes: z.array(note),
    resendRefused: z.string().nullable().meta({ description: '为什么不能发送或者重新发送；可以为空' }),
    cancelRefused: z.string().nullable().meta({ description: '为什么不能取消；可以为空' }),
    quietMinutes: z.number().int().meta({ description: '免打扰时段还有几分钟；不受限制为 0' }),
  })
  .meta({ id: 'ShownMessage', description: '一条消息的状态和经过，不含内容' });

const troubleForm = (code: MessageNote['trouble'], status: number | null) =>
  code === null ? null : { code, status: status ?? 0, sentence: troubleSentence(code, status ?? 0) };

export const messageForm = (message: Omit<MessageSummary, 'template'> & { readonly template: string }) => ({
  id: message.id,
  outlet: message.outlet,
  recipient: maskedRecipient(message.outlet, message.recipient),
  template: message.template,
  unit: message.unit,
  urgent: message.urgent,
  state: message.state,
  queuedAt: message.queuedAt.toISOString(),
  dueAt: message.dueAt.toISOString(),
  attempts: message.attempts,
  doubts: message.doubts,
  settledAt: message.settledAt?.toISOString() ?? null,
  trouble: troubleForm(message.trouble, message.troubleStatus),
});

const whyText = (refused: SteerRefused | undefined) => (refused === undefined ? null : failureSentence(refused));

export const shownForm = ({ message, notes, resendRefused, cancelRefused, quietMinutes }: ShownMessage) => ({
  ...messageForm({ ...message, template: message.notice.template }),
  receipt: message.receipt,
  notes: notes.map(({ at, kind, attempt, trouble, troubleStatus, actor, actorName }) => ({
    at: at.toISOString(),
    kind,
    attempt,
    trouble: troubleForm(trouble, troubleStatus),
    actor,
    by: actor === null ? null : actorText(actor, actorName),
  })),
  resendRefused: whyText(resendRefused),
  cancelRefused: whyText(cancelRefused),
  quietMinutes,
});
