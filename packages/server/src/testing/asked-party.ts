import {
  dispatchLetter,
  draftLetter,
  givePartyCode,
  nameParty,
  numberLetter,
  opineOnLetter,
  reachParty,
  signLetter,
  submitLetter,
  submitRequest,
  type Acting,
  type RequestDeps,
} from '@gongkai/flows';
import { dayInChina } from '@gongkai/kernel';
import { LETTER_PARTS } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';

/** Everything by which the applicant could be told. */
export const APPLICANT_SECRETS = ['欧阳慕雪', '110101199003070097', '13812345678'];

const done = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

const INFORMATION = '《临江某某有限公司2025年度排污许可证申请表》。';
const texts = (): PartTexts => ({
  ...Object.fromEntries(LETTER_PARTS.map((part) => [part, `（${part}）`])),
  title: '征求意见书',
  informationSummary: `公开下列信息可能损害你单位的合法权益：\n${INFORMATION}`,
});

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
  // Without rights of its own a machine may do everything; who does what the four eyes ask for has to differ.
  const by = (who: string): Acting => ({ site, person: undefined, actor: `staff/${who}`, now, today });
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
  const { letter } = done(await draftLetter(deps, by('handler'), { request, step, texts: {} }, texts));
  const ask = { request, letter };
  done(await submitLetter(deps, by('handler'), ask));
  for (const matter of ['secrecy', 'legality'] as const)
    done(await opineOnLetter(deps, by('reviewer'), { ...ask, matter, agrees: true }));
  done(await signLetter(deps, by('head'), ask));
  done(await numberLetter(deps, by('handler'), ask));
  done(await dispatchLetter(deps, by('handler'), { ...ask, way: 'registeredPost', proof: 'RA123456789CN' }));
  if (reached) done(await reachParty(deps, by('handler'), { request, party }));
  const { code } = done(await givePartyCode(deps, by('handler'), { request, party }));
  return { request, party, code, information: INFORMATION };
}
