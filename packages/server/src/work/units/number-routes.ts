import type { FastifyInstance } from 'fastify';
import { setNumberPrefix, showNumberMarks } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { z } from 'zod';
import { actingOf, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const KINDS = ['registration', 'letter'] as const;

const mark = z.object({
  mark: z.string().meta({ description: '写在年份前面的' }),
  said: z.boolean().meta({ description: '是设定的；否则按单位名称' }),
  next: z.string().meta({ description: '下一个编号的样子' }),
});

/** What a unit writes in front of its numbers. */
export function numberRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/units/:id/numbers',
    verb: 'case.setNumbers',
    operationId: 'getNumberMarks',
    tag: '单位',
    summary: '一个单位的登记号标记和发文机关代字，以及下一个编号的样子',
    params: z.strictObject({ id }),
    answers: {
      200: z.object({ registration: mark, letter: mark }).meta({ id: 'NumberMarks', description: '登记号标记和发文机关代字' }),
    },
    refuses: ['unit.missing', 'permission.outside-scope'],
    answer: async ({ params: { id: unit }, who }) => {
      const found = await showNumberMarks({ db }, actingOf(who, clock()), { unit });
      if (!found.ok) return found;
      const { registration, letter } = found.value;
      return ok({ registration: { ...registration }, letter: { ...letter } });
    },
  });

  workRoute(work, {
    method: 'PUT',
    url: '/units/:id/numbers',
    verb: 'case.setNumbers',
    operationId: 'setNumberMark',
    tag: '单位',
    summary: '设定登记号标记或发文机关代字；已经编出的号不变',
    params: z.strictObject({ id }),
    body: z.strictObject({ kind: z.enum(KINDS), prefix: z.string().max(60) }),
    answers: { 204: null },
    refuses: ['unit.missing', 'number.prefix-unusable', 'number.prefix-taken', 'permission.outside-scope'],
    answer: ({ params: { id: unit }, body, who }) => setNumberPrefix({ db }, actingOf(who, clock()), { unit, ...body }),
  });
}
