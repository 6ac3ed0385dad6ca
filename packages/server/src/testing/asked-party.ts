import { givePartyCode, nameParty, reachParty, submitRequest, type RequestDeps } from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import type { PartTexts } from '@gongkai/requests';
import { done, sentLetter, type By } from './sent-letter.ts';

/** Everything by which the applicant could be told. */
export const APPLICANT_SECRETS = ['欧阳慕雪', '110101199003070097', '13812345678'];

const INFORMATION = '《临江某某有限公司2025年度排污许可证申请表》。';
const TEXTS: PartTexts = {
  title: '征求意见书',
  informationSummary: `公开下列信息可能损害你单位的合法权益：\n${INFORMATION}`,
};

/**
 * A request of the counter whose third party has been sent its letter, with the code that it answers by. All on one day.
 *
 * @param reached whether its fifteen working days run from that day already
 */
export async function askedParty(
  deps: RequestDeps,
  place: { readonly site: number; readonly unit: string; readonly now: Date },
  { reached = false }: { readonly reached?: boolean } = {},
): Promise<{ readonly request: string; readonly party: string; readonly code: string; readonly information: string }> {
  const { site, unit, now } = place;
  const today = dayInChina(now.getTime());
  const by: By = (who) => ({ site, person: undefined, actor: `staff/${who}`, now, today });
  const form = {
    type: 'natural',
    name: '欧阳慕雪',
    document: 'residentCard',
    number: '110101199003070097',
    phone: '13812345678',
    content: '申请公开排污许可证的申请材料',
    form: 'paper',
    way: 'pickup',
  };
  const days = { submittedOn: today };
  const { request } = done(await submitRequest(deps, by('handler'), { unit, route: 'counter', days, form }));
  const contact = { name: '临江某某有限公司', phone: '13900000000' };
  const { party } = done(await nameParty(deps, by('handler'), { request, kind: 'thirdParty', contact }));
  const step = { code: 'L06', party } as const;
  await sentLetter(deps, by, request, step, TEXTS);
  if (reached) done(await reachParty(deps, by('handler'), { request, party }));
  const { code } = done(await givePartyCode(deps, by('handler'), { request, party }));
  return { request, party, code, information: INFORMATION };
}
