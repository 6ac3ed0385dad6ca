import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { cancelMessage, listMessages, resendMessage, showMessage } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { MESSAGE_STATES, OUTLETS } from '@gongkai/messages';
import { actingOf, day, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { listedMessage, messageForm, shownForm, shownMessage } from './message-form.ts';

const PAGE = 50;

const query = z.strictObject({
  state: z.exactOptional(z.enum(MESSAGE_STATES)),
  outlet: z.exactOptional(z.enum(OUTLETS)),
  day: z.exactOptional(day),
  after: z.exactOptional(z.string().max(100)).meta({ description: '上一页给出的位置' }),
});

const params = z.strictObject({ id });

/** What left the house, what waits, and what somebody has to look at. What messages say is of the cases that they belong to. */
export function messageRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/messages',
    verb: 'message.list',
    operationId: 'listMessages',
    tag: '消息',
    summary: '消息的状态，新的在前',
    query,
    answers: {
      200: z
        .object({
          messages: z.array(listedMessage),
          next: z.string().nullable().meta({ description: '下一页的位置；没有为空' }),
        })
        .meta({ id: 'ListedMessages', description: '一页消息' }),
    },
    refuses: ['list.bad-cursor'],
    answer: async ({ query: { day: on, ...asked }, who }) => {
      const ofDay = on === undefined ? {} : { day: plainDate(on) };
      const page = await listMessages(db, actingOf(who, clock()), { ...asked, ...ofDay, size: PAGE });
      return page.ok ? ok({ messages: page.value.messages.map(messageForm), next: page.value.next }) : page;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/messages/:id',
    verb: 'message.list',
    operationId: 'getMessage',
    tag: '消息',
    summary: '一条消息的状态和经过',
    params,
    answers: { 200: shownMessage },
    refuses: ['message.not-found'],
    answer: async ({ params: { id }, who }) => {
      const shown = await showMessage(db, actingOf(who, clock()), id);
      return shown.ok ? ok(shownForm(shown.value)) : shown;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/messages/:id/resend',
    verb: 'message.sendAgain',
    operationId: 'resendMessage',
    tag: '消息',
    summary: '立即发送，或者重新发送',
    params,
    answers: { 204: null },
    refuses: ['message.not-found', 'message.not-resendable'],
    answer: ({ params: { id }, who }) => resendMessage(db, actingOf(who, clock()), id),
  });

  workRoute(work, {
    method: 'POST',
    url: '/messages/:id/cancel',
    verb: 'message.stop',
    operationId: 'cancelMessage',
    tag: '消息',
    summary: '取消发送',
    params,
    answers: { 204: null },
    refuses: ['message.not-found', 'message.not-cancellable'],
    answer: ({ params: { id }, who }) => cancelMessage(db, actingOf(who, clock()), id),
  });
}
