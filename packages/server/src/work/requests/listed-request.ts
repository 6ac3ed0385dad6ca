import type { ListedRequest } from '@gongkai/flows';
import { ROUTES } from '@gongkai/law';
import { APPLICANT_TYPES, NATURES, STAGES, URGENCIES } from '@gongkai/requests';
import { z } from 'zod';
import { day } from '../acting.ts';

export const stage = z.enum(STAGES).meta({ description: '办理阶段' });
export const urgency = z.enum(URGENCIES).meta({ description: '期限：已超期、今天到期、剩 1 个工作日、剩 2 至 5 个工作日、更晚' });
export const route = z.enum(ROUTES).meta({ description: '申请渠道' });

export const nature = z.enum(NATURES).meta({ description: '公开申请，或者要求更正记录的申请（第四十一条）' });

export const listedRequest = z
  .object({
    id: z.string(),
    number: z.string().nullable().meta({ description: '登记编号；收到以前没有' }),
    unit: z.string().meta({ description: '收到申请的单位' }),
    handlingUnit: z.string().meta({ description: '承办单位' }),
    handler: z.object({ id: z.string(), name: z.string() }).nullable().meta({ description: '承办人；没有分办为空' }),
    nature,
    route,
    applicantType: z.enum(APPLICANT_TYPES),
    submittedOn: day,
    receivedOn: day.nullable(),
    stage,
    urgency,
    dueOn: day.nullable().meta({ description: '答复期限；没有起算为空' }),
    daysLeft: z.number().int().nullable().meta({ description: '还剩几个工作日；负数是超期' }),
    noticeOn: day.nullable().meta({ description: '要求补正的最后一天；不需要补正、已经告知或者过期的为空' }),
    noticeDaysLeft: z.number().int().nullable(),
    waitingFor: z.string().nullable().meta({ description: '期限在等谁：补正、缴费、第三方、其他机关' }),
    provisional: z.boolean().meta({ description: '节假日安排没有公布，期限是暂定的' }),
  })
  .meta({ id: 'ListedRequest', description: '一件没有答复的申请；不含申请人的信息' });

export const listedRequestForm = (entry: ListedRequest): z.input<typeof listedRequest> => ({
  id: entry.request,
  number: entry.number ?? null,
  unit: entry.unit,
  handlingUnit: entry.handlingUnit,
  handler: entry.handler === undefined ? null : { id: entry.handler, name: entry.handlerName ?? entry.handler },
  nature: entry.nature,
  route: entry.route,
  applicantType: entry.applicantType,
  submittedOn: entry.submittedOn,
  receivedOn: entry.receivedOn ?? null,
  stage: entry.stage,
  urgency: entry.urgency,
  dueOn: entry.dueOn ?? null,
  daysLeft: entry.daysLeft ?? null,
  noticeOn: entry.noticeOn ?? null,
  noticeDaysLeft: entry.noticeDaysLeft ?? null,
  waitingFor: entry.waitingFor ?? null,
  provisional: entry.provisional,
});
