import { z } from 'zod';
import { FAILURE_TITLES } from '@gongkai/wording';
import { WORK_STATUS, type WorkProblem, type WorkRefusalCode } from '../problem.ts';

const CODES = Object.keys(WORK_STATUS) as [WorkRefusalCode, ...WorkRefusalCode[]];

const workProblem: z.ZodType<WorkProblem> = z
  .object({
    type: z.string().meta({ description: '这一类问题的永久标识' }),
    title: z.string().meta({ description: '这一类问题的名称' }),
    status: z.number().int().meta({ description: 'HTTP 状态码' }),
    detail: z.string().meta({ description: '这一次是怎么回事、怎么办' }),
    instance: z.string().meta({ description: '本次请求的编号' }),
    code: z.enum(CODES).meta({ description: '永久代码，供程序判断' }),
    errors: z
      .exactOptional(z.array(z.object({ field: z.string(), detail: z.string() })))
      .meta({ description: '有误的参数，以及应该是什么' }),
    cites: z.exactOptional(z.string()).meta({ description: '依据的条款' }),
    changed: z
      .exactOptional(z.array(z.object({ on: z.string(), by: z.string(), sentence: z.string() })))
      .meta({ description: '被别人抢先改动时：这期间办了什么' }),
  })
  .meta({ id: 'WorkProblem', description: '出错时的统一格式（RFC 9457）' });

/** What any request of staff may be refused with; whoever is not signed in or may not, is told by the guard. */
const ALWAYS: readonly WorkRefusalCode[] = [
  'request.invalid',
  'request.malformed',
  'request.too-many',
  'server.overloaded',
  'server.fault',
];
const UNSAFE: readonly WorkRefusalCode[] = ['request.other-site', 'request.media-type', 'request.too-large'];
const SIGNED_IN: readonly WorkRefusalCode[] = [
  'session.none',
  'session.second-factor-first',
  'session.password-change-first',
  'session.second-factor-setup-first',
];
const PERMITTED: readonly WorkRefusalCode[] = [
  'permission.not-active',
  'permission.second-factor-first',
  'permission.administrators-apart',
  'permission.no-role',
  'permission.outside-scope',
];

/** The refusals of an operation as the description lists them, one entry a status, each code named; those of the guard included. */
export function workRefusals(
  codes: readonly WorkRefusalCode[],
  { verb, unsafe }: { readonly verb: string; readonly unsafe: boolean },
) {
  const guard = verb === 'public' ? [] : [...SIGNED_IN, ...(unsafe ? (['request.no-token'] as const) : [])];
  const table = verb === 'public' || verb === 'signedIn' ? [] : PERMITTED;
  const all = [...new Set([...codes, ...guard, ...table, ...(unsafe ? UNSAFE : []), ...ALWAYS])];
  const statuses = [...new Set(all.map((code) => WORK_STATUS[code]))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = all.filter((code) => WORK_STATUS[code] === status);
      return [
        status,
        {
          description: here.map((code) => `${FAILURE_TITLES[code]}（${code}）`).join('；'),
          content: { 'application/problem+json': { schema: workProblem } },
        },
      ];
    }),
  );
}
