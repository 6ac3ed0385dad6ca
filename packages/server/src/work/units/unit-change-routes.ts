import type { FastifyInstance } from 'fastify';
import { closeUnit, describeUnit, mergeUnits, moveUnit, renameUnit } from '@gongkai/flows';
import { plainDate } from '@gongkai/kernel';
import type { UnitChange } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, id, seen } from '../acting.ts';
import { CLOSE_CODES, MERGE_CODES, UNIT_CODES } from '../structure-refusals.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { unitChange } from './unit-change.ts';

const params = z.strictObject({ id });
const on = day.meta({ description: '生效之日' });
const name = z.string().min(1).max(80);

/** What becomes of a unit: each from a legal day on. */
export function unitChangeRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'POST',
    url: '/units/:id/rename',
    verb: 'unit.rename',
    operationId: 'renameUnit',
    tag: '单位',
    summary: '单位更名',
    params,
    body: z.strictObject({ on, name, shortName: name.optional(), seen }),
    answers: { 204: null },
    refuses: UNIT_CODES,
    answer: ({ params: { id: unit }, body, who }) =>
      renameUnit(db, actingOf(who, clock()), {
        unit,
        on: plainDate(body.on),
        name: body.name.trim(),
        seen: body.seen,
        ...(body.shortName === undefined ? {} : { shortName: body.shortName.trim() }),
      }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/move',
    verb: 'unit.move',
    operationId: 'moveUnit',
    tag: '单位',
    summary: '调整隶属',
    params,
    body: z.strictObject({ on, parent: id }),
    answers: { 204: null },
    refuses: UNIT_CODES,
    answer: ({ params: { id: unit }, body, who }) =>
      moveUnit(db, actingOf(who, clock()), { unit, on: plainDate(body.on), parent: body.parent }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/merge',
    verb: 'unit.merge',
    operationId: 'mergeUnits',
    tag: '单位',
    summary: '并入另一单位；下级单位和人员一并转入',
    params,
    body: z.strictObject({ on, into: id }),
    answers: { 204: null },
    refuses: MERGE_CODES,
    answer: ({ params: { id: unit }, body, who }) =>
      mergeUnits(db, actingOf(who, clock()), { unit, on: plainDate(body.on), into: body.into }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/close',
    verb: 'unit.close',
    operationId: 'closeUnit',
    tag: '单位',
    summary: '撤销单位',
    params,
    body: z.strictObject({ on, reason: z.string().min(1).max(200).optional() }),
    answers: { 204: null },
    refuses: CLOSE_CODES,
    answer: ({ params: { id: unit }, body, who }) =>
      closeUnit(db, actingOf(who, clock()), {
        unit,
        on: plainDate(body.on),
        ...(body.reason === undefined ? {} : { reason: body.reason.trim() }),
      }),
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/describe',
    verb: 'unit.describe',
    operationId: 'describeUnit',
    tag: '单位',
    summary: '修改单位资料',
    params,
    body: z.strictObject({ on, change: unitChange, seen }),
    answers: { 204: null },
    refuses: UNIT_CODES,
    answer: ({ params: { id: unit }, body, who }) =>
      describeUnit(db, actingOf(who, clock()), {
        unit,
        on: plainDate(body.on),
        change: body.change as UnitChange,
        seen: body.seen,
      }),
  });
}
