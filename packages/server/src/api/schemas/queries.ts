import { RULES } from '@gongkai/report';
import { z } from 'zod';
import { editionId, worst } from './words.ts';

const cursor = z.string().min(1).max(200);
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(100)
  .default(20)
  .meta({ description: '每页条数', examples: [20] });
export const namePart = z
  .string()
  .trim()
  .min(1)
  .max(50)
  .meta({ description: '机关名称的任何一部分，简体、繁体均可', examples: ['莱西'] });
export const regionCode = z
  .string()
  .regex(/^\d{2}(?:\d{2}(?:\d{2})?)?$/)
  .meta({ description: '行政区划代码的前 2、4 或 6 位，含其下辖', examples: ['3702'] });

const RULE_IDS = RULES.map(({ id }) => id) as [string, ...string[]];

/** Names are told apart strictly: a filter whose name is misspelt would silently narrow nothing. */
export const listQuery = z.strictObject({
  q: namePart.optional(),
  year: z.coerce
    .number()
    .int()
    .min(1)
    .max(9999)
    .optional()
    .meta({ description: '报告年度', examples: [2020] }),
  region: regionCode.optional(),
  edition: editionId.optional(),
  worst: worst.optional(),
  unit: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .meta({ description: '机关编号；只能与 year 同用', examples: ['9d2f04c7b1a8e635'] }),
  rule: z
    .enum(RULE_IDS)
    .optional()
    .meta({ description: '违反的规则；只能与 year 同用', examples: ['R2'] }),
  after: cursor.optional().meta({ description: '翻到下一页，取自上次返回的 next' }),
  before: cursor.optional().meta({ description: '翻到上一页，取自上次返回的 previous' }),
  limit,
});

export type ListQuery = z.output<typeof listQuery>;
