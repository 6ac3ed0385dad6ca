import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import { likeness } from './likeness.ts';
import type { List } from './lists.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { isNotOurs, scopeOf, type Body } from './scope.ts';

/** Leading verbs and adverbs; what is left is the thing that is counted. */
const BEFORE_NOUN =
  /^.*(?:录入|填报|发布|公布|梳理|编制|共有|共计|涉及|纳入|清理|认领|公开|完成|确定|单位|[市县区])(?=[一-龥]{4,}$)/;
const ENDS_VERB = '计共达为有';

function nounOf(label: string): string {
  const things = ENDS_VERB.includes(label.at(-1) ?? '-') ? label.replace(/(?:共计|合计|总计|共|计|达|为|有|已达)+$/, '') : label;
  const noun = things.replace(BEFORE_NOUN, '');
  return noun.startsWith('的') ? noun.slice(1) : noun;
}

const PERIOD = /上半年|下半年|季度|\d月|新增|减少|取消|调整|累计|历年/;
/** Words before a number that make it one of another time or place: 调整后, 年初, 东山镇. */
const ELSEWHERE = /年初|年底|年末|原有|此前|调整|上年|去年|[一-龥]{2}(?:镇|乡|街道|村|社区)(?!街道)/;
const [SHORTEST_NOUN, LONGEST_NOUN] = [4, 20];
const MOST = 400;
const NEAR = 3;

type Named = { readonly count: Count; readonly noun: string };

/** Counts that stand for a thing as a whole: a noun of its own, no part of a list with a total said before, no period, no place. */
function namedCounts(passage: Passage, lists: readonly List[], body: Body): readonly Named[] {
  const parts = new Set(lists.flatMap((list) => (list.opener === 'sum' ? [] : list.parts.map(({ count }) => count.order))));
  return passage.counts.flatMap((count): Named[] => {
    if (count.approximate || count.depth > 0 || !count.member || parts.has(count.order) || PERIOD.test(count.label)) return [];
    if (count.label.length < SHORTEST_NOUN) return [];
    const sentence = passage.sentences[count.sentence]?.from ?? 0;
    if (ELSEWHERE.test(passage.text.slice(Math.max(sentence, count.from - 40), count.from))) return [];
    const noun = nounOf(count.label);
    if (noun.length < SHORTEST_NOUN || noun.length > LONGEST_NOUN || isNotOurs(scopeOf(count.label, body))) return [];
    return [{ count, noun }];
  });
}

/** 依申请类事项 and 依申请类网上办理事项: the signs of one in the same order within the other, its head and its tail among them. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 5 || short.slice(0, 3) !== long.slice(0, 3) || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

const alike = (one: string, other: string): boolean =>
  likeness(one, other) >= 0.4 || (one.length <= other.length ? isShortFor(one, other) : isShortFor(other, one));

/**
 * One thing stated twice with two numbers. A like name alone proves nothing, so two things in a row must both come back, one of them
 * under exactly the same name, both with another number (津市 2018: 行政权力事项3369项,公共服务事项382项 · 权力清单事项3456项、公共服务事项391项).
 */
export function repeatedFindings(passage: Passage, lists: readonly List[], body: Body): readonly Finding[] {
  const named = namedCounts(passage, lists, body);
  if (named.length > MOST) return [];
  const byNoun = new Map<string, number[]>();
  named.forEach(({ noun }, at) => byNoun.set(noun, [...(byNoun.get(noun) ?? []), at]));
  const findings: Finding[] = [];
  const told = new Set<number>();
  for (const places of byNoun.values()) {
    const [first, second] = places;
    // More than two statements of one name come from a list of places or months.
    if (first === undefined || second === undefined || places.length !== 2) continue;
    const pairs = aroundBoth(named, first, second);
    if (pairs.length < 2) continue;
    for (const [one, other] of pairs) {
      if (told.has(other.count.order)) continue;
      told.add(other.count.order);
      findings.push(repeated(passage, one, other));
    }
  }
  return findings;
}

/** Pairs of unlike numbers for like names close to two statements of the same name; none if one of the pairs agrees. */
function aroundBoth(named: readonly Named[], first: number, second: number): readonly (readonly [Named, Named])[] {
  const [one, other] = [named[first], named[second]];
  if (!one || !other || !differ(one, other) || one.noun.length < 5) return [];
  const pairs: (readonly [Named, Named])[] = [[one, other]];
  for (const side of [-1, 1]) {
    let last = second;
    for (let step = 1; step <= NEAR; step += 1) {
      const left = named[first + side * step];
      if (!left || left.count.paragraph !== one.count.paragraph) break;
      const at = [1, 2, 3]
        .map((far) => last + side * far)
        .find((place) => {
          const right = named[place];
          return (
            right !== undefined &&
            right.count.paragraph === other.count.paragraph &&
            right.count.unit === left.count.unit &&
            alike(left.noun, right.noun)
          );
        });
      const right = at === undefined ? undefined : named[at];
      if (at === undefined || !right) continue;
      if (left.count.value === right.count.value) return [];
      if (right.count.order !== left.count.order) pairs.push([left, right]);
      last = at;
    }
  }
  return pairs.sort((a, b) => a[0].count.order - b[0].count.order);
}

const differ = (one: Named, other: Named): boolean =>
  one.count.value !== other.count.value &&
  one.count.unit === other.count.unit &&
  one.count.year === other.count.year &&
  one.count.sentence !== other.count.sentence &&
  one.count.value <= other.count.value * 1.5 &&
  other.count.value <= one.count.value * 1.5;

function repeated(passage: Passage, one: Named, other: Named): Finding {
  return claim(passage, {
    rule: 'N2',
    says: 'repeated',
    at: wordsOf(passage, other.count),
    expected: one.count.value,
    found: other.count.value,
    params: {
      firstName: one.noun,
      first: one.count.value,
      secondName: other.noun,
      second: other.count.value,
      unit: other.count.unit,
    },
  });
}
