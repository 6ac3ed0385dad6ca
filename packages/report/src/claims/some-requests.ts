import type { Concept } from './concepts.data.ts';
import type { Count, Passage } from './passage.ts';
import { APPLICANTS, CARRIED, OUTCOMES, REASONS, WAYS } from './request-concepts.data.ts';

/** A number of some requests said last, and how many of them have had no outcome yet: 网上申请53件,办结52件. */
export type SomeRequests = { readonly count: Count; readonly left: number };

/** 通过网站收到80件, 涉及征地的38件, 征收类申请39件, 转送部门答复75件: words that make a number one of some requests. */
const OF_SOME =
  /(?:网[站络上]|在线|线[上下]|信函|邮寄|信件|当面|现场|窗口|平台|邮箱|邮件|涉及|关于|类|领域|方面|结转|转送|移交|部门|单位|乡镇|抽[查取]|选取|评查|随机|测试|案例)[^,，。;]{0,24}$/;
/** Numbers that what is said next may be a part of: 上年结转的3件,予以公开2件; 自然人申请86件,予以公开40件. */
const FOR_SOME: ReadonlySet<Concept> = new Set<Concept>([...CARRIED, ...APPLICANTS, ...WAYS]);
const RESULTS: ReadonlySet<Concept> = new Set<Concept>([...OUTCOMES, ...REASONS]);
const isDone = (concept: Concept): boolean => RESULTS.has(concept) || concept === 'closed' || concept === 'answered';

/** How far behind a number of some requests its outcomes stand. */
const NEAR = 160;

/** The number of some requests that an outcome right behind it belongs to, as long as it has room for it. */
export function partOfSome(
  { text }: Passage,
  some: SomeRequests | undefined,
  concept: Concept,
  { from, value, sentence, unit }: Count,
): Count | undefined {
  if (!some || !isDone(concept) || value > some.left) return undefined;
  const { count } = some;
  const near = count.sentence === sentence && count.unit === unit && from - count.to <= NEAR;
  return near && !text.slice(count.to, from).includes(';') ? count : undefined;
}

/** What later outcomes may be a part of, once a number has been read; `words` lead to it. */
export function someRequests(
  some: SomeRequests | undefined,
  concept: Concept | undefined,
  count: Count,
  words: string,
  isPart: boolean,
): SomeRequests | undefined {
  if (isPart && some) return concept && RESULTS.has(concept) ? { count: some.count, left: some.left - count.value } : some;
  const opens = count.depth === 0 && (concept === undefined ? OF_SOME.test(words.slice(-NEAR / 2)) : FOR_SOME.has(concept));
  if (opens) return { count, left: count.value };
  return concept === undefined || FOR_SOME.has(concept) ? some : undefined;
}
