import { letterTitle, outcomeRow, rectificationRow, type LetterCode, type OutcomeId } from '@gongkai/law';
import type { Nature, RequestEvent } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { ROUTE_NAMES } from '../law/request-names.ts';
import { yuan } from '../law/fee-sentences.ts';
import { eventName } from '../ledger/event-names.ts';
import { remedySentence } from './remedy-names.ts';
import { topicName } from './topic-names.ts';
import { APPLICANT_TYPE_NAMES } from './applicant-names.ts';
import {
  DELIVERY_WAY_NAMES,
  PARTY_KIND_NAMES,
  PARTY_OPINION_NAMES,
  RATING_NAMES,
  RETURN_REASON_NAMES,
} from './handling-names.ts';

/** What the ids of an event are called. */
export type HistoryNames = {
  readonly staff: (id: string) => string;
  readonly unit: (id: string) => string;
  /** 第三方 1 */
  readonly party: (id: string) => string;
  readonly letter: (id: string) => LetterCode | undefined;
  readonly nature: Nature;
};

const MATTERS = { secrecy: '保密审查', legality: '合法性审查' } as const;
const outcome = (id: OutcomeId | 'none'): string => (id === 'none' ? '还没有结果' : `“${outcomeRow(id).title}”`);
const titled = (code: LetterCode | undefined, nature: Nature): string =>
  code === undefined ? '文书' : `《${letterTitle(code, nature)}》`;

/** One line of a request's history, as the office reads it: what happened, without what is sealed. */
export function historySentence(event: RequestEvent, names: HistoryNames): string {
  switch (event.type) {
    case 'request.submitted':
      return `收到申请人的提交：${ROUTE_NAMES[event.body.route]}，${APPLICANT_TYPE_NAMES[event.body.applicantType]}`;
    case 'request.confirmed':
      return '与申请人双方确认';
    case 'request.received':
      return `登记为 ${event.body.number}，收到之日是${chineseDay(event.body.receivedOn)}（${event.body.cites}）`;
    case 'request.assigned':
      return event.body.reason
        ? `转给同事${names.staff(event.body.handler)}承办`
        : `分给${names.unit(event.body.unit)}${names.staff(event.body.handler)}承办`;
    case 'request.accepted':
      return '承办人签收';
    case 'request.sentBack':
      return '退回重新分办';
    case 'request.noted':
      return event.body.kind === 'note' ? '写下办理记录' : '写下疑难会商记录';
    case 'conference.recorded':
      return `登记${chineseDay(event.body.heldOn)}的疑难会商`;
    case 'conference.corrected':
      return `更正${chineseDay(event.body.heldOn)}的疑难会商记录`;
    case 'request.searched':
      return event.body.found ? '登记检索：找到了所申请的信息' : '登记检索：没有找到所申请的信息';
    case 'request.withdrawn':
      return '申请人撤回申请';
    case 'request.archived':
      return '归档';
    case 'request.ended':
      return event.body.why === 'withdrawn' ? '确认以前撤回，关闭' : '没有经双方确认，关闭';
    case 'request.merged':
      return '并案，与另一件申请一起答复';
    case 'request.split':
      return `拆出 ${event.body.into.length} 件申请`;
    case 'request.likened':
      return `与同一申请人此前的一件申请相似（${event.body.percent}%）`;
    case 'event.undone':
      return `撤销第 ${event.body.event} 条登记（${eventName(event.body.type)}）`;
    case 'answer.rated':
      return `申请人评价答复：${RATING_NAMES[event.body.rating]}（${event.body.rating} 分）`;
    case 'topic.corrected': {
      const { subject, place } = event.body.topic;
      return `更正申请事项：${topicName(subject, place === undefined ? undefined : names.unit(place))}`;
    }
    case 'publicAnswer.prepared':
      return '编写公开答复，等待另一人审核';
    case 'publicAnswer.published':
      return '公布答复（已隐去个人信息）';
    case 'publicAnswer.withdrawn':
      return '撤下公开答复';
    case 'withheld.reviewed':
      return event.body.disclosable ? '评估不予公开的信息：可以公开' : '评估不予公开的信息：仍不公开';
    case 'remedy.filed':
    case 'remedy.accepted':
    case 'remedy.copyReceived':
    case 'remedy.replied':
    case 'remedy.decided':
      return remedySentence(event);
    case 'record.erased':
      return event.body.why === 'expired' ? '保存期限届满，删除一份个人信息' : '应本人要求，删除一份个人信息';
    case 'correction.received':
      return '收到补正后的申请，答复期限重新起算';
    case 'reasons.received':
      return '收到申请人的理由说明';
    case 'reasons.judged':
      return event.body.reasonable ? '认定理由合理' : '认定理由不合理';
    case 'party.named':
      return `添加${names.party(event.body.party)}`;
    case 'party.reached':
      return `征求意见的文书送达${names.party(event.body.party)}`;
    case 'party.answered': {
      const { party, opinion, files = [] } = event.body;
      return `${names.party(party)}${PARTY_OPINION_NAMES[opinion]}${files.length === 0 ? '' : `，附件 ${files.length} 个`}`;
    }
    case 'party.codeRevoked':
      return `收回${names.party(event.body.party)}的回复码`;
    case 'party.released':
      return `不再等待${names.party(event.body.party)}`;
    case 'extension.asked':
      return `承办人申请延长 ${event.body.workingDays} 个工作日，报政府信息公开工作机构负责人`;
    case 'extension.refused':
      return '政府信息公开工作机构负责人不同意延期';
    case 'extension.approved':
      return `政府信息公开工作机构负责人同意延长 ${event.body.workingDays} 个工作日`;
    case 'fee.paid':
      return `收到信息处理费 ${yuan(event.body.amount)} 元${event.body.receipt === undefined ? '' : `，财政票据 ${event.body.receipt}`}`;
    case 'fee.waived':
      return '决定不收信息处理费';
    case 'material.added':
      return '添加一份拟提供的材料';
    case 'copy.redacted':
      return '制作一份遮盖件，核验通过';
    case 'outcome.decided': {
      const { outcome: to, departure } = event.body;
      const from = departure && `，与各项判断的结果不同（${outcome(departure.from)}），写明了理由`;
      return `决定${outcome(to)}${from ?? ''}`;
    }
    case 'rectification.decided':
      return `更正申请，决定${rectificationRow(event.body.result).title}`;
    default:
      return letterSentence(event, names);
  }
}

type LetterEvent = Extract<RequestEvent, { readonly type: `letter.${string}` }>;

function letterSentence(event: LetterEvent, names: HistoryNames): string {
  const letter = titled(event.type === 'letter.drafted' ? event.body.step.code : names.letter(event.body.letter), names.nature);
  switch (event.type) {
    case 'letter.drafted':
      return `拟写${letter}`;
    case 'letter.copyAttached':
      return `${letter}附上一份遮盖件`;
    case 'letter.annexed':
      return `${letter}附上一份材料`;
    case 'letter.submitted':
      return `${letter}送审`;
    case 'letter.opined':
      return `${letter}${MATTERS[event.body.matter]}${event.body.agrees ? '同意' : '不同意'}`;
    case 'letter.sentBack':
      return `${letter}退回修改`;
    case 'letter.signed':
      return `${letter}签发`;
    case 'letter.numbered':
      return `${letter}编号 ${event.body.number}`;
    case 'letter.dispatched': {
      const { way, proof } = event.body;
      return `${letter}发出：${DELIVERY_WAY_NAMES[way]}${proof === undefined ? '' : `，${proof}`}`;
    }
    case 'letter.delivered':
      return `${letter}送达${event.body.proof === undefined ? '' : `，${event.body.proof}`}`;
    case 'letter.returned':
      return `${letter}被退回：${RETURN_REASON_NAMES[event.body.why]}`;
    case 'letter.sentAgain': {
      const { way, proof } = event.body;
      return `${letter}再次发出：${DELIVERY_WAY_NAMES[way]}${proof === undefined ? '' : `，${proof}`}`;
    }
    case 'letter.voided':
      return `${letter}作废`;
  }
}

/** 第三方 1、协办机关 1: parties are numbered within their kind, for their names are sealed. */
export const partyName = (kind: keyof typeof PARTY_KIND_NAMES, nth: number): string => `${PARTY_KIND_NAMES[kind]} ${nth}`;
