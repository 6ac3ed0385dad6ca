import type { FastifyInstance, FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import {
  changePassword,
  confirmSecondFactor,
  findSession,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
  showAccount,
  type SignedIn,
} from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { failureSentence, WORK_TEXTS } from '@gongkai/wording';
import { sendWorkProblem } from '../send-problem.ts';
import { handOver } from '../session/session-routes.ts';
import { signedInAnswer, signedInForm } from '../session/session-answer.ts';
import { visitorFor } from '../session/visitor.ts';
import type { WorkDeps } from '../work-deps.ts';
import { attemptsPerMinute } from '../work-limits.ts';
import { workRoute } from '../work-route.ts';

const STAGES_OF_ACCOUNT = ['password-change', 'second-factor-setup', 'open'] as const;
const password = z.string().min(1).max(512);
const code = z.string().min(6).max(40).meta({ description: '6 位动态口令，或一个恢复码' });
const recoveryCodes = z.array(z.string()).meta({ description: '恢复码，只显示这一次' });

const accountAnswer = z
  .object({
    signInName: z.string(),
    passwordSetAt: z.iso.datetime(),
    hasPassword: z.boolean(),
    singleSignOn: z.boolean(),
    secondFactorSince: z.iso.datetime().nullable(),
    recoveryCodesLeft: z.number().int(),
  })
  .meta({ id: 'OwnAccount', description: '我的账号' });

const visitorOf = (request: FastifyRequest, who: SignedIn) => visitorFor(request, who.site, who.signInName);

/** One's own account: password, second factor, codes for the day it is lost. */
export function accountRoutes(work: FastifyInstance, { db, signIn: deps, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/account',
    verb: 'account.read',
    stages: STAGES_OF_ACCOUNT,
    operationId: 'getAccount',
    tag: '我的账号',
    summary: '我的账号',
    answers: { 200: accountAnswer },
    refuses: [],
    answer: async ({ who }) => {
      const { passwordSetAt, secondFactorSince, ...account } = await showAccount(db, who);
      return ok({
        ...account,
        passwordSetAt: passwordSetAt.toISOString(),
        secondFactorSince: secondFactorSince?.toISOString() ?? null,
      });
    },
  });

  workRoute(work, {
    method: 'PUT',
    url: '/account/password',
    verb: 'account.changePassword',
    stages: STAGES_OF_ACCOUNT,
    config: attemptsPerMinute,
    operationId: 'changePassword',
    tag: '我的账号',
    summary: '修改密码；其他登录随之结束',
    body: z.strictObject({ current: password, next: password }),
    answers: { 200: signedInAnswer },
    refuses: ['account.password-wrong', 'account.password-unsuitable', 'sign-in.wait', 'session.none'],
    answer: async ({ body, who }, { request, reply }) => {
      const now = clock();
      const done = await changePassword(deps, who, { ...body, visitor: visitorOf(request, who), now });
      if (!done.ok && done.failure.code === 'account.password-unsuitable') {
        const errors = done.failure.problems.map((problem) => ({ field: 'next', detail: failureSentence(problem) }));
        void sendWorkProblem(reply, done.failure, errors);
        return undefined;
      }
      if (!done.ok) return done;
      return renewed(request, reply, who, done.value, now);
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/account/second-factor',
    verb: 'account.setSecondFactor',
    stages: ['second-factor-setup', 'open'],
    config: attemptsPerMinute,
    operationId: 'setUpSecondFactor',
    tag: '我的账号',
    summary: '设置动态口令：取得密钥和二维码',
    body: z.strictObject({ password }),
    answers: {
      200: z
        .object({
          secret: z.string().meta({ description: 'Base32，手工输入用' }),
          address: z.string().meta({ description: 'otpauth 地址' }),
          picture: z.string().meta({ description: '二维码，SVG' }),
        })
        .meta({ id: 'SecondFactorProposed', description: '待确认的动态口令' }),
    },
    refuses: ['account.password-wrong', 'account.second-factor-there', 'sign-in.wait', 'session.none'],
    answer: async ({ body, who }, { request }) => {
      const ask = { ...body, issuer: WORK_TEXTS.issuer, visitor: visitorOf(request, who), now: clock() };
      const proposed = await setUpSecondFactor(deps, who, ask);
      return proposed.ok ? ok({ ...proposed.value, picture: renderSVG(proposed.value.address, { border: 2 }) }) : proposed;
    },
  });

  workRoute(work, {
    method: 'PUT',
    url: '/account/second-factor',
    verb: 'account.setSecondFactor',
    stages: ['second-factor-setup', 'open'],
    config: attemptsPerMinute,
    operationId: 'confirmSecondFactor',
    tag: '我的账号',
    summary: '用一个动态口令确认设置；其他登录随之结束',
    body: z.strictObject({ code }),
    answers: {
      200: z
        .object({ session: signedInAnswer, recoveryCodes })
        .meta({ id: 'SecondFactorConfirmed', description: '动态口令已启用' }),
    },
    refuses: [
      'sign-in.code-refused',
      'account.second-factor-there',
      'account.second-factor-none',
      'sign-in.wait',
      'session.none',
    ],
    answer: async ({ body, who }, { request, reply }) => {
      const now = clock();
      const done = await confirmSecondFactor(deps, who, { ...body, visitor: visitorOf(request, who), now });
      if (!done.ok) return done;
      const session = await renewed(request, reply, who, done.value, now);
      return session.ok ? ok({ session: session.value, recoveryCodes: [...done.value.recoveryCodes] }) : session;
    },
  });

  workRoute(work, {
    method: 'DELETE',
    url: '/account/second-factor',
    verb: 'account.setSecondFactor',
    config: attemptsPerMinute,
    operationId: 'removeSecondFactor',
    tag: '我的账号',
    summary: '停用动态口令；管理员不能停用',
    body: z.strictObject({ password, code }),
    answers: { 204: null },
    refuses: ['account.password-wrong', 'account.second-factor-needed', 'sign-in.code-refused', 'sign-in.wait', 'session.none'],
    answer: ({ body, who }, { request }) =>
      removeSecondFactor(deps, who, { ...body, visitor: visitorOf(request, who), now: clock() }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/account/recovery-codes',
    verb: 'account.setSecondFactor',
    config: attemptsPerMinute,
    operationId: 'renewRecoveryCodes',
    tag: '我的账号',
    summary: '换一组恢复码，原来的作废',
    body: z.strictObject({ code }),
    answers: { 200: z.object({ recoveryCodes }).meta({ id: 'RecoveryCodes', description: '新的恢复码' }) },
    refuses: ['sign-in.code-refused', 'sign-in.wait', 'session.none'],
    answer: async ({ body, who }, { request }) => {
      const codes = await renewRecoveryCodes(deps, who, { ...body, visitor: visitorOf(request, who), now: clock() });
      return codes.ok ? ok({ recoveryCodes: [...codes.value] }) : codes;
    },
  });

  /** The session under its new token, as the browser has to know it. */
  async function renewed(
    request: FastifyRequest,
    reply: Parameters<typeof handOver>[1],
    { site }: SignedIn,
    opened: Parameters<typeof handOver>[3],
    now: Date,
  ) {
    const found = await findSession(deps, { site, token: opened.token, now });
    if (!found.ok) return found;
    handOver(request, reply, found.value, opened);
    return ok(signedInForm(found.value));
  }
}
