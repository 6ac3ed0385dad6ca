import { RULES } from '@gongkai/report';
import { z } from 'zod';
import { EDITION_IDS, WORSTS } from './words.ts';

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
  edition: z
    .enum(EDITION_IDS)
    .optional()
    .meta({ description: '报告格式：2008 统计表，2019 试行格式，2021 现行格式', examples: ['2021'] }),
  worst: z
    .enum(WORSTS)
    .optional()
    .meta({
      description: '最严重的发现：error 有错误，warning 有疑点而无错误，info 只有提示，none 未发现矛盾',
      examples: ['error'],
    }),
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
