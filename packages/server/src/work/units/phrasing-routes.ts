import type { FastifyInstance } from 'fastify';
import { legalDay, listPhrasings, setPhrasing, showUnit } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { phrasingOfPart } from '@gongkai/requests';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';
import { exampleLetter, phrasedExample } from './example-letter.ts';
import { exampleSet } from './example-set.ts';
import { phrasings, phrasingsForm } from './phrasing-answer.ts';
import { PHRASING_CODES } from './phrasing-refusals.ts';

const params = z.strictObject({ id });
const letter = z.string().max(20).meta({ description: '文书，如 L05' });
const part = z.string().max(40).meta({ description: '文书的部分，如 extensionReason' });
const text = z.string().max(20_000);

/** 文书用语: what a unit words itself of its letters around what is locked. */
export function phrasingRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/units/:id/phrasings',
    verb: 'unit.read',
    operationId: 'listPhrasings',
    tag: '单位',
    summary: '一个单位的文书用语：各部分用本单位、上级单位还是系统的文字，自何日起、由谁设定',
    params,
    answers: { 200: phrasings },
    refuses: ['unit.missing'],
    answer: async ({ params: { id: unit }, who }) => {
      const found = await listPhrasings({ db }, actingOf(who, clock()), { unit });
      return found.ok ? ok(phrasingsForm(found.value)) : found;
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/phrasings',
    verb: 'phrasing.set',
    operationId: 'setPhrasing',
    tag: '单位',
    summary: '自某日起用本单位的文字，或者不再用；已经拟好的文书不变',
    params,
    body: z.strictObject({
      letter,
      part,
      from: day.meta({ description: '起用日期，今天或以后' }),
      text: text.nullable().meta({ description: '本单位的文字，可以有代写词；空为不再使用' }),
      everyLetter: z.boolean().default(false).meta({ description: '有这一部分的各种文书都照此写' }),
      seen: z.int().min(0).meta({ description: '看到的这一部分的设定次数；各种文书都照此写的，是各种文书的合计' }),
    }),
    answers: { 201: z.object({ seen: z.number().int() }).meta({ id: 'PhrasingSet', description: '已设定' }) },
    refuses: [
      ...PHRASING_CODES,
      'paper.glyph-missing',
      'unit.missing',
      'permission.outside-scope',
      'permission.state',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: ({ params: { id: unit }, body, who }) =>
      setPhrasing({ db }, actingOf(who, clock()), { ...body, unit, from: plainDate(body.from) }, exampleSet),
  });

  workRoute(work, {
    method: 'POST',
    url: '/units/:id/phrasings/preview',
    verb: 'phrasing.set',
    operationId: 'previewPhrasing',
    tag: '单位',
    summary: '按所写的文字生成这一部分，以一件虚构的申请为例；不保存',
    params,
    body: z.strictObject({ letter, part, text }),
    answers: { 200: z.object({ text: z.string() }).meta({ id: 'PhrasingPreview', description: '生成的文字' }) },
    refuses: [...PHRASING_CODES, 'unit.missing'],
    answer: async ({ params: { id: unit }, body, who }) => {
      const now = clock();
      const usable = phrasingOfPart(body);
      if (!usable.ok) return usable;
      const found = await showUnit(db, actingOf(who, now), { unit, on: legalDay(now) });
      if (!found.ok) return found;
      const { letter: code, part: of, text: kept } = usable.value;
      return ok({ text: phrasedExample(code, exampleLetter(code, found.value), of, kept) });
    },
  });
}
