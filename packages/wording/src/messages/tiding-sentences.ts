import type { Tiding } from '@gongkai/requests';

type Said = { readonly head: string; readonly said: string };

/** What has come in about a request: in the head of a message, and as a sentence. */
export const TIDING_SENTENCES: Readonly<Record<Tiding, Said>> = {
  submitted: { head: '网上提交', said: '申请人在网上提交了申请，请与申请人确认。' },
  corrected: { head: '收到补正', said: '收到申请人的补正，答复期限重新起算。' },
  reasons: { head: '收到理由说明', said: '收到申请人的理由说明，请认定是否合理。' },
  withdrawn: { head: '已撤回', said: '申请人撤回了申请，请用结案单结案。' },
  paid: { head: '已缴费', said: '申请人已经缴费，答复期限继续计算。' },
  heard: { head: '收到征求的意见', said: '被征求意见的一方作了答复。' },
  rated: { head: '收到评价', said: '申请人评价了答复。' },
  extensionAsked: { head: '申请延期', said: '承办人申请延长答复期限，请您决定。' },
  extensionApproved: { head: '同意延期', said: '延期已经同意，请在答复期限届满以前书面告知申请人。' },
  extensionRefused: { head: '不同意延期', said: '延期没有同意，答复期限不变。' },
  assigned: { head: '分给您办理', said: '这件申请分给了您，请签收；不该由您办理的，写明理由退回或者转给同事。' },
  letterReturned: { head: '文书被退回', said: '有一份文书被退回，请改用其他方式再次发出。' },
};

/** One of another version of the program is named by its id. */
export const tidingSaid = (tiding: string): Said =>
  Object.hasOwn(TIDING_SENTENCES, tiding) ? TIDING_SENTENCES[tiding as Tiding] : { head: tiding, said: tiding };
