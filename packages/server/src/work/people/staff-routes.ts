import type { FastifyInstance } from 'fastify';
import { addStaff, findStaff, legalDay, listStaff } from '@gongkai/flows';
import { fail, ok, plainDate } from '@gongkai/kernel';
import { PERSON_STATES, ROLES } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, dayOr, id } from '../acting.ts';
import { ADD_CODES } from '../structure-refusals.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { listedStaff, listedStaffForm, oneTimeAnswer, oneTimeForm, staffAnswer, staffForm } from './staff-answer.ts';

/** Where a page ended, as the next one is asked for. */
const toCursor = ({ name, id: staff }: { readonly name: string; readonly id: string }): string =>
  Buffer.from(JSON.stringify([name, staff])).toString('base64url');

function ofCursor(text: string): { readonly name: string; readonly id: string } | undefined {
  try {
    const [name, staff] = z.tuple([z.string(), z.string()]).parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { name, id: staff };
  } catch {
    return undefined;
  }
}

const optional = z.string().min(1).max(80).optional();

/** The staff of a government: all of them, one of them, a new one. */
export function staffRoutes(work: FastifyInstance, { db, signIn, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/staff',
    verb: 'staff.list',
    operationId: 'listStaff',
    tag: '人员',
    summary: '本人可以查看的工作人员',
    query: z.strictObject({
      on: day.optional().meta({ description: '哪一天的；不填为今天' }),
      text: z.string().min(1).max(40).optional().meta({ description: '姓名或登录名的一部分' }),
      unit: id.optional(),
      role: z.enum(ROLES).optional(),
      state: z.enum(PERSON_STATES).optional().meta({ description: '不填为在岗和停用的' }),
      secondFactor: z.enum(['none']).optional().meta({ description: 'none：只要没有设置动态口令的，限可以重置动态口令的人查' }),
      after: z.string().max(400).optional().meta({ description: '上一页所给的 next' }),
    }),
    answers: {
      200: z
        .object({ staff: z.array(listedStaff), next: z.string().nullable() })
        .meta({ id: 'StaffPage', description: '工作人员，按姓名，每页 50 人' }),
    },
    refuses: ['list.bad-cursor'],
    answer: async ({ query, who }) => {
      const now = clock();
      const after = query.after === undefined ? undefined : ofCursor(query.after);
      if (query.after !== undefined && after === undefined) return fail({ code: 'list.bad-cursor' } as const);
      const found = await listStaff(db, actingOf(who, now), {
        on: dayOr(query.on, legalDay(now)),
        ...(query.text === undefined ? {} : { text: query.text }),
        ...(query.unit === undefined ? {} : { unit: query.unit }),
        ...(query.role === undefined ? {} : { role: query.role }),
        ...(query.state === undefined ? {} : { states: [query.state] }),
        ...(query.secondFactor === undefined ? {} : { withoutSecondFactor: true }),
        ...(after === undefined ? {} : { after }),
      });
      if (!found.ok) return found;
      const { staff, more } = found.value;
      const last = staff.at(-1);
      return ok({ staff: staff.map(listedStaffForm), next: more && last ? toCursor(last) : null });
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/staff/:id',
    verb: 'staff.read',
    operationId: 'getStaff',
    tag: '人员',
    summary: '一名工作人员：资料、角色、任职经历',
    params: z.strictObject({ id }),
    query: z.strictObject({ on: day.optional().meta({ description: '哪一天的；不填为今天' }) }),
    answers: { 200: staffAnswer },
    refuses: ['staff.missing', 'permission.outside-scope'],
    answer: async ({ params, query, who }) => {
      const now = clock();
      const found = await findStaff(db, actingOf(who, now), { staff: params.id, on: dayOr(query.on, legalDay(now)) });
      return found.ok ? ok(staffForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/staff',
    verb: 'staff.add',
    operationId: 'addStaff',
    tag: '人员',
    summary: '新增人员，开立账号；给出一次性密码',
    body: z.strictObject({
      on: day.meta({ description: '从哪一天起' }),
      name: z.string().min(1).max(40),
      signInName: z.string().min(1).max(64),
      unit: id,
      title: optional,
      phone: optional,
      email: z.string().min(3).max(200).optional(),
    }),
    answers: { 201: oneTimeAnswer },
    refuses: ADD_CODES,
    answer: async ({ body, who }) => {
      const { on, title, phone, email, ...rest } = body;
      const added = await addStaff({ db, passwords: signIn.passwords }, actingOf(who, clock()), {
        ...rest,
        on: plainDate(on),
        ...(title === undefined ? {} : { title }),
        ...(phone === undefined ? {} : { phone }),
        ...(email === undefined ? {} : { email }),
      });
      return added.ok ? ok(oneTimeForm(added.value.staff, added.value.signInName, added.value.oneTime)) : added;
    },
  });
}
