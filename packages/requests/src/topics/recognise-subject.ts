import type { PlainDate } from '@gongkai/kernel';
import { SUBJECTS } from './subjects.data.ts';
import type { SubjectId } from './topic.ts';

/** Directly after a word it is part of the name of a body: 拆迁办, 房屋征收补偿服务中心. Who did something is not what it is about. */
const BODY_AFTER =
  /^[\p{Script=Han}]{0,8}?(?:有限公司|公司|办公室|指挥部|服务中心|委员会|大队|支队|事务所|管理局|管理处|中心|局|办(?![理法事案学]))/u;
/** A clause that says what is not asked for. */
const DENIED_BEFORE = /(?:不是|并非|而非|不含|不包括|不包含|不涉及|不需要|不申请|不要|除了?|除去)[^，。；、！？,;!?\n]{0,8}$/u;
const DENIED_AFTER = /^[^，。；、！？,;!?\n]{0,6}(?:无关|除外|以外)/u;

type Found = { readonly subject: SubjectId; readonly word: string; readonly at: number; readonly ofBody: boolean };

/**
 * What a request is about, by the words in it; undefined where it uses none of them. Longer words weigh more than short ones and count once each; words in the
 * name of a body count for little, words of what is not asked for nothing. Of two that weigh the same, the one named first.
 *
 * @param on the day of the request: the list has dated rows
 */
export function subjectOf(text: string, on: PlainDate): SubjectId | undefined {
  // Forms come with spaces and full-width letters inside words.
  const plain = text.normalize('NFKC').replace(/[^\S\n]+/gu, '');
  const weights = new Map<SubjectId, { weight: number; first: number }>();
  for (const { subject, word, at, ofBody } of distinct(longest(occurrences(plain, on)))) {
    const before = weights.get(subject);
    const weight = (before?.weight ?? 0) + (ofBody ? 1 : word.length * 2);
    weights.set(subject, { weight, first: Math.min(before?.first ?? at, at) });
  }
  return [...weights].toSorted(([, one], [, other]) => other.weight - one.weight || one.first - other.first)[0]?.[0];
}

function occurrences(text: string, on: PlainDate): readonly Found[] {
  const found: Found[] = [];
  for (const { id: subject, words, from } of SUBJECTS) {
    if (on < from) continue;
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const after = text.slice(at + word.length, at + word.length + 20);
        if (DENIED_BEFORE.test(text.slice(Math.max(0, at - 16), at)) || DENIED_AFTER.test(after)) continue;
        found.push({ subject, word, at, ofBody: BODY_AFTER.test(after) });
      }
  }
  return found;
}

/** Without those that lie inside a longer one. */
const longest = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.word.length > one.word.length && other.at <= one.at && other.at + other.word.length >= one.at + one.word.length,
      ),
  );

/** A word once, where it says most. */
function distinct(found: readonly Found[]): readonly Found[] {
  const each = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.subject} ${one.word}`;
    const before = each.get(key);
    if (!before || (before.ofBody && !one.ofBody)) each.set(key, one);
  }
  return [...each.values()];
}
