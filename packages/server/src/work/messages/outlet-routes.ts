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

const listedOutlet = z
  .object({
    outlet: z.enum(OUTLETS),
    set: z.boolean().meta({ description: '本机是否设置了这个渠道；没有设置的，消息留着不发' }),
    quiet: hours.nullable(),
    open: z.number().int().meta({ description: '待发送和发送中' }),
    held: z.number().int().meta({ description: '多次没有成功，已停止自动发送' }),
    failed: z.number().int().meta({ description: '被明确拒收' }),
    sent: z.number().int().meta({ description: '24 小时内写入的，其中已发出' }),
    oldestSeconds: z.number().nullable().meta({ description: '到时间还没有发出的，最早一条等了几秒' }),
  })
  .meta({ id: 'ListedOutlet', description: '一个发送渠道' });

const params = z.strictObject({ outlet: z.enum(OUTLETS) });

/** How messages leave: how it stands with each outlet, its quiet hours, and a message to try it out. */
export function outletRoutes(work: FastifyInstance, { db, clock, outlets }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/outlets',
    verb: 'setting.read',
    operationId: 'listOutlets',
    tag: '消息',
    summary: '发送渠道的状态和免打扰时段',
    answers: {
      200: z.object({ outlets: z.array(listedOutlet) }).meta({ id: 'ListedOutlets', description: '发送渠道' }),
    },
    refuses: [],
    answer: async ({ who }) => {
      const listed = await listOutlets(db, actingOf(who, clock()));
      if (!listed.ok) return listed;
      return ok({ outlets: listed.value.map((each) => ({ ...each, set: outlets.includes(each.outlet) })) });
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
    summary: '发一条测试消息',
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
