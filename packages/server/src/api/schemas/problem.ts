import { z } from 'zod';
import { STATUS, type Problem, type RefusalCode } from '../problem.ts';

const CODES = Object.keys(STATUS) as [RefusalCode, ...RefusalCode[]];

/** Examples are of a parameter that is not what it should be. */
export const problem: z.ZodType<Problem> = z
  .object({
    type: z.string().meta({ description: '这一类问题的永久标识', examples: ['urn:gongkai:problem:request.invalid'] }),
    title: z.string().meta({ description: '这一类问题的名称', examples: ['请求参数有误'] }),
    status: z
      .number()
      .int()
      .meta({ description: 'HTTP 状态码', examples: [400] }),
    detail: z.string().meta({ description: '这一次是怎么回事、怎么办', examples: ['请求的参数有误：limit。请按所列说明改正'] }),
    instance: z.string().meta({ description: '本次请求的编号', examples: ['urn:uuid:3f2b7c1e-8d0a-4c55-9b1e-6a7d2f90c413'] }),
    code: z.enum(CODES).meta({ description: '永久代码，供程序判断', examples: ['request.invalid'] }),
    errors: z
      .exactOptional(
        z.array(
          z.object({
            field: z.string().meta({ description: '参数名', examples: ['limit'] }),
            detail: z.string().meta({ description: '应该是什么', examples: ['应为 1 至 100 的整数'] }),
          }),
        ),
      )
      .meta({ description: '有误的参数' }),
  })
  .meta({ id: 'Problem', description: '出错时的统一格式（RFC 9457）' });
