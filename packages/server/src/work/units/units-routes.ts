import type { FastifyInstance } from 'fastify';
import { findSiteUnit, foundUnit, legalDay, listUnits } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { UNIT_KINDS, type UnitChange } from '@gongkai/staff';
import { z } from 'zod';
import { actingOf, day, dayOr, id } from '../acting.ts';
import { UNIT_CODES } from '../structure-refusals.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { listedUnit, listedUnitForm, unitAnswer, unitForm } from './unit-answer.ts';
import { unitChange } from './unit-change.ts';

const yesNo = z.enum(['yes', 'no']);

/** The units of a government: all of them, one of them, a new one. */
export function unitsRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/units',
    verb: 'unit.list',
    operationId: 'listSiteUnits',
    tag: '单位',
    summary: '本站的全部单位',
    query: z.strictObject({
      on: day.optional().meta({ description: '哪一天的；不填为今天' }),
      closed: yesNo.default('no').meta({ description: '是否包括已撤销的' }),
    }),
    answers: { 200: z.object({ units: z.array(listedUnit) }).meta({ id: 'SiteUnits', description: '单位，同级按排序和名称' }) },
    refuses: [],
    answer: async ({ query, who }) => {
      const now = clock();
      const ask = { on: dayOr(query.on, legalDay(now)), closed: query.closed === 'yes' };
      const units = await listUnits(db, actingOf(who, now), ask);
      return units.ok ? ok({ units: units.value.map(listedUnitForm) }) : units;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/units/:id',
    verb: 'unit.read',
    operationId: 'getSiteUnit',
    tag: '单位',
    summary: '一个单位：资料、救济途径、沿革',
    params: z.strictObject({ id }),
    query: z.strictObject({ on: day.optional().meta({ description: '哪一天的；不填为今天' }) }),
    answers: { 200: unitAnswer },
    refuses: ['unit.missing'],
    answer: async ({ params, query, who }) => {
      const now = clock();
      const found = await findSiteUnit(db, actingOf(who, now), { unit: params.id, on: dayOr(query.on, legalDay(now)) });
      return found.ok ? ok(unitForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/units',
    verb: 'unit.found',
    operationId: 'foundUnit',
    tag: '单位',
    summary: '新设单位',
    body: z.strictObject({
      on: day.meta({ description: '设立之日' }),
      kind: z.enum(UNIT_KINDS),
      name: z.string().min(1).max(80),
      shortName: z.string().min(1).max(80).optional(),
      parent: id.meta({ description: '上级单位' }),
      described: unitChange.optional(),
    }),
    answers: { 201: z.object({ id: z.string() }).meta({ id: 'UnitFounded', description: '新单位的编号' }) },
    refuses: UNIT_CODES,
    answer: async ({ body, who }) => {
      const { on, kind, name, shortName, parent, described } = body;
      const founded = await foundUnit(db, actingOf(who, clock()), {
        on: plainDate(on),
        kind,
        name: name.trim(),
        parent,
        ...(shortName === undefined ? {} : { shortName: shortName.trim() }),
        ...(described === undefined ? {} : { described: described as UnitChange }),
      });
      return founded.ok ? ok({ id: founded.value }) : founded;
    },
  });
}
