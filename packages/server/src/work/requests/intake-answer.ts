import { RECEIPT_FACTS, ROUTES, type ReceiptFacts } from '@gongkai/law';
import { plainDate } from '@gongkai/kernel';
import { APPLICATION_LACKS, GIVEN_UP, LONGEST, type ApplicationField, type ApplicationForm } from '@gongkai/requests';
import { z } from 'zod';
import { day } from '../acting.ts';
import { nature } from './listed-request.ts';

/** Longer than any field; what is too long for its field is said with the other faults. */
const MOST_TYPED = 10_000;

const typed = z.string().max(MOST_TYPED).optional();
const FIELDS = Object.keys(LONGEST) as readonly ApplicationField[];

/** What was typed; everything that is wrong with it is said at once, so nothing is asked of it here but that it is text. */
export const typedForm = z
  .strictObject(Object.fromEntries(FIELDS.map((field) => [field, typed])) as Record<ApplicationField, typeof typed>)
  .meta({ id: 'RequestForm', description: '申请表上填写的内容' });

export const formOf = (said: z.output<typeof typedForm>): ApplicationForm =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined));

/** A request comes over the counter, by post, by fax or by word of mouth; over the web the applicant sends it himself. */
export const officeRoute = z.enum(ROUTES.filter((route) => route !== 'web')).meta({ description: '提交渠道' });

const days = Object.fromEntries(RECEIPT_FACTS.map((fact) => [fact, day.optional()])) as Record<
  (typeof RECEIPT_FACTS)[number],
  z.ZodOptional<typeof day>
>;
export const receiptDays = z
  .strictObject(days)
  .meta({ id: 'ReceiptDays', description: '各渠道的日期：提交、收到、签收、双方确认' });
export const receiptQuery = z.strictObject({ ...days, route: officeRoute, nature: nature.exactOptional() });

export const daysOf = (said: Readonly<Record<string, string | undefined>>): ReceiptFacts =>
  Object.fromEntries(RECEIPT_FACTS.flatMap((fact) => (said[fact] === undefined ? [] : [[fact, plainDate(said[fact])]])));

const fault = z.object({ field: z.string(), sentence: z.string() });

export const checkedForm = z
  .object({
    faults: z.array(fault).meta({ description: '不改正就不能登记的' }),
    lacks: z.array(z.object({ lack: z.enum(APPLICATION_LACKS), sentence: z.string() })).meta({
      description: '申请书缺少、可以先登记再告知补正的（第三十条）',
    }),
  })
  .meta({ id: 'CheckedRequestForm', description: '申请内容核对结果' });

export const foreseen = z
  .object({
    receivedOn: z.string().nullable().meta({ description: '收到之日；须先双方确认的为空' }),
    sentence: z.string().meta({ description: '为什么是这一天' }),
    warning: z.string().nullable(),
    dueOn: z.string().nullable().meta({ description: '答复期限；须先确认的，以今天确认计' }),
    provisional: z.boolean(),
    explanation: z.string().nullable(),
  })
  .meta({ id: 'ForeseenReceipt', description: '收到之日与答复期限' });

export const registered = z
  .object({
    id: z.string(),
    code: z.string().meta({ description: '查询码，只给这一次' }),
    number: z.string().nullable().meta({ description: '登记编号；须先双方确认的为空' }),
    submittedOn: z.string(),
    receivedOn: z.string().nullable(),
    dueOn: z.string().nullable(),
    already: z.boolean().meta({ description: '同一份表此前已经登记过' }),
    trackAt: z.string().meta({ description: '查询页地址' }),
    qr: z.string().meta({ description: '查询页地址的二维码，SVG' }),
  })
  .meta({ id: 'RegisteredRequest', description: '已登记' });

export const similar = z
  .object({
    requests: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        submittedOn: z.string(),
        likeness: z.number().meta({ description: '相近程度，0–1' }),
        closedOn: z.string().nullable(),
        outcome: z.string().nullable().meta({ description: '当时的答复' }),
        givenUp: z.enum(GIVEN_UP).nullable().meta({ description: '不再等待答复的，为什么' }),
      }),
    ),
  })
  .meta({ id: 'SimilarRequests', description: '同一申请人内容相近的申请，最相近的在前' });

export const needed = z
  .object({
    today: z.string(),
    routes: z.array(
      z.object({
        route: officeRoute,
        name: z.string(),
        rule: z.string().meta({ description: '以哪一天为收到之日，依据哪一条' }),
        confirm: z.boolean().meta({ description: '须与申请人双方确认' }),
        days: z.array(z.object({ fact: z.enum(RECEIPT_FACTS), name: z.string() })),
      }),
    ),
    attachments: z
      .object({ most: z.number().int(), bytes: z.number().int(), endings: z.array(z.string()) })
      .meta({ description: '附件的个数、大小和类型' }),
  })
  .meta({ id: 'IntakeNeeds', description: '登记申请时要填什么' });
