import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { listOutlets, sendTestMessage, setQuietHours } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { OUTLETS } from '@gongkai/messages';
import { actingOf } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const hours = z
  .object({ from: z.string().meta({ description: '21:00' }), to: z.string().meta({ description: '08:00' }) })
  .meta({ id: 'QuietHours', description: '免打扰时段，北京时间，可以跨零点' });

const params = z.strictObject({ outlet: z.enum(OUTLETS) });

/** How messages leave: quiet hours of each outlet, and a message to try one out. */
export function outletRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/outlets',
    verb: 'setting.read',
    operationId: 'listOutlets',
    tag: '消息',
    summary: '发送渠道和免打扰时段',
    answers: {
      200: z
        .object({
          outlets: z.array(z.object({ outlet: z.enum(OUTLETS), quiet: hours.nullable() })),
        })
        .meta({ id: 'ListedOutlets', description: '发送渠道' }),
    },
    refuses: [],
    answer: async ({ who }) => {
      const listed = await listOutlets(db, actingOf(who, clock()));
      return listed.ok ? ok({ outlets: [...listed.value] }) : listed;
    },
  });

  workRoute(work, {
    method: 'PUT',
    url: '/outlets/:outlet/quiet-hours',
    verb: 'setting.change',
    operationId: 'setQuietHours',
    tag: '消息',
    summary: '设定或者取消一个渠道的免打扰时段',
    params,
    body: z.strictObject({ quiet: hours.nullable() }),
    answers: { 204: null },
    refuses: ['outlet.bad-quiet-hours'],
    answer: ({ params: { outlet }, body: { quiet }, who }) =>
      setQuietHours(db, actingOf(who, clock()), { outlet, hours: quiet ?? undefined }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/outlets/:outlet/test',
    verb: 'setting.change',
    operationId: 'sendTestMessage',
    tag: '消息',
    summary: '发一条测试信息',
    params,
    body: z.strictObject({ recipient: z.string().min(1).max(254) }),
    answers: { 202: z.object({ id: z.string() }).meta({ id: 'QueuedMessage', description: '已写入，几秒内发送' }) },
    refuses: ['message.bad-recipient', 'message.bad-key'],
    answer: async ({ params: { outlet }, body: { recipient }, who }) => {
      const queued = await sendTestMessage(db, actingOf(who, clock()), { outlet, recipient });
      return queued.ok ? ok({ id: queued.value.id }) : queued;
    },
  });
}
