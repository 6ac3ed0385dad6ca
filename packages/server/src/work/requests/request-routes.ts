import type { FastifyInstance } from 'fastify';
import { applicantHistory, readRecord, showRequest } from '@gongkai/flows';
import { ok } from '@gongkai/kernel';
import { outcomeRow } from '@gongkai/law';
import { GIVEN_UP, openSearch } from '@gongkai/requests';
import { searchPage } from '@gongkai/wording/letters';
import { z } from 'zod';
import { actingOf, day, id } from '../acting.ts';
import { workRoute } from '../work-route.ts';
import type { RequestWork } from './request-deps.ts';
import { requestForm, shownRequest } from './shown-request.ts';

const params = z.strictObject({ id });
const RECORD_KINDS = [
  'application',
  'certificate',
  'conference',
  'contact',
  'finding',
  'letter',
  'note',
  'opinion',
  'proposal',
  'publicText',
  'reason',
  'remark',
  'search',
  'statement',
] as const;

const record = z
  .object({
    kind: z.enum(RECORD_KINDS),
    text: z.string().meta({ description: '申请、联系方式和会商记录是 JSON，其他是文字' }),
  })
  .meta({ id: 'OpenedRecord', description: '一份密封的记录，已打开' });

const earlier = z
  .object({
    requests: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        receivedOn: day.nullable(),
        closedOn: day.nullable().meta({ description: '答复发出之日' }),
        outcome: z.string().nullable().meta({ description: '答复结果' }),
        givenUp: z.enum(GIVEN_UP).nullable().meta({ description: '没有答复、也不再等待答复的，为什么' }),
        likeness: z.number().min(0).max(1).meta({ description: '所申请的内容有多相近' }),
      }),
    ),
    inMonth: z.number().int().meta({ description: '该申请人当月向本机关申请的件数，含这一件' }),
    itemsBefore: z.number().int(),
    fee: z.number().nullable().meta({ description: '按件计收的信息处理费；没有标准为空' }),
  })
  .meta({ id: 'EarlierRequests', description: '同一申请人以前的申请，最相近的在前' });

/** One request as it stands, what is sealed in it, and what the applicant asked for before. */
export function requestRoutes(work: FastifyInstance, { requests, clock }: RequestWork): void {
  workRoute(work, {
    method: 'GET',
    url: '/requests/:id',
    verb: 'case.read',
    operationId: 'getRequest',
    tag: '依申请公开',
    summary: '一件申请：期限和它的由来、经过、现在能办什么',
    params,
    answers: { 200: shownRequest },
    refuses: ['request.missing', 'permission.outside-scope'],
    answer: async ({ params: { id: request }, who }) => {
      const shown = await showRequest(requests, actingOf(who, clock()), { request });
      return shown.ok ? ok(requestForm(shown.value)) : shown;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/records/:record',
    verb: 'case.read',
    operationId: 'readRequestRecord',
    tag: '依申请公开',
    summary: '打开一份密封的记录；谁看过会记入台账',
    params: z.strictObject({ id, record: id }),
    answers: { 200: record },
    refuses: ['request.missing', 'record.missing', 'record.erased', 'permission.outside-scope'],
    answer: async ({ params: { id: request, record: which }, who }) => {
      const read = await readRecord(requests, actingOf(who, clock()), { request, record: which });
      const search = read.ok && read.value.kind === 'search' ? openSearch(read.value.text) : undefined;
      return search ? ok({ kind: 'search' as const, text: searchPage(search) }) : read;
    },
  });

  workRoute(work, {
    method: 'GET',
    url: '/requests/:id/earlier',
    verb: 'case.read',
    operationId: 'listEarlierRequests',
    tag: '依申请公开',
    summary: '同一申请人以前的申请和当月件数；谁看过会记入台账',
    params,
    answers: { 200: earlier },
    refuses: ['request.missing', 'record.erased', 'rectification.other-procedure', 'permission.outside-scope'],
    answer: async ({ params: { id: request }, who }) => {
      const found = await applicantHistory(requests, actingOf(who, clock()), { request });
      if (!found.ok) return found;
      const { earlier: before, inMonth, itemsBefore, fee } = found.value;
      return ok({
        requests: before.map((each) => ({
          id: each.request,
          number: each.number ?? null,
          receivedOn: each.receivedOn ?? null,
          closedOn: each.closedOn ?? null,
          outcome: each.outcome === undefined ? null : outcomeRow(each.outcome).title,
          givenUp: each.givenUp ?? null,
          likeness: each.likeness,
        })),
        inMonth,
        itemsBefore,
        fee: fee.ok ? fee.value.amount : null,
      });
    },
  });
}
