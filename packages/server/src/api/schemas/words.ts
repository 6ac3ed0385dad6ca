import type { EditionId, Severity } from '@gongkai/report';
import type { Worst } from '@gongkai/flows';
import { z } from 'zod';

/** Values that mean the same everywhere in the interface, each described once. */
export const EDITION_IDS = ['2008', '2019', '2021'] as const satisfies readonly EditionId[];
export const WORSTS = ['error', 'warning', 'info', 'none'] as const satisfies readonly Worst[];

export const editionId: z.ZodType<EditionId> = z.enum(EDITION_IDS).meta({
  id: 'EditionId',
  description: '报告格式：2008 为统计表（2018年度及以前），2019 为试行格式（2019、2020年度），2021 为现行格式',
  examples: ['2021'],
});

export const severity: z.ZodType<Severity> = z
  .enum(['error', 'warning', 'info'])
  .meta({ id: 'Severity', description: '严重程度：error 错误，warning 疑点，info 提示', examples: ['error'] });

export const REPORT_ID = /^[0-9a-f]{20}$/;
export const UNIT_ID = /^[0-9a-f]{16}$/;

export const reportId = z.string().meta({
  description: '报告编号：文件 SHA-256 的前 20 位，同一文件在任何地方编号相同',
  pattern: REPORT_ID.source,
  examples: ['0f3b8c1d2e4a59687768'],
});

export const unitId = z.string().meta({ description: '机关编号', pattern: UNIT_ID.source, examples: ['9d2f04c7b1a8e635'] });

export const cellId = z.string().meta({ description: '单元格编号：表、行、列以点相连', examples: ['t3.in.new.natural'] });

/** As printed or as computed; text where a date or words stand. */
export const figure = z.union([z.string(), z.number(), z.null()]);

export const year = z
  .number()
  .int()
  .nullable()
  .meta({ description: '报告年度；没有读出为 null', examples: [2020] });

/** 2024-03-29; null where it is not known. */
export const plainDateText = z.iso.date().nullable();
