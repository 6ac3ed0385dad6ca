import { z } from 'zod';
import type { ListedSession } from '@gongkai/flows';

export const listedSession = z
  .object({
    id: z.string(),
    current: z.boolean().meta({ description: '就是本次登录' }),
    method: z.enum(['password', 'single-sign-on']),
    secondFactor: z.boolean(),
    address: z.string().meta({ description: '来自的网络地址' }),
    userAgent: z.string().meta({ description: '浏览器自报的名称' }),
    madeAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
  })
  .meta({ id: 'ListedSession', description: '一个登录' });

export const toListedSession = ({
  secondFactorAt,
  madeAt,
  seenAt,
  ...session
}: ListedSession): z.input<typeof listedSession> => ({
  ...session,
  secondFactor: secondFactorAt !== null,
  madeAt: madeAt.toISOString(),
  seenAt: seenAt.toISOString(),
});
