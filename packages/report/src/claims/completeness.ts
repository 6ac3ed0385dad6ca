import { isWay, type List, type Part } from './lists.ts';

/** Why a list may be taken to name all parts of its total. */
export type Evidence = 'closed' | 'shares' | 'partition' | 'respectively' | 'bracket' | 'sum' | 'kinds' | 'twin';

const CLOSING = /^(?:其中|以及)?(?:.{0,6})(?:其他|其它|其余|剩余|余下)/;
const CITIZEN = /自然人|公民|个人/;
const LEGAL_PERSON = /法人|组织/;
const ANSWERED = /办结|答复|回复|办理完毕|办理完成/;
const LEFT_OVER = /结转|转下|未办结|正在办理|剩余|办理中/;
const KEPT = /保留|继续有效/;
const REPEALED = /废止/;
const APPLICATION = /申请/;
/** Outcomes of requests and of cases: which of them belong to a total only the tables can say (carried over, pending). */
const DECIDED =
  /予以公开|同意公开|部分公开|不予公开|不同意公开|无法提供|不予处理|其他处理|其它处理|维持|纠正|审结|复议|诉讼|起诉|驳回|撤销/;

const labels = (parts: readonly Part[]): readonly string[] => parts.map(({ count }) => count.label);

/** Lists that are held against the tables and not against their own total. */
export const isDecisionList = (list: List): boolean =>
  labels(list.parts).some((label) => DECIDED.test(label)) && !isModeList(list);

/** 主动公开, 依申请公开, 不予公开: the three modes of disclosure, and no outcomes of requests (平潭县 2012). */
export function isModeList(list: List): boolean {
  const names = labels(list.parts);
  return [/主动公开/, /依申请公开/, /不予公开|不公开/].every((mode) => names.some((name) => mode.test(name)));
}

/** All that was made or obtained has one of the modes. */
const ALL_INFORMATION = /制作|获取|产生|形成|生成|信息总数/;

/** What comes in comes by one way: 申请, 咨询, 诉求, 来访. */
const INCOMING = /申请|咨询|诉求|来访|来信|留言|问政|受理|接待|接听|问卷|意见/;

/** What goes out by one way goes out by others too: such parts may add up to more than the total (统计表, 通过不同渠道). */
export const areWaysOut = (list: List): boolean =>
  list.parts.some(({ count }) => isWay(count)) &&
  !INCOMING.test(list.total.label) &&
  !list.parts.some(({ count }) => APPLICATION.test(count.label));

const COUNTED_KINDS = /(\d+|[二三四五六七八九十]+)(?:个|大|类|级|种|方面|项)?(?:领域|类别|方面|级|大类|类|种|渠道|方式)/;

/** The list names as many parts as the words before it count kinds: 26个领域, 四级查阅场所. */
function namesAllKinds(list: List, before: string): boolean {
  if (list.parts.length < 3) return false;
  const match = COUNTED_KINDS.exec(before);
  return match !== null && kindsIn(match[1] ?? '') === list.parts.length;
}

const kindsIn = (figure: string): number => (/^\d+$/.test(figure) ? Number(figure) : '零一二三四五六七八九十'.indexOf(figure));

/** Shares that add up to 100 say that nothing is left out. */
export function sharesAddUp(parts: readonly Part[]): boolean {
  if (parts.length < 2 || parts.some(({ share }) => !share)) return false;
  const sum = parts.reduce((total, { share }) => total + (share?.percent.value ?? 0), 0);
  const slack = parts.reduce((total, { share }) => total + (share?.percent.step ?? 0), 0);
  return Math.abs(sum - 100) <= slack / 2 + 1e-9;
}

/** `before`: the words in the sentence of the total up to it. */
export function evidenceOf(list: List, before: string): Evidence | undefined {
  const { parts, opener, total } = list;
  const names = labels(parts);
  const last = parts.at(-1)?.count;
  if (list.selection) return undefined;
  if (opener === 'sum') return 'sum';
  if (sharesAddUp(parts)) return 'shares';
  if (isModeList(list) && ALL_INFORMATION.test(total.label)) return 'partition';
  if (opener === 'respectively') return 'respectively';
  if (names.every((name) => CITIZEN.test(name) || LEGAL_PERSON.test(name)) && names.some((name) => LEGAL_PERSON.test(name))) {
    if (names.some((name) => CITIZEN.test(name))) return 'partition';
  }
  if (
    parts.length === 2 &&
    ANSWERED.test(parts[0]?.count.label + (parts[0]?.count.tail ?? '')) &&
    LEFT_OVER.test(`${last?.label}${last?.tail}`)
  ) {
    return 'partition';
  }
  if (opener === 'review' && names.some((name) => KEPT.test(name)) && names.some((name) => REPEALED.test(name)))
    return 'partition';
  if (parts.length >= 3 && parts.every(({ count }) => isWay(count)) && APPLICATION.test(total.label)) return 'partition';
  // 126名,其中专职38名、兼职98名: nobody is both.
  if (parts.length === 2 && ['专职', '兼职'].every((kind) => names.some((name) => name.includes(kind)))) return 'partition';
  if (areWaysOut(list)) return undefined;
  if (parts.length >= 2 && CLOSING.test(last?.label ?? '')) return 'closed';
  if (opener === 'bracket' && total.bracket !== last?.bracket) return 'bracket';
  return namesAllKinds(list, before) ? 'kinds' : undefined;
}
