import { z } from 'zod';

const text = z.string().max(200).nullable();

/** What is said of a unit from now on: `null` takes a value away, what is not named stays. What may stand there is asked by the core. */
export const unitChange = z
  .strictObject({
    address: text,
    hours: text,
    phone: text,
    fax: text,
    postcode: text,
    email: text,
    website: text,
    disclosureOffice: text,
    head: text,
    payee: text,
    payAccount: text,
    payCounter: text,
    code: text,
    division: text,
    order: z.number().int().nullable(),
    vertical: z.boolean().nullable(),
    reviewBody: text,
    court: text,
    publicAnswers: z.boolean().nullable(),
  })
  .partial()
  .meta({ id: 'UnitChange', description: '修改的资料；null 为去掉，没有写的不变' });
