import type { FoundStaff, OneTime } from '@gongkai/flows';
import { PERSON_STATES, ROLES, SCOPES } from '@gongkai/staff';
import { z } from 'zod';
import { day } from '../acting.ts';

type Member = FoundStaff['member'];

const appointment = z
  .object({ role: z.enum(ROLES), unit: z.string(), scope: z.enum(SCOPES) })
  .meta({ id: 'Appointment', description: '在某单位担任的角色和范围' });

export const listedStaff = z
  .object({
    id: z.string(),
    name: z.string(),
    signInName: z.string(),
    unit: z.string(),
    title: z.string().nullable(),
    state: z.enum(PERSON_STATES).meta({ description: '在岗、停用、已离岗' }),
    appointments: z.array(appointment),
  })
  .meta({ id: 'ListedStaff', description: '一名工作人员' });

const event = z
  .object({
    seq: z.number().int(),
    type: z.enum([
      'staff.joined',
      'staff.renamed',
      'staff.described',
      'staff.transferred',
      'staff.appointed',
      'staff.relieved',
      'staff.suspended',
      'staff.resumed',
      'staff.left',
    ]),
    on: day,
    recordedAt: z.iso.datetime(),
    actor: z.string(),
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'StaffEvent', description: '任职经历中的一项' });

export const staffAnswer = listedStaff
  .extend({
    phone: z.string().nullable(),
    email: z.string().nullable(),
    unitPath: z.array(z.string()).meta({ description: '所在单位及其各级上级，由近到远' }),
    history: z.array(event),
  })
  .meta({ id: 'Staff', description: '工作人员与任职经历' });

/** Shown to whoever made it, once. */
export const oneTimeAnswer = z
  .object({
    staff: z.string(),
    signInName: z.string().nullable(),
    password: z.string().meta({ description: '一次性密码，只显示这一次' }),
    until: z.iso.datetime().meta({ description: '有效至' }),
  })
  .meta({ id: 'OneTimePassword', description: '一次性密码，请当面交给本人' });

export const oneTimeForm = (staff: string, signInName: string | null, { password, until }: OneTime) => ({
  staff,
  signInName,
  password,
  until: until.toISOString(),
});

export const listedStaffForm = ({
  id,
  name,
  signInName,
  unit,
  title,
  state,
  appointments,
}: Member): z.input<typeof listedStaff> => ({
  id,
  name,
  signInName,
  unit,
  title: title ?? null,
  state,
  appointments: appointments.map(({ role, unit: of, scope }) => ({ role, unit: of, scope })),
});

const SHAPING = event.shape.type.options as readonly string[];

export const staffForm = ({ member, path, history }: FoundStaff): z.input<typeof staffAnswer> => ({
  ...listedStaffForm(member),
  phone: member.phone ?? null,
  email: member.email ?? null,
  unitPath: [...path],
  history: history
    .filter(({ type }) => SHAPING.includes(type))
    .map(({ seq, type, on, recordedAt, actor, body }) => ({
      seq,
      type: type as (typeof event.shape.type.options)[number],
      on,
      recordedAt: recordedAt.toISOString(),
      actor,
      body: { ...body },
    })),
});
