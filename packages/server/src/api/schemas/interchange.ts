import { PROBLEM_CODES, type Interchange, type LocalRow, type Problem, type Section } from '@gongkai/report';
import { z } from 'zod';
import { cellId, editionId, plainDateText, year } from './words.ts';

const section: z.ZodType<Section> = z
  .object({
    id: z.string().meta({ description: 'preamble 为开头，s1 至 s6 为规定的各部分，x1 起为其他部分', examples: ['s1'] }),
    heading: z.string().meta({ description: '标题，照原文', examples: ['一、总体情况'] }),
    text: z.string(),
  })
  .meta({ id: 'Section', description: '报告的一个部分' });

const localRow: z.ZodType<LocalRow> = z
  .object({
    label: z.string(),
    unit: z.string().nullable(),
    value: z.number().nullable(),
    cumulative: z.number().nullable().meta({ description: '累计数' }),
  })
  .meta({ id: 'LocalRow', description: '地方统计表中全国统一格式所没有的一行' });

const state = z.enum(['printed', 'blank', 'slash', 'missing', 'inferred', 'unreadable']);

const problem: z.ZodType<Problem> = z
  .object({
    code: z.enum(PROBLEM_CODES),
    table: z.exactOptional(z.enum(['t2', 't3', 't4', 'stat'])),
    cells: z.exactOptional(z.array(cellId)),
    params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
  })
  .meta({ id: 'ReadingProblem', description: '读取时拿不准的一处；不是报告的错误' });

/** What `gongkai read --json` prints. */
export const interchange: z.ZodType<Interchange> = z
  .object({
    edition: editionId,
    year,
    organization: z.string().nullable(),
    title: z.string().nullable(),
    cells: z.record(z.string(), z.number().nullable()).meta({
      description: '该格式的全部单元格；没有印出数字的为 null，不代为填写，也不改正',
      examples: [{ 't3.in.new.natural': 195, 't3.in.new.welfare': null }],
    }),
    published: plainDateText,
    script: z.enum(['simplified', 'traditional']),
    inferred: z.array(cellId).meta({ description: '位置由勾稽关系推定的单元格' }),
    states: z
      .record(z.string(), state)
      .meta({ description: '没有数字的单元格各是什么情况：blank 空白，slash 斜线，missing 缺格，unreadable 无法判定' }),
    sections: z.array(section),
    localRows: z.array(localRow),
    problems: z.array(problem),
  })
  .meta({ id: 'Interchange', description: '报告的交换格式，与命令 gongkai read --json 的输出相同' });
