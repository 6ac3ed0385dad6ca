import type { FoundSiteUnit, SiteUnit } from '@gongkai/flows';
import { UNIT_KINDS, type RemedyBody } from '@gongkai/staff';
import { z } from 'zod';
import { day } from '../acting.ts';

const state = z.enum(['open', 'closed']).meta({ description: '存续、已撤销' });

export const listedUnit = z
  .object({
    id: z.string(),
    kind: z.enum(UNIT_KINDS),
    name: z.string(),
    shortName: z.string().nullable(),
    parent: z.string().nullable().meta({ description: '上级单位；最高一级没有' }),
    state,
    code: z.string().nullable().meta({ description: '统一社会信用代码或组织机构代码' }),
  })
  .meta({ id: 'ListedSiteUnit', description: '一个单位' });

/** What is said of a unit; what is not said is left out. */
export const description = z
  .object({
    address: z.string(),
    hours: z.string(),
    phone: z.string(),
    fax: z.string(),
    postcode: z.string(),
    email: z.string(),
    website: z.string(),
    disclosureOffice: z.string(),
    head: z.string(),
    payee: z.string(),
    payAccount: z.string(),
    payCounter: z.string(),
    code: z.string(),
    division: z.string(),
    order: z.number().int(),
    vertical: z.boolean(),
    reviewBody: z.string(),
    court: z.string(),
    publicAnswers: z.boolean(),
  })
  .partial()
  .meta({ id: 'SiteUnitDescription', description: '单位资料：公开指南中的联系方式、代码、救济途径' });

const remedyBody = z
  .object({
    names: z.array(z.string()),
    source: z.enum(['set', 'derived', 'unknown']).meta({ description: '已填写、按类别推定、尚未确定' }),
    cites: z.string(),
  })
  .meta({ id: 'RemedyBody', description: '复议机关或法院' });

const event = z
  .object({
    seq: z.number().int(),
    type: z.enum(['unit.founded', 'unit.renamed', 'unit.moved', 'unit.merged', 'unit.closed', 'unit.described']),
    on: day,
    recordedAt: z.iso.datetime(),
    actor: z.string(),
    body: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'SiteUnitEvent', description: '沿革中的一项' });

export const unitAnswer = listedUnit
  .extend({
    successor: z.string().nullable().meta({ description: '合并后由谁承接' }),
    described: description,
    above: z.array(z.object({ id: z.string(), name: z.string() })).meta({ description: '各级上级，由近到远' }),
    remedy: z.object({ reviewBody: remedyBody, court: remedyBody }),
    history: z.array(event),
  })
  .meta({ id: 'SiteUnit', description: '单位、救济途径与沿革' });

export const listedUnitForm = ({
  id,
  kind,
  name,
  shortName,
  parent,
  state: is,
  described,
}: SiteUnit): z.input<typeof listedUnit> => ({
  id,
  kind,
  name,
  shortName: shortName ?? null,
  parent: parent ?? null,
  state: is,
  code: described.code ?? null,
});

const remedyForm = ({ names, source, cites }: RemedyBody) => ({ names: [...names], source, cites });

export const unitForm = ({ unit, above, remedy, history }: FoundSiteUnit): z.input<typeof unitAnswer> => ({
  ...listedUnitForm(unit),
  successor: unit.successor ?? null,
  described: unit.described,
  above: above.map(({ id, name }) => ({ id, name })),
  remedy: { reviewBody: remedyForm(remedy.reviewBody), court: remedyForm(remedy.court) },
  history: history.map(({ seq, type, on, recordedAt, actor, body }) => ({
    seq,
    type,
    on,
    recordedAt: recordedAt.toISOString(),
    actor,
    body: { ...body },
  })),
});
