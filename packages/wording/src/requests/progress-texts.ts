import type { RequestEventType } from '@gongkai/requests';

/** What happened to a request, as its applicant reads it. Steps inside the office are not among them. */
const EVENTS: Readonly<Partial<Record<RequestEventType, string>>> = {
  'request.submitted': '提交申请',
  'request.confirmed': '与机关双方确认',
  'request.received': '机关收到申请',
  'request.withdrawn': '撤回申请',
  'correction.received': '提交补正',
  'reasons.received': '说明理由',
  'fee.paid': '缴清信息处理费',
  'answer.rated': '评价答复',
  'fee.waived': '机关决定不收信息处理费',
};

/** One line of the history, `letter` by its title; undefined for what is not the applicant's to know. */
export function progressText(type: RequestEventType, letter?: string, receipt?: string): string | undefined {
  if (receipt !== undefined) return `${EVENTS[type]}（财政票据 ${receipt}）`;
  if (letter === undefined) return EVENTS[type];
  if (type === 'letter.dispatched') return `机关发出《${letter}》`;
  if (type === 'letter.sentAgain') return `机关再次发出《${letter}》`;
  if (type === 'letter.returned') return `《${letter}》被退回`;
  return type === 'letter.delivered' ? `《${letter}》送达` : EVENTS[type];
}
