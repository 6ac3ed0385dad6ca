import type { CheckForm, FindingForm } from '@gongkai/wording';
import { z } from 'zod';
import { cellId, editionId, figure, severity, year } from './words.ts';

export const finding: z.ZodType<FindingForm> = z
  .object({
    rule: z.string().meta({ description: '规则编号，见 /api/v1/rules', examples: ['R2'] }),
    severity,
    at: z.string().meta({
      description: '位置：单元格编号、表（t3）、部分与字符区间（s1:12-20，按 UTF-16 计），或 document',
      examples: ['t3.in.new.total'],
    }),
    expected: figure.meta({ description: '应为', examples: [1] }),
    found: figure.meta({ description: '报告为', examples: [0] }),
    message: z
      .string()
      .meta({ description: '说明', examples: ['表三“一、本年新收政府信息公开申请数量”行：各类申请人之和 1+0=1，与总计 0 不符'] }),
    cites: z.string().meta({ description: '依据', examples: ['国办公开办函〔2021〕30号 附件 表三“总计”栏'] }),
    cells: z.exactOptional(z.array(cellId)).meta({ description: '规则所涉的其他单元格' }),
    quote: z.exactOptional(z.string()).meta({ description: '所在的原文' }),
  })
  .meta({ id: 'Finding', description: '核对发现的一处矛盾' });

export const readingNote = z
  .object({
    code: z.string().meta({ examples: ['cells.squashed'] }),
    message: z.string().meta({ description: '说明' }),
    cells: z.exactOptional(z.array(cellId)),
  })
  .meta({ id: 'ReadingNote', description: '读取时拿不准的一处，附说明' });

export const checkFormShape = {
  file: z.string().meta({ description: '文件名', examples: ['莱西市2020年度报告.txt'] }),
  edition: editionId,
  year,
  organization: z.string().nullable().meta({ description: '报告机关，照原文' }),
  findings: z.array(finding),
  problems: z.array(readingNote),
};

/** Holds the shape to what the command line prints. */
export const checkForm: z.ZodType<CheckForm> = z.object(checkFormShape);
