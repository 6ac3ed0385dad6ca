import type { FastifyInstance } from 'fastify';
import { listLawSettings, setLawSetting, type NamedSettingChange } from '@gongkai/flows';
import { ok, plainDate } from '@gongkai/kernel';
import { COUNTED_SETTINGS, LAW_SETTINGS } from '@gongkai/law';
import { actorText } from '@gongkai/wording';
import { z } from 'zod';
import { actingOf, day } from '../acting.ts';
import type { WorkDeps } from '../work-deps.ts';
import { workRoute } from '../work-route.ts';

const value = z.union([z.boolean(), z.number(), z.string().max(40)]);
const setting = z.enum(COUNTED_SETTINGS);

const change = z.object({
  value,
  from: z.string().meta({ description: '起用日期' }),
  setOn: z.string().meta({ description: '登记日期' }),
  setAt: z.iso.datetime(),
  by: z.string().meta({ description: '设定人' }),
  reason: z.string().meta({ description: '依据' }),
});

const lawSettings = z
  .object({
    settings: z.array(
      z.object({
        setting,
        holds: z.enum(['received', 'day']).meta({ description: '按申请的收到日，还是按办事的当天' }),
        cites: z.string(),
        default: value,
        value,
        choices: z.array(value).nullable().meta({ description: '可取的值；是否类和数目类没有' }),
        least: z.number().int().nullable(),
        most: z.number().int().nullable(),
        held: change.nullable().meta({ description: '现行取值的设定；按默认计算的没有' }),
        changes: z.array(change).meta({ description: '历次设定，最近的在前' }),
        seen: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'LawSettings', description: '法律未定事项的口径：现行取值、默认取值和历次设定' });

/** What the law leaves open: how the site counts it, and setting it from a day on. */
export function lawSettingRoutes(work: FastifyInstance, { db, clock }: WorkDeps): void {
  workRoute(work, {
    method: 'GET',
    url: '/law-settings',
    verb: 'lawSetting.read',
    operationId: 'listLawSettings',
    tag: '口径',
    summary: '法律未定的期限与收费口径：现行取值、自何日起、由谁设定',
    answers: { 200: lawSettings },
    refuses: [],
    answer: async ({ who }) => {
      const found = await listLawSettings({ db }, actingOf(who, clock()));
      if (!found.ok) return found;
      return ok({
        settings: found.value.flatMap((each) => {
          const row = LAW_SETTINGS[each.setting];
          if (row.holds === 'nowhere') return [];
          return [
            {
              setting: each.setting,
              holds: row.holds,
              cites: row.cites,
              default: each.default,
              value: each.value,
              choices: 'choices' in row ? [...row.choices] : null,
              least: 'least' in row ? row.least : null,
              most: 'most' in row ? row.most : null,
              held: each.held ? shownChange(each.held) : null,
              changes: each.changes.map(shownChange),
              seen: each.seen,
            },
          ];
        }),
      });
    },
  });

  workRoute(work, {
    method: 'POST',
    url: '/law-settings/:setting',
    verb: 'lawSetting.set',
    operationId: 'setLawSetting',
    tag: '口径',
    summary: '自某日起按另一取值计算；未结的期限随后由作业重新计算',
    params: z.strictObject({ setting: z.string().max(40) }),
    body: z.strictObject({
      value,
      from: day.meta({ description: '起用日期，可以早于今天' }),
      reason: z.string().max(1000).meta({ description: '依据，如文件标题和文号' }),
      seen: z.int().min(0).meta({ description: '看到的设定次数' }),
    }),
    answers: {
      201: z.object({ seen: z.number().int() }).meta({ id: 'LawSettingSet', description: '已设定' }),
    },
    refuses: [
      'setting.unknown',
      'setting.not-counted',
      'setting.value-unusable',
      'setting.reason-missing',
      'setting.day-unusable',
      'setting.same',
      'permission.outside-scope',
      'store.conflict',
      'ledger.unkeepable',
    ],
    answer: ({ params, body, who }) =>
      setLawSetting({ db }, actingOf(who, clock()), { ...body, setting: params.setting, from: plainDate(body.from) }),
  });
}

const shownChange = ({ value: to, from, setOn, setAt, by, byName, reason }: NamedSettingChange): z.input<typeof change> => ({
  value: to,
  from,
  setOn,
  setAt: setAt.toISOString(),
  by: actorText(by, byName ?? null),
  reason,
});
