import { shareOf, isBase, type Count, type Passage } from './passage.ts';
import type { Share } from './shares.ts';

/**
 * How the text says that what follows are parts of a total.
 * `among` 其中 · `bracket` 4296条(A、B、C) · `respectively` 分别为, 分为 · `including` 包括, 含 · `colon` 138条:A,B · `within` 在2026条中 ·
 * `ways` 通过网站…,通过微信… or 网上申请…,信函申请… right after the total · `review` documents gone through: 保留, 废止, 失效 ·
 * `sum` parts first, then 共计.
 */
export type Opener = 'among' | 'bracket' | 'respectively' | 'including' | 'colon' | 'within' | 'ways' | 'review' | 'sum';

export type Part = { readonly count: Count; readonly share: Share | undefined };

export type List = {
  readonly opener: Opener;
  readonly total: Count;
  readonly parts: readonly Part[];
  /** Index in `parts` where an inner 其中 begins: from there on the text does not say which list a part belongs to. */
  readonly nestedAt: number | undefined;
  /** The words close with 等 or open with 重点, 主要: the list is a selection by its own words. */
  readonly selection: boolean;
  /** A part, or what stands between parts, holds a number that could not be understood. */
  readonly unclear: boolean;
};

const AMONG = /其中/;
const RESPECTIVELY = /(?:分别(?:为|是|有)|分为|由.{0,10}组成|组成为)/;
const INCLUDING = /(?:包括|包含|涵盖|[(,，]含)/;
const WITHIN = /^[^,，。;:]{0,24}中[,，:]/;
const ENDS_LIST = /(?:另外|此外|另有|另收|同时|截至|截止|与此)/;
const SELECTION = /(?:重点|主要|特别|尤其|例如|比如|譬如|[,，、]如)/;
const SUM_ONLY = /^(?:(?:以上|上述)?(?:[二三四五六七八九两]项|[二两三]者)?(?:总共|一共|共计|合计|总计|累计|共|计)(?:为|达)?)$/;
/** 其中接收互联网申请5件,…政府组成部门共受理…41件 (上街 2020): a new total, not one more part. */
const NEW_TOTAL =
  /^(?:总共|一共|共计|合计|总计|累计|共)|(?:共|累计)(?:计|有|受理|收到|接|办|发布|公开|开展|举办|印发|制|完成|召开|回|收)/;
/** Ways by which an application comes in or information goes out. */
const WAY =
  /^(?:其中)?(?:通过|经|以|利用|依托|从|由)?.{0,16}?(?:网站|网络|网上|互联网|在线|平台|信函|邮寄|来信|信件|当面|现场|窗口|来访|传真|电子邮件|邮箱|电话|口头|微信|微博|新媒体|公众号|公报|其他方式|其他渠道)/;
const REVIEWED = /清理|评估/;
/** What becomes of documents gone through (莱西 2020: 38 = 30 + 6 + 2). */
const KEPT = /^(?:其中)?(?:予以|宣布|继续)?(?:保留|有效|废止|失效|修改|修订)/;
export const isWay = (count: Count): boolean => WAY.test(count.label);

const lastBreak = (text: string): number =>
  Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n'), text.lastIndexOf('!'), text.lastIndexOf('?'));

/** The words between two counts without what a bracket in between says. */
const outsideBrackets = (lead: string): string => (lead.includes('(') ? lead.replace(/\([^()]*\)/g, '') : lead);

type Open = { readonly opener: Opener; readonly total: Count };

function openerOf(passage: Passage, members: readonly Count[], at: number): Open | undefined {
  const count = members[at];
  const before = members[at - 1];
  if (!count || !before || before.paragraph !== count.paragraph) return undefined;
  if (count.depth > before.depth || (count.depth > 0 && count.bracket !== before.bracket && count.depth === before.depth)) {
    const total = lastAtDepth(members, at - 1, count.depth - 1);
    // Words between the total and the bracket make the bracket a remark on those words.
    const between = total ? passage.text.slice(total.to, count.bracket) : '';
    if (!total || total.sentence !== count.sentence || between.length > 24 || between.includes('。')) return undefined;
    const inside = passage.text.slice(count.bracket + 1, count.from);
    if (isBase(inside)) return undefined;
    return { opener: AMONG.test(inside) ? 'among' : INCLUDING.test(`(${inside}`) ? 'including' : 'bracket', total };
  }
  if (count.depth > 0 && before.bracket !== count.bracket) return undefined;
  const total = lastAtDepth(members, at - 1, count.depth);
  if (!total) return undefined;
  const lead = outsideBrackets(passage.text.slice(total.to, count.from));
  const rest = lead.slice(lastBreak(lead) + 1);
  const sentences = count.sentence - total.sentence;
  if (sentences > 1) return undefined;
  // 其中 that opens a sentence speaks of the sentence before.
  if (AMONG.test(rest)) return sentences === 0 || /^[,，]?其中/.test(rest) ? { opener: 'among', total } : undefined;
  if (isWay(count) && !isWay(total) && (sentences === 0 || /^通过/.test(count.label))) return { opener: 'ways', total };
  if (sentences > 0) return undefined;
  if (REVIEWED.test(total.label + lead) && KEPT.test(count.label)) return { opener: 'review', total };
  if (RESPECTIVELY.test(lead)) return { opener: 'respectively', total };
  if (INCLUDING.test(lead)) return { opener: 'including', total };
  if (WITHIN.test(lead)) return { opener: 'within', total };
  if (/^[^,，。;:]{0,16}:/.test(lead)) return { opener: 'colon', total };
  return undefined;
}

function lastAtDepth(members: readonly Count[], from: number, depth: number): Count | undefined {
  for (let at = from; at >= 0 && from - at < 40; at -= 1) {
    const member = members[at];
    if (member && member.depth === depth) return member;
  }
  return undefined;
}

/** Parts from `at` on: same bracket, same sentence; a list with shares may go on in the next sentence (平潭 2014, 2018). */
function partsFrom(passage: Passage, members: readonly Count[], at: number, open: Open) {
  const parts: Part[] = [];
  let nestedAt: number | undefined;
  let unclear = false;
  const first = members[at];
  if (!first) return { parts, nestedAt, unclear };
  let sentence = first.sentence;
  let last = first;
  for (let index = at; index < Math.min(members.length, at + FARTHEST_PART) && parts.length < 60; index += 1) {
    const member = members[index];
    if (!member || member.depth < first.depth) break;
    if (member.depth > first.depth) continue;
    if (member.bracket !== first.bracket) break;
    if (index > at) {
      const lead = outsideBrackets(passage.text.slice(last.to, member.from));
      if (member.paragraph !== first.paragraph) break;
      if (member.sentence !== sentence) {
        const goesOn =
          member.sentence === sentence + 1 && parts.every((part) => part.share) && shareOf(passage, member) !== undefined;
        if (!goesOn || /其中/.test(lead)) break;
        sentence = member.sentence;
      } else if (AMONG.test(lead)) nestedAt ??= parts.length;
      if (ENDS_LIST.test(lead) || NEW_TOTAL.test(member.label)) break;
    }
    if (open.opener === 'ways' && (!isWay(member) || member.unit !== open.total.unit || nestedAt !== undefined)) break;
    parts.push({ count: member, share: shareOf(passage, member) });
    last = member;
  }
  const span = passage.quantities;
  for (let index = first.index; index < last.index; index += 1) if (span[index]?.kind === 'bare') unclear = true;
  return { parts, nestedAt: open.opener === 'ways' ? undefined : nestedAt, unclear };
}

/** Reports have some dozens of lists; a text with more is no prose. */
const MOST_LISTS = 200;
/** How many numbers after the first part are looked at: nested brackets stand between parts. */
const FARTHEST_PART = 120;

/** Every list of a passage that has a total and two parts or more. */
export function listsOf(passage: Passage): readonly List[] {
  const members = passage.counts.filter(({ member }) => member);
  const lists: List[] = [];
  for (let at = 1; at < members.length && lists.length < MOST_LISTS; at += 1) {
    const member = members[at];
    if (!member) continue;
    if (SUM_ONLY.test(member.label)) {
      const sum = sumBefore(passage, members, at);
      if (sum) lists.push(sum);
      continue;
    }
    const open = openerOf(passage, members, at);
    if (!open) continue;
    const { parts, nestedAt, unclear } = partsFrom(passage, members, at, open);
    if (parts.length < 2) continue;
    const last = parts.at(-1)?.count;
    const opening = passage.text.slice(open.total.to, member.from);
    const closing = last ? passage.text.slice(last.to, last.to + 12) : '';
    const list: List = {
      ...open,
      parts,
      nestedAt,
      unclear,
      selection:
        SELECTION.test(opening) ||
        /^[^,，。;)]{0,10}等/.test(closing) ||
        parts.some(({ count }) => SELECTION.test(count.lead.slice(-30))),
    };
    lists.push(...byMeasure(members, at, list));
  }
  return lists;
}

/**
 * 对25件申请收取2950元。其中,甲局1件,收取420元;乙县2件,收取290元 (宿迁 2023): parts of two totals in turn, told apart by their measures.
 */
function byMeasure(members: readonly Count[], at: number, list: List): readonly List[] {
  const { total, parts } = list;
  const others = parts.filter(({ count }) => count.unit !== total.unit);
  const unit = others[0]?.count.unit;
  if (others.length < 2 || others.length * 2 !== parts.length || others.some(({ count }) => count.unit !== unit)) return [list];
  const second = members
    .slice(Math.max(0, at - 4), at)
    .findLast((member) => member.unit === unit && member.sentence === total.sentence);
  if (!second) return [list];
  return [
    { ...list, parts: parts.filter(({ count }) => count.unit === total.unit) },
    { ...list, total: second, parts: others },
  ];
}

function sumBefore(passage: Passage, members: readonly Count[], at: number): List | undefined {
  const total = members[at];
  if (!total) return undefined;
  const parts: Part[] = [];
  let selection = false;
  for (let index = at - 1; index >= 0 && parts.length < 60; index -= 1) {
    const member = members[index];
    const next = members[index + 1];
    if (!member || !next || member.sentence !== total.sentence) break;
    if (member.depth > total.depth) continue;
    if (member.depth < total.depth || member.bracket !== total.bracket) break;
    if (SUM_ONLY.test(member.label) || passage.text.slice(member.to, next.from).includes(';')) break;
    if (SELECTION.test(member.lead.slice(-30))) selection = true;
    parts.unshift({ count: member, share: undefined });
  }
  if (parts.length < 2) return undefined;
  return { opener: 'sum', total, parts, nestedAt: undefined, selection, unclear: false };
}
