import type { FastifyInstance } from 'fastify';
import { findPublicAnswer, listPublicAnswers, type NoAnswerList } from '@gongkai/flows';
import { dayInChina, fail, ok, type Result } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { answerPlace, LONGEST_WORDS } from '../../answers/answer-place.ts';
import { getRoute } from '../get-route.ts';
import { limit } from '../schemas/queries.ts';

type AnswerForm = {
  readonly id: string;
  readonly unit: string;
  readonly title: string;
  readonly asked: string;
  readonly answered: string;
  readonly outcome: { readonly id: string; readonly title: string };
  readonly answeredOn: string;
  readonly publishedOn: string;
  readonly page: string;
};

const answerForm: z.ZodType<AnswerForm> = z
  .object({
    id: z.string(),
    unit: z.string().meta({ description: '答复机关', examples: ['临江县水利局'] }),
    title: z.string(),
    asked: z.string().meta({ description: '申请公开的内容，已隐去个人信息' }),
    answered: z.string().meta({ description: '答复的内容，已隐去个人信息' }),
    outcome: z.object({ id: z.string(), title: z.string() }).meta({ description: '答复结果' }),
    answeredOn: z.string().meta({ description: '答复日期', examples: ['2026-03-12'] }),
    publishedOn: z.string().meta({ description: '公布日期', examples: ['2026-03-20'] }),
    page: z.string().meta({ description: '供人阅读的页面' }),
  })
  .meta({ id: 'PublicAnswer', description: '一份公开的答复' });

type AnswerListForm = { readonly answers: readonly AnswerForm[]; readonly next: string | null };

const answerList: z.ZodType<AnswerListForm> = z
  .object({
    answers: z.array(answerForm),
    next: z.string().nullable().meta({ description: '下一页的 after；没有下一页的为 null' }),
  })
  .meta({ id: 'PublicAnswerList', description: '一个机关公开的答复，新的在前' });

const site = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .meta({ description: '政府编号，见页面地址', examples: ['1'] });
const id = z.string().regex(/^[\w.-]{1,64}$/);

type Told = Extract<Awaited<ReturnType<typeof listPublicAnswers>>, { readonly ok: true }>['value']['answers'][number];

const formOf = (of: { readonly site: number; readonly unit: string; readonly unitName: string }, told: Told): AnswerForm => ({
  id: told.id,
  unit: of.unitName,
  title: told.title,
  asked: told.asked,
  answered: told.answered,
  outcome: { id: told.outcome, title: outcomeRow(told.outcome).title },
  answeredOn: told.answeredOn,
  publishedOn: told.publishedOn,
  page: `/answers/${of.site}/${of.unit}/${told.id}`,
});

const NO_LIST = { code: 'public-answer.no-list' } as const;

/** GET /answers/:site/:unit and /answers/:site/:unit/:id — what a unit has answered to others. */
export function answerRoutes(app: FastifyInstance, { db, requests }: RouteDeps): void {
  if (requests === undefined) return;
  const today = () => dayInChina(requests.clock().getTime());

  getRoute(app, {
    url: '/answers/:site/:unit',
    operationId: 'listPublicAnswers',
    tag: '公开的答复',
    summary: '一个机关公开的答复，新的在前',
    params: z.strictObject({ site, unit: id }),
    query: z.strictObject({
      q: z
        .string()
        .trim()
        .min(1)
        .max(LONGEST_WORDS)
        .optional()
        .meta({ description: '查找的词；几个词用空格隔开，都出现的才列出' }),
      after: z.string().min(1).max(200).optional().meta({ description: '翻到下一页，取自上次返回的 next' }),
      limit,
    }),
    answers: answerList,
    refuses: ['public-answer.no-list', 'list.bad-cursor'],
    answer: async ({ params, query: { q = '', after, limit: size } }) => {
      const place = answerPlace(params);
      if (!place) return fail(NO_LIST);
      const from = after === undefined ? {} : { after };
      const found = await listPublicAnswers(db, { ...place, today: today(), words: q, size, ...from });
      if (!found.ok) return found;
      const { answers, next, unitName } = found.value;
      return ok({ answers: answers.map((each) => formOf({ ...place, unitName }, each)), next });
    },
  });

  getRoute(app, {
    url: '/answers/:site/:unit/:id',
    operationId: 'getPublicAnswer',
    tag: '公开的答复',
    summary: '一份公开的答复；撤下的不再返回',
    params: z.strictObject({ site, unit: id, id }),
    answers: answerForm,
    refuses: ['public-answer.no-list'],
    answer: async ({ params }): Promise<Result<AnswerForm, NoAnswerList>> => {
      const place = answerPlace(params);
      if (!place) return fail(NO_LIST);
      const found = await findPublicAnswer(db, { ...place, today: today(), id: params.id });
      if (!found.ok) return found;
      const { answer, unitName } = found.value;
      return 'why' in answer ? fail(NO_LIST) : ok(formOf({ ...place, unitName }, answer));
    },
  });
}
