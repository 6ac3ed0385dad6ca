import { caseConcept, isOfEverything, namesBoth, resultBehind } from './case-words.ts';
import { isModeList } from './completeness.ts';
import type { Concept } from './concepts.data.ts';
import { decisionConcept } from './decision-words.ts';
import { documentConcept } from './document-words.ts';
import type { List } from './lists.ts';
import type { Count, Passage } from './passage.ts';
import { Times } from './periods.ts';
import { requestConcept } from './request-words.ts';
import { otherLand, scopeOf, type Body, type Scope } from './scope.ts';
import { partOfSome, someRequests, type SomeRequests } from './some-requests.ts';
import { topicIn, type Topic } from './topics.ts';

/** A number that the narrative gives for something the tables count too. */
export type Statement = {
  readonly concept: Concept;
  readonly count: Count;
  readonly scope: Scope | undefined;
  /** The number of requests received or closed that this one is a part of, said before in the same paragraph. */
  readonly base: Statement | undefined;
};

/** What a paragraph has said so far. */
type Thread = {
  topic: Topic | undefined;
  scope: Scope | undefined;
  base: Statement | undefined;
  /** Reviews and suits were counted one right after the other. */
  mixed: boolean;
  /** Some bodies counted in the sentence, of whom its later numbers are. */
  bodies: Scope | undefined;
  /** A number of some requests said last, and how many of them have had no outcome yet: 网上申请53件,办结52件. */
  some: SomeRequests | undefined;
};

type Roles = { readonly parts: ReadonlySet<number>; readonly modes: ReadonlySet<number> };

/** Counts that stand in a list under a total, those of the three modes of disclosure apart: 不予公开 is no outcome there. */
function rolesOf(lists: readonly List[]): Roles {
  const parts = new Set<number>();
  const modes = new Set<number>();
  for (const list of lists) {
    if (list.opener === 'sum') continue;
    const role = isModeList(list) ? modes : parts;
    for (const { count } of list.parts) role.add(count.order);
  }
  return { parts, modes };
}

const BASES: ReadonlySet<Concept> = new Set<Concept>(['received', 'handled', 'closed', 'answered']);
const MEASURES = new Set(['件', '件次', '宗', '起', '例', '条', '次', '份', '个', '项', '部']);
const FEES =
  /(?<!涉企|[减免缓停]征|减免|降低|取消|教育|其[他它])行政事业性收费(?:总)?(?:金额|额|收入)?(?:共|计|达|为|合计|总计)*$/;
/** 拟制发9件, 控制在8件以内, 平均每月收到8.2件: what is to come, and means. */
const PLANNED = /(?:计划|预计|目标|力争|不超过|控制在|拟[制出印废]|平均|[年月日人]均|每[年月日百千万人])[^,，。;]*$/;
/** 村务公开申请126件: openness of other bodies, which the form does not count. */
const OTHER_OPENNESS = /[党村居校院厂警]务(?:信息)?公开|[党村居校院厂]务信息/;
/** 收到超过10件的单位有4家,共受理76件: what those bodies have. */
const SOME_BODIES = /单位|部门|乡镇|机关|街道|企业/;
/** How far before a number the words stand that say whom it is of. */
const SCOPE_WORDS = 60;
const LONGEST = 160;

/** The opening words of the paragraph that holds `at`, and the line above where that is a heading: (二)依申请公开情况. */
function headingOf({ text }: Passage, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const above = from > 1 ? text.lastIndexOf('\n', from - 2) + 1 : 0;
  const line = from - above < 48 ? text.slice(above, from) : '';
  return line + text.slice(from, Math.min(from + 40, at));
}

/** The words of the sentence that lead to a number, from the number before on. */
function wordsBefore({ text, sentences }: Passage, count: Count, before: Count | undefined): string {
  const sentence = sentences[count.sentence]?.from ?? 0;
  const last = before?.sentence === count.sentence ? before.to : 0;
  return text.slice(Math.max(sentence, last, count.from - LONGEST), count.from);
}

/** 超过10件的单位 counts nothing: it says which bodies are meant. */
const CONDITION = /^的(?:单位|部门|乡镇|机关|申请人|企业)/;

const isNoFact = (words: string, tail: string): boolean => PLANNED.test(words) || CONDITION.test(tail);

/** Reads a passage for statements; `body` tells who reports. */
export function statementsOf(
  passage: Passage,
  lists: readonly List[],
  reportYear: number | null,
  body: Body,
): readonly Statement[] {
  const roles = rolesOf(lists);
  const namesItself = body.own !== undefined && passage.text.includes(body.own);
  const times = new Times(passage, reportYear);
  const statements: Statement[] = [];
  let thread: Thread = { topic: undefined, scope: undefined, base: undefined, mixed: false, bodies: undefined, some: undefined };
  let before: Count | undefined;
  for (const count of passage.counts) {
    if (count.paragraph !== before?.paragraph) {
      const topic = topicIn(headingOf(passage, count.from)) ?? (passage.prose.section === 's3' ? 'request' : undefined);
      thread = { topic, scope: undefined, base: undefined, mixed: false, bodies: undefined, some: undefined };
    }
    const words = wordsBefore(passage, count, before);
    const previous = before;
    before = count;
    thread.topic = OTHER_OPENNESS.test(words) ? undefined : (topicIn(`${words}${count.tail}`) ?? thread.topic);
    const said = scopeOf(words.slice(-SCOPE_WORDS), body) ?? (namesItself ? otherLand(words, body) : undefined);
    // 全省收到4.2万件, 4家单位共受理76件 say nothing of the next sentence.
    if (previous?.sentence !== count.sentence) {
      thread.bodies = undefined;
      if (thread.scope?.reach === 'beyond') thread.scope = undefined;
    }
    const scope = said ?? thread.bodies ?? thread.scope;
    if ((count.unit === '家' || count.unit === '个') && SOME_BODIES.test(count.label.slice(-8) + count.tail.slice(0, 8)))
      thread.bodies = { reach: 'part', words: `${count.value}${count.unit}` };
    // A district named inside a bracket speaks only for its own number.
    if (count.depth === 0) thread.scope = said ?? thread.scope;
    const otherTime = times.isOther(count, words);
    if (!count.member || roles.modes.has(count.order) || otherTime || scope?.reach === 'beyond' || isNoFact(words, count.tail))
      continue;
    const last = statements.at(-1);
    const inSentence = last?.count.sentence === count.sentence ? last : undefined;
    const documents = MEASURES.has(count.unit) ? documentConcept(count, words, inSentence?.concept) : undefined;
    if (documents || (count.kind === 'money' && FEES.test(count.label))) {
      const asBefore = inSentence?.concept.startsWith('documents') ? inSentence.scope : undefined;
      statements.push({ concept: documents ?? 'fees', count, scope: said ?? asBefore, base: undefined });
      continue;
    }
    if (!MEASURES.has(count.unit)) continue;
    const sentence = Math.max(passage.sentences[count.sentence]?.from ?? 0, count.from - LONGEST);
    const decision = count.label.includes('决定') && decisionConcept(count, passage.text.slice(sentence, count.from), scope);
    if (decision) {
      statements.push({ concept: decision, count, scope, base: undefined });
      continue;
    }
    const concept =
      secondOfBoth(passage, previous, words, last) ??
      conceptOf(passage, count, words, thread, roles.parts.has(count.order), reportYear);
    const ofSome = concept && partOfSome(passage, thread.some, concept, count);
    thread.some = someRequests(thread.some, concept, count, words, ofSome !== undefined);
    if (concept === undefined) continue;
    // 行政诉讼4件,其中3件维持: such a number must follow the one that it is a part of, or another part.
    if (resultBehind(count) && (last?.count.order !== count.order - 1 || !last.concept.startsWith(thread.topic ?? '-'))) continue;
    const other = concept === 'suit' ? 'review' : concept === 'review' ? 'suit' : undefined;
    if (last && last.concept === other && last.count.order === count.order - 1) thread.mixed = true;
    const statement: Statement = {
      concept,
      count,
      scope: ofSome ? { reach: 'part', words: ofSome.label } : scope,
      base: BASES.has(concept) ? undefined : thread.base,
    };
    if (BASES.has(concept) && !ofSome) thread.base = statement;
    statements.push(statement);
  }
  return statements;
}

function conceptOf(
  passage: Passage,
  count: Count,
  words: string,
  thread: Thread,
  isPart: boolean,
  reportYear: number | null,
): Concept | undefined {
  const { text, sentences } = passage;
  // 上年结转7件,结转下年度9件政府信息公开申请: the sentence names its thing only later.
  if (thread.topic === undefined && /结转|转结/.test(count.label)) {
    thread.topic = topicIn(text.slice(count.from, Math.min(sentences[count.sentence]?.to ?? 0, count.to + 80)));
  }
  const { topic } = thread;
  if (topic === undefined) return undefined;
  if (topic === 'request') return requestConcept(atLevel(passage, count), isPart, reportYear);
  if (!/公开|申请/.test(text.slice(Math.max(0, count.from - 240), count.to + 20))) return undefined;
  if (/复议|诉/.test(words)) thread.mixed = namesBoth(words);
  const clause = text.slice(Math.max(count.clauseFrom, count.from - 60), count.from);
  const concept = caseConcept(topic, count, words, clause, thread.mixed);
  const wide = concept !== undefined && isOfEverything(count.label, words, text.slice(count.to, count.to + 60));
  return wide ? undefined : concept;
}

const LEVEL = /(?:压减|缩减|下降|减少|降低|回落|增加|增长|上升|提高|降|增|减|升)(?:至|到)$/;

/** 收到申请降至98件, 收到申请由上年150件降至98件: the words before the verb, or before the number that it fell from, name what is counted. */
function atLevel({ quantities, countOf }: Passage, count: Count): Count {
  const level = LEVEL.exec(count.label);
  if (!level) return count;
  const words = count.label.slice(0, level.index);
  const before = countOf.get(quantities[count.index - 1]?.index ?? -1);
  if (words !== '' || before?.sentence !== count.sentence || before.unit !== count.unit) return { ...count, label: words };
  return { ...count, label: before.label.replace(/[由从][^,，。;由从]*$/, '') };
}

/** 行政复议、行政诉讼分别为3件、2件: the second number has no words of its own. */
function secondOfBoth(passage: Passage, previous: Count | undefined, words: string, last: Statement | undefined) {
  if (!previous || last?.concept !== 'review' || last.count.order !== previous.order || !/^[、,，和及]$/.test(words))
    return undefined;
  return /分别/.test(passage.text.slice(previous.clauseFrom, previous.from)) ? ('suit' as const) : undefined;
}
