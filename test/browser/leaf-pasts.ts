import {
  decideOutcome,
  hearParty,
  judgeReasons,
  nameParty,
  receiveCorrection,
  receiveReasons,
  recordSearch,
  withdrawRequest,
} from '@gongkai/flows';
import { addDays } from '@gongkai/kernel';
import { GRANTED } from '@gongkai/requests/testing';
import type { Office } from './office.ts';
import { daysAgo, letterSent, onDay, orThrow, receivedOn } from './past-letters.ts';

/** Asked to correct it three weeks ago; corrected, and no clearer. */
export async function stillUnclear(office: Office, content: string): Promise<string> {
  const on = daysAgo(21);
  const request = await receivedOn(office, on, content);
  await letterSent(office, request, { code: 'L03', on, said: correction(addDays(on, 15)) });
  const later = daysAgo(14);
  orThrow(await receiveCorrection(office, onDay(office, later), { request, brought: { content: `${content}（全部）` } }));
  return request;
}

const correction = (until: string) => ({ points: '没有写明信息的名称', guidance: '请写明信息的名称或者文号', until });

/** Asked to correct it long ago, and nothing came. */
export async function notCorrected(office: Office, content: string): Promise<string> {
  const on = daysAgo(75);
  const request = await receivedOn(office, on, content);
  await letterSent(office, request, { code: 'L03', on, said: correction(addDays(on, 15)) });
  return request;
}

export async function feeUnpaid(office: Office, content: string): Promise<string> {
  const on = daysAgo(75);
  const request = await receivedOn(office, on, content);
  const said = { by: 'pages', count: '60', payment: '到县财政局非税收入窗口缴纳' };
  await letterSent(office, request, { code: 'L11', on, said });
  return request;
}

/** Reasons were asked for and given; none of them is reasonable. */
export async function excessive(office: Office, content: string): Promise<string> {
  const on = daysAgo(21);
  const request = await receivedOn(office, on, content);
  await letterSent(office, request, { code: 'L04', on, said: { until: addDays(on, 10) } });
  const later = onDay(office, daysAgo(14));
  orThrow(await receiveReasons(office, later, { request, text: '就是想要' }));
  orThrow(await judgeReasons(office, later, { request, reasonable: false }));
  return request;
}

export async function objected(office: Office, content: string): Promise<string> {
  const on = daysAgo(21);
  const request = await receivedOn(office, on, content);
  const contact = { name: '沭阳某某有限公司', address: '沭阳县某路1号' };
  const { party } = orThrow(await nameParty(office, onDay(office, on), { request, kind: 'thirdParty', contact }));
  await letterSent(office, request, { code: 'L06', party, on, said: { information: '某项目的报价明细' } });
  orThrow(await hearParty(office, onDay(office, daysAgo(14)), { request, party, opinion: 'objects' }));
  return request;
}

export async function searched(office: Office, content: string): Promise<string> {
  const request = await receivedOn(office, daysAgo(3), content);
  const searchedOn = daysAgo(1);
  const [places, keywords] = [
    ['档案室', '办公系统'],
    ['防汛', '预案'],
  ];
  const said = { searchedOn, searchers: ['罗文'], places, keywords, result: '没有结果' };
  orThrow(await recordSearch(office, onDay(office, searchedOn), { request, found: false, said }));
  return request;
}

export async function withdrawn(office: Office, content: string): Promise<string> {
  const request = await receivedOn(office, daysAgo(3), content);
  orThrow(await withdrawRequest(office, onDay(office, daysAgo(1)), { request, statement: '不再需要' }));
  return request;
}

/** The same was asked and answered some weeks ago. */
export async function answeredBefore(office: Office, content: string): Promise<string> {
  const on = daysAgo(30);
  const request = await receivedOn(office, on, content);
  orThrow(await decideOutcome(office, onDay(office, on), { request, ...GRANTED }));
  await letterSent(office, request, { code: 'L20', on, said: { papers: '《临江县2025年度防汛应急预案》，共12页' } });
  return receivedOn(office, daysAgo(0), content);
}
