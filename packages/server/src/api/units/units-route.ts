import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, findUnits } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { getRoute } from '../get-route.ts';
import { limit, namePart, regionCode } from '../schemas/queries.ts';
import { unitForm, unitOf, type UnitForm } from './unit-form.ts';

type UnitList = { readonly units: readonly UnitForm[]; readonly tooMany: boolean };

const unitList: z.ZodType<UnitList> = z
  .object({
    units: z.array(unitForm),
    tooMany: z.boolean().meta({ description: '还有别的机关没有列出，请把 q 写得更完整' }),
  })
  .meta({ id: 'UnitList', description: '名称含所给文字的机关' });

/** GET /units — units by a part of their name. */
export function unitsRoute(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/units',
    operationId: 'findUnits',
    tag: '年报',
    summary: '按名称查找机关',
    query: z.strictObject({ q: namePart, region: regionCode.optional(), limit }),
    answers: unitList,
    refuses: [],
    answer: async ({ query: { q, region, limit: most } }) => {
      const found = await findUnits(db, { site: ARCHIVE_SITE, text: q, most, ...(region === undefined ? {} : { region }) });
      return ok({ units: found.units.map(unitOf), tooMany: found.more });
    },
  });
}
