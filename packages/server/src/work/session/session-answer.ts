import { z } from 'zod';
import type { SignedIn } from '@gongkai/flows';
import { mayAnywhere, ROLES, SCOPES, VERBS, type Verb } from '@gongkai/staff';

const verbs = z
  .array(z.enum(VERBS as [Verb, ...Verb[]]))
  .meta({ description: '此人可以对某些对象做的事；具体能否办理由服务器判断' });

export const signedInAnswer = z
  .object({
    signedIn: z.literal(true),
    stage: z
      .enum(['second-factor', 'password-change', 'second-factor-setup', 'open'])
      .meta({ description: '登录到了哪一步：还要动态口令、要先改密码、要先设置动态口令、已完成' }),
    csrfToken: z.string().meta({ description: '改变数据的请求要在 X-CSRF-Token 头中带回' }),
    site: z.number().int(),
    person: z.object({
      id: z.string(),
      name: z.string(),
      signInName: z.string(),
      unit: z.string(),
      appointments: z.array(z.object({ role: z.enum(ROLES), unit: z.string(), scope: z.enum(SCOPES) })),
    }),
    verbs,
  })
  .meta({ id: 'SignedIn', description: '已登录' });

export const notSignedInAnswer = z.object({ signedIn: z.literal(false) }).meta({ id: 'NotSignedIn', description: '没有登录' });

export const sessionAnswer = z.discriminatedUnion('signedIn', [signedInAnswer, notSignedInAnswer]).describe('登录的情况');

/** What the workbench has to know of who is signed in. A session that still lacks a step may do nothing of what the verbs say. */
export const signedInForm = ({ site, session, person, name, signInName, stage }: SignedIn): z.input<typeof signedInAnswer> => ({
  signedIn: true,
  stage,
  csrfToken: session.csrfToken,
  site,
  person: {
    id: person.id,
    name,
    signInName,
    unit: person.unit,
    appointments: person.appointments.map(({ role, unit, scope }) => ({ role, unit, scope })),
  },
  verbs: stage === 'open' ? VERBS.filter((verb) => mayAnywhere(person, verb) === undefined) : [],
});
