import type { FastifyInstance } from 'fastify';
import {
  appointStaff,
  describeStaff,
  leaveStaff,
  relieveStaff,
  renameStaff,
  resumeStaff,
  suspendStaff,
  transferStaff,
} from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import { ROLES, SCOPES } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, id, seen } from '../acting.ts';
import { STAFF_CODES } from '../structure-refusals.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const params = z.strictObject({ id });
const on = day.meta({ description: '生效之日' });
const text = z.string().max(200).nullable();
const reason = z.string().min(1).max(200).optional();

const because = ({ reason: why }: { readonly reason?: string | undefined }) => (why === undefined ? {} : { reason: why.trim() });

/** What becomes of a person: each from a legal day on. */
export function staffChangeRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  const common = { method: 'POST', tag: '人员', params, answers: { 204: null }, refuses: STAFF_CODES } as const;

  workRoute(work, {
    ...common,
    url: '/staff/:id/rename',
    verb: 'staff.rename',
    operationId: 'renameStaff',
    summary: '人员更名',
    body: z.strictObject({ on, name: z.string().min(1).max(40), seen }),
    answer: ({ params: { id: staff }, body, who }) =>
      renameStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), name: body.name, seen: body.seen }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/describe',
    verb: 'staff.describe',
    operationId: 'describeStaff',
    summary: '修改职务和联系方式；null 为去掉，没有写的不变',
    body: z.strictObject({ on, change: z.strictObject({ title: text, phone: text, email: text }).partial(), seen }),
    answer: ({ params: { id: staff }, body, who }) => {
      const { title, phone, email } = body.change;
      const change = {
        ...(title === undefined ? {} : { title }),
        ...(phone === undefined ? {} : { phone }),
        ...(email === undefined ? {} : { email }),
      };
      return describeStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), change, seen: body.seen });
    },
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/transfer',
    verb: 'staff.transfer',
    operationId: 'transferStaff',
    summary: '人员调动；在原单位的角色随之收回',
    body: z.strictObject({ on, unit: id }),
    answer: ({ params: { id: staff }, body, who }) =>
      transferStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), unit: body.unit }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/appoint',
    verb: 'staff.appoint',
    operationId: 'appointStaff',
    summary: '授予角色',
    body: z.strictObject({ on, role: z.enum(ROLES), unit: id, scope: z.enum(SCOPES) }),
    answer: ({ params: { id: staff }, body: { on: from, ...appointment }, who }) =>
      appointStaff(db, actingOf(who, clock()), { staff, on: plainDate(from), appointment }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/relieve',
    verb: 'staff.relieve',
    operationId: 'relieveStaff',
    summary: '收回角色',
    body: z.strictObject({ on, role: z.enum(ROLES), unit: id }),
    answer: ({ params: { id: staff }, body: { on: from, ...held }, who }) =>
      relieveStaff(db, actingOf(who, clock()), { staff, on: plainDate(from), ...held }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/suspend',
    verb: 'staff.suspend',
    operationId: 'suspendStaff',
    summary: '停用账号；登录随之结束',
    body: z.strictObject({ on, reason }),
    answer: ({ params: { id: staff }, body, who }) =>
      suspendStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), ...because(body) }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/resume',
    verb: 'staff.resume',
    operationId: 'resumeStaff',
    summary: '恢复账号',
    body: z.strictObject({ on, reason }),
    answer: ({ params: { id: staff }, body, who }) =>
      resumeStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), ...because(body) }),
  });

  workRoute(work, {
    ...common,
    url: '/staff/:id/leave',
    verb: 'staff.leave',
    operationId: 'leaveStaff',
    summary: '办理离岗；角色全部收回，登录随之结束',
    body: z.strictObject({ on, reason }),
    answer: ({ params: { id: staff }, body, who }) =>
      leaveStaff(db, actingOf(who, clock()), { staff, on: plainDate(body.on), ...because(body) }),
  });
}
