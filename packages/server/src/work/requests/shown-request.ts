import type { OfferedStep, ShownRequest } from '@gongkai/flows';
import type { PlainDate } from '@gongkai/kernel';
import {
  GROUNDS,
  LETTERS,
  letterRow,
  OUTCOMES,
  outcomeRow,
  RECTIFICATION_RESULTS,
  rectificationRow,
  type Ground,
  type LetterCode,
  type OutcomeId,
  type RectificationResult,
} from '@gongkai/law';
import {
  answerTitle,
  APPLICANT_TYPES,
  APPLICATION_LACKS,
  CASE_STEPS,
  correctionNotice,
  correctUntil,
  feeDue,
  heardOn,
  PARTY_STEPS,
  partyDue,
  RATINGS,
  reasonsUntil,
  type ProposalRefused,
  SUPPLY_FORMS,
  SUPPLY_WAYS,
} from '@gongkai/requests';
import { FAILURE_TITLES, failureSentence } from '@gongkai/wording';
import { z } from 'zod';
import { day } from '../acting.ts';
import { nature, route, stage } from './listed-request.ts';
import { conferenceForms, shownConference } from './shown-conference.ts';
import { historyForm, historyLine, partyNames } from './request-history.ts';
import { topicFields, topicForm } from './shown-topic.ts';
import { deadlineForm, shownDeadline } from './shown-deadline.ts';

export const outcomeId = z.enum(OUTCOMES.map(({ id }) => id) as [OutcomeId, ...OutcomeId[]]);
export const rectificationResult = z.enum(
  RECTIFICATION_RESULTS.map(({ id }) => id) as [RectificationResult, ...RectificationResult[]],
);
export const letterCode = z.enum(LETTERS.map(({ code }) => code) as [LetterCode, ...LetterCode[]]);
export const ground = z.enum(GROUNDS.map(({ id }) => id) as [Ground, ...Ground[]]);

const PARTY_KINDS = ['thirdParty', 'coMaker', 'otherAgency'] as const;
export const partyKind = z.enum(PARTY_KINDS);
export const opinion = z.enum(['agrees', 'objects', 'partly']);

export const rating = z.union(RATINGS.map((each) => z.literal(each)));

const person = z.object({ id: z.string(), name: z.string() });

export const refusal = z
  .object({
    code: z.string(),
    title: z.string(),
    sentence: z.string().meta({ description: '为什么不能，以及怎么办' }),
    cites: z.string().nullable().meta({ description: '依据的条款' }),
  })
  .meta({ id: 'StepRefusal', description: '为什么现在不能办这一步' });

const offered = z
  .object({ step: z.enum(CASE_STEPS), refused: refusal.nullable() })
  .meta({ id: 'OfferedStep', description: '可以办的一步；不能办的说明理由' });

const party = z
  .object({
    id: z.string(),
    kind: partyKind,
    name: z.string().meta({ description: '第三方 1 等代称；名称在 contact 所指的记录里' }),
    contact: z.string(),
    askedOn: day.nullable(),
    reachedOn: day.nullable(),
    until: day.nullable().meta({ description: '可以提出意见的最后一天' }),
    silent: z.boolean().meta({ description: '期限已过，没有提出意见' }),
    answered: z.object({ on: day, opinion }).nullable(),
    releasedOn: day.nullable(),
    codeRevokedOn: day.nullable().meta({ description: '以前的回复码在这一天作废' }),
    steps: z.array(z.object({ step: z.enum(PARTY_STEPS), refused: refusal.nullable() })),
  })
  .meta({ id: 'RequestParty', description: '被征求意见的第三方或机关' });

const decision = z
  .object({
    outcome: outcomeId,
    title: z.string(),
    basis: z.string(),
    cites: z.string(),
    letter: z.object({ code: letterCode, title: z.string() }),
    grounds: z.array(ground),
    answers: z.record(z.string(), z.unknown()),
    departure: z
      .object({ from: z.string().nullable().meta({ description: '各项判断得出的结果；没有得出为空' }), reason: z.string() })
      .nullable(),
    on: day,
    by: person,
  })
  .meta({ id: 'RequestDecision', description: '办理决定' });

const rectification = z
  .object({
    result: rectificationResult,
    title: z.string(),
    cites: z.string(),
    finding: z.string().meta({ description: '核实情况的记录' }),
    on: day,
    by: person,
  })
  .meta({ id: 'RectificationDecision', description: '对更正申请的决定' });

const sinceUntil = z.object({ askedOn: day, until: day.nullable(), receivedOn: day.nullable() });

export const shownRequest = z
  .object({
    id: z.string(),
    seen: z.number().int().meta({ description: '填写表单时带上；此后有人办过就拒绝' }),
    number: z.string().nullable(),
    unit: z.object({ id: z.string(), name: z.string() }),
    assigned: z
      .object({ unit: z.object({ id: z.string(), name: z.string() }), handler: person, acceptedOn: day.nullable() })
      .nullable(),
    nature,
    route,
    applicantType: z.enum(APPLICANT_TYPES),
    supply: z.object({ form: z.enum(SUPPLY_FORMS), way: z.enum(SUPPLY_WAYS) }),
    lacks: z.array(z.enum(APPLICATION_LACKS)).meta({ description: '申请书缺少的；补正带来的除外' }),
    submittedOn: day,
    receivedOn: day.nullable(),
    receiptCites: z.string().nullable(),
    stage,
    open: z.boolean().meta({ description: '还没有答复、归档' }),
    applications: z.array(z.string()).meta({ description: '申请内容的记录：最初提交的，和每次补正后的' }),
    correctionNotice: z
      .object({ until: day, daysLeft: z.number().int(), calledFor: z.boolean(), cites: z.string() })
      .nullable()
      .meta({ description: '要求补正的最后一天，和是否需要；已经告知、已经决定或者过期的为空' }),
    deadline: shownDeadline.nullable().meta({ description: '收到以前没有' }),
    correction: sinceUntil.nullable(),
    reasons: sinceUntil.extend({ reasonable: z.boolean().nullable() }).nullable(),
    delayedUntil: day.nullable(),
    extension: z
      .object({ approvedOn: day, approvedBy: person, workingDays: z.number().int(), toldOn: day.nullable() })
      .nullable(),
    extensionAsk: z
      .object({
        on: day,
        by: person,
        workingDays: z.number().int(),
        reason: z.string().meta({ description: '理由的记录' }),
        refused: z.object({ on: day, by: person, reason: z.string() }).nullable(),
      })
      .nullable()
      .meta({ description: '承办人的延期申请，等负责人决定；同意以后没有' }),
    fee: z
      .object({
        amount: z.number(),
        noticedOn: day,
        until: day.nullable(),
        paidOn: day.nullable(),
        receipt: z.string().nullable().meta({ description: '财政票据的号码' }),
        waivedOn: day.nullable(),
      })
      .nullable(),
    parties: z.array(party),
    conferences: z.array(shownConference).meta({ description: '疑难会商，早的在前' }),
    search: z.object({ on: day, found: z.boolean(), record: z.string() }).nullable().meta({ description: '最近一次检索' }),
    decision: decision.nullable(),
    withdrawnOn: day.nullable(),
    answer: z.object({ letter: z.string(), title: z.string(), on: day }).nullable(),
    rectification: rectification.nullable().meta({ description: '更正申请的决定；公开申请没有' }),
    topic: z
      .object({ ...topicFields, refused: refusal.nullable().meta({ description: '为什么不能更正' }) })
      .meta({ description: '申请的事项和区域' }),
    rated: z.object({ on: day, rating }).nullable().meta({ description: '申请人对答复的评价，1 至 5' }),
    archivedOn: day.nullable(),
    steps: z.array(offered),
    next: z.array(z.enum(CASE_STEPS)).meta({ description: '接下来应当办的，最先的在前' }),
    splitFrom: z.string().nullable(),
    splitInto: z.array(z.string()),
    mergedInto: z.string().nullable(),
    alike: z.array(z.object({ request: z.string(), percent: z.number(), on: day })),
    undos: z
      .array(z.object({ event: z.number().int(), refused: refusal.nullable() }))
      .meta({ description: '经过的每一项能不能撤销；不能的说明理由' }),
    history: z.array(historyLine).meta({ description: '从收到到现在，早的在前' }),
  })
  .meta({ id: 'ShownRequest', description: '一件申请：期限和它的由来、经过、现在能办什么' });

type Refused = NonNullable<OfferedStep['refused']> | ProposalRefused;

export const refusalForm = (failure: Refused | undefined): z.input<typeof refusal> | null =>
  failure === undefined
    ? null
    : {
        code: failure.code,
        title: FAILURE_TITLES[failure.code],
        sentence: failureSentence(failure),
        cites: failure.cites ?? null,
      };

const lastDay = (due: ReturnType<typeof feeDue>): PlainDate | null => (due.ok ? (due.value?.due ?? null) : null);

export function requestForm(shown: ShownRequest): z.input<typeof shownRequest> {
  const { id, request, seen, stage: at, day: now, due, offered: may, names } = shown;
  const { unit, assigned, receipt, correction, reasons, delay, extension, fee, search, answer } = request;
  const nameOf = (stream: string) => names.get(stream) ?? stream.replace(/^\w+\//, '');
  const staff = (who: string) => ({ id: who, name: nameOf(`staff/${who}`) });
  const unitForm = (which: string) => ({ id: which, name: nameOf(`unit/${which}`) });
  const parties = partyNames(request);
  const notice = correctionNotice(request, now);
  return {
    id,
    seen,
    number: receipt?.number ?? null,
    unit: unitForm(unit),
    assigned: assigned
      ? { unit: unitForm(assigned.unit), handler: staff(assigned.handler), acceptedOn: assigned.acceptedOn ?? null }
      : null,
    nature: request.nature,
    route: request.route,
    applicantType: request.applicantType,
    supply: { ...request.supply },
    lacks: [...(request.lacks ?? [])],
    submittedOn: request.submittedOn,
    receivedOn: receipt?.on ?? null,
    receiptCites: receipt?.cites ?? null,
    stage: at,
    open: answer === undefined && request.archivedOn === undefined && request.endedOn === undefined,
    applications: request.applications.map(({ record }) => record),
    deadline: receipt && due.ok ? deadlineForm(due.value) : null,
    correctionNotice: notice
      ? { until: notice.due.due, daysLeft: notice.due.daysLeft, calledFor: notice.isCalledFor, cites: notice.due.cites }
      : null,
    correction: correction
      ? {
          askedOn: correction.askedOn,
          until: correctUntil(request, now) ?? null,
          receivedOn: correction.receivedOn ?? null,
        }
      : null,
    reasons: reasons
      ? {
          askedOn: reasons.askedOn,
          until: reasonsUntil(request, now) ?? null,
          receivedOn: reasons.receivedOn ?? null,
          reasonable: reasons.reasonable ?? null,
        }
      : null,
    delayedUntil: delay?.until ?? null,
    extension: extension ? { ...extension, approvedBy: staff(extension.approvedBy), toldOn: extension.toldOn ?? null } : null,
    extensionAsk: extensionAskForm(request.extensionAsk, staff),
    fee: fee
      ? {
          amount: fee.amount,
          noticedOn: fee.noticedOn,
          until: lastDay(feeDue(request, now)),
          paidOn: fee.paidOn ?? null,
          receipt: fee.receipt ?? null,
          waivedOn: fee.waivedOn ?? null,
        }
      : null,
    parties: [...request.parties].map(([party_, each]) => ({
      id: party_,
      kind: each.kind,
      name: parties.get(party_) ?? '',
      contact: each.contact.record,
      askedOn: each.askedOn ?? null,
      reachedOn: each.reachedOn ?? null,
      until: lastDay(partyDue(request, each, now)),
      silent: !each.answered && each.releasedOn === undefined && heardOn(request, each, now) !== undefined,
      answered: each.answered ? { ...each.answered } : null,
      releasedOn: each.releasedOn ?? null,
      codeRevokedOn: each.codeRevokedOn ?? null,
      steps: (may.parties.get(party_) ?? []).map(({ step, refused }) => ({ step, refused: refusalForm(refused) })),
    })),
    conferences: conferenceForms(request, staff),
    search: search ? { on: search.on, found: search.found, record: search.record.record } : null,
    decision: decisionForm(request.decision, staff),
    withdrawnOn: request.withdrawnOn ?? null,
    answer: answer ? { letter: answer.letter, title: answerTitle(answer), on: answer.on } : null,
    rectification: rectificationForm(request.rectification, staff),
    topic: { ...topicForm(shown), refused: refusalForm(may.topic) },
    rated: request.rated ? { on: request.rated.on, rating: request.rated.rating } : null,
    archivedOn: request.archivedOn ?? null,
    steps: may.steps.map(({ step, refused }) => ({ step, refused: refusalForm(refused) })),
    next: [...may.next],
    splitFrom: request.splitFrom ?? null,
    splitInto: [...request.splitInto],
    mergedInto: request.mergedInto ?? null,
    alike: request.alike.map((each) => ({ ...each })),
    undos: shown.undos.map((refused, at) => ({ event: at + 1, refused: refusalForm(refused) })),
    history: historyForm(shown),
  };
}

function extensionAskForm(
  asked: ShownRequest['request']['extensionAsk'],
  staff: (id: string) => { id: string; name: string },
): z.input<typeof shownRequest>['extensionAsk'] {
  if (!asked) return null;
  const { on, by, workingDays, reason, refused } = asked;
  return {
    on,
    by: staff(by),
    workingDays,
    reason: reason.record,
    refused: refused ? { on: refused.on, by: staff(refused.by), reason: refused.reason.record } : null,
  };
}

function decisionForm(
  made: ShownRequest['request']['decision'],
  staff: (id: string) => { id: string; name: string },
): z.input<typeof decision> | null {
  if (!made) return null;
  const { outcome, basis, grounds, answers, departure, on, by } = made;
  const { title, bases } = outcomeRow(outcome);
  const { cites, letter } = bases.find(({ id }) => id === basis) ?? bases[0];
  return {
    outcome,
    title,
    basis,
    cites,
    letter: { code: letter, title: letterRow(letter).title },
    grounds: [...grounds],
    answers: { ...answers },
    departure: departure
      ? { from: departure.from === 'none' ? null : outcomeRow(departure.from).title, reason: departure.reason.record }
      : null,
    on,
    by: staff(by),
  };
}

function rectificationForm(
  made: ShownRequest['request']['rectification'],
  staff: (id: string) => { id: string; name: string },
): z.input<typeof rectification> | null {
  if (!made) return null;
  const { result, finding, on, by } = made;
  const { title, cites } = rectificationRow(result);
  return { result, title, cites, finding: finding.record, on, by: staff(by) };
}
