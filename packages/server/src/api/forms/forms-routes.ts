import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, brokenRules } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { EDITIONS, RULES, type Rule } from '@gongkai/report';
import { RULE_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { FOR_AN_HOUR, getRoute } from '../get-route.ts';
import { severity } from '../schemas/words.ts';
import { editionForm, editionFormOf, type EditionForm } from './edition-form.ts';

type RuleForm = Rule & { readonly name: string; readonly reports: number };

const rule: z.ZodType<RuleForm> = z
  .object({
    id: z.string().meta({ description: '规则编号，永久不变', examples: ['R2'] }),
    name: z.string().meta({ description: '核对什么', examples: ['表三每一行：各类申请人之和＝总计'] }),
    severity,
    cites: z.string().meta({ description: '依据' }),
    reports: z.number().int().meta({ description: '年报库中违反这条规则的报告数' }),
  })
  .meta({ id: 'Rule', description: '一条核对规则' });

const editionList: z.ZodType<{ readonly editions: readonly EditionForm[] }> = z
  .object({ editions: z.array(editionForm) })
  .meta({ id: 'EditionList', description: '全部格式，从旧到新' });
const ruleList: z.ZodType<{ readonly rules: readonly RuleForm[] }> = z
  .object({ rules: z.array(rule) })
  .meta({ id: 'RuleList', description: '全部规则' });

/** GET /editions and GET /rules — the statutory forms and the rules of the check, as data. */
export function formsRoutes(app: FastifyInstance, { db }: RouteDeps): void {
  getRoute(app, {
    url: '/editions',
    operationId: 'listEditions',
    tag: '格式与规则',
    summary: '历次规定的报告格式：表、行、列和勾稽关系',
    answers: editionList,
    refuses: [],
    cache: FOR_AN_HOUR,
    answer: () => Promise.resolve(ok({ editions: EDITIONS.map(editionFormOf) })),
  });
  getRoute(app, {
    url: '/rules',
    operationId: 'listRules',
    tag: '格式与规则',
    summary: '核对的规则及其依据',
    answers: ruleList,
    refuses: [],
    answer: async () => {
      const broken = new Map((await brokenRules(db, { site: ARCHIVE_SITE })).map(({ value, reports }) => [value, reports]));
      return ok({
        rules: RULES.map((each) => ({ ...each, name: RULE_NAMES[each.id] ?? each.id, reports: broken.get(each.id) ?? 0 })),
      });
    },
  });
}
