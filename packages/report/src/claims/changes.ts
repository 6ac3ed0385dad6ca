import type { Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';

/**
 * What the text says of a change: `percent` 增长70.3% · `difference` 增加了5095条 · `ratio` 是去年的2.11倍 · `times` 增长2倍 ·
 * `points` 占比增长了17.74个百分点.
 */
export type Change = {
  readonly kind: 'percent' | 'difference' | 'ratio' | 'times' | 'points';
  readonly said: Quantity;
  readonly falls: boolean;
  /** Words of the clause before the comparison or the verb: what changed, empty where the number before is meant. */
  readonly subject: string;
  /** The verb, for quoting and for matching 由A精简到B,精简了11%. */
  readonly verb: string;
  readonly from: number;
  /** The figure that the words name as the base themselves: 是上年(50件)的3倍. */
  readonly base?: Quantity;
};

const VERB =
  /(增长|增加|增多|上升|提高|提升|扩大|净增|多|增|下降|减少|降低|缩减|压缩|精简|缩短|少|降|减)(?:了|幅|幅度|率|速)?(?:约|近|达|下放|公开|发布|为|[:])*$/;
/** The last signs of all that VERB matches: most clauses end otherwise, and a search for an ending tries every beginning. */
const ENDS_VERB = '长加多升高大增降少低减缩简短了幅度率速约近达放开布为:';
const FALLS = /^(?:下降|减少|降低|缩减|压缩|精简|缩短|少|降|减)$/;
const RATIO = /(?:是|为|达到?|相当于)(?:了)?(?:去年|上年|上一年|前一年|(?:19|20)\d\d年)(?:度|同期)*(?:的)?$/;
/** What may stand between such a base and the multiple, and before the base. */
const OF_BASE = /^\)?(?:的)?$/;
const NAMES_BASE = /(?:是|为|达到?|相当于)(?:了)?(?:去年|上年|上一年|前一年|(?:19|20)\d\d年)(?:度)?(?:同期)?(?:收到)?(?:的)?\(?$/;
const COMPARISON = /(?:同比|环比|相比|相较|较|比).*$/;
const LONGEST = 60;

/** The change that a quantity states, or undefined where it states a level (提高到95%, 新增12个). */
export function changeOf(passage: Passage, said: Quantity): Change | undefined {
  const from = Math.max(said.clauseFrom, said.labelFrom, said.from - LONGEST);
  const base = said.kind === 'multiple' ? namedBase(passage, said) : undefined;
  if (base) return { kind: 'ratio', said, falls: false, subject: '', verb: '', from: base.labelFrom, base };
  const clause = passage.text.slice(from, said.from);
  if (said.kind === 'multiple' && RATIO.test(clause)) {
    return { kind: 'ratio', said, falls: false, subject: clause.replace(RATIO, ''), verb: '', from };
  }
  const match = ENDS_VERB.includes(clause.at(-1) ?? '-') ? VERB.exec(clause) : null;
  const verb = match?.[1];
  if (!match || verb === undefined) return undefined;
  const head = clause.slice(0, match.index);
  if (/新$/.test(head) || clause.includes('环比')) return undefined;
  const kind = KINDS[said.kind];
  if (kind === undefined) return undefined;
  // A single sign is a verb only where something is compared: 比上年多3件, but not 最多3件.
  if (verb.length === 1 && !/比|较/.test(passage.text.slice(Math.max(said.clauseFrom, said.from - LONGEST), said.from)))
    return undefined;
  return { kind, said, falls: FALLS.test(verb), subject: subjectOf(head), verb, from };
}

function namedBase({ text, quantities }: Passage, said: Quantity): Quantity | undefined {
  const base = quantities[said.index - 1];
  if (!base || base.sentence !== said.sentence || said.from - base.to > 2 || !OF_BASE.test(text.slice(base.to, said.from)))
    return undefined;
  return NAMES_BASE.test(text.slice(Math.max(0, base.from - 20), base.from)) ? base : undefined;
}

const KINDS: Readonly<Record<string, Change['kind'] | undefined>> = {
  percent: 'percent',
  count: 'difference',
  money: 'difference',
  time: 'difference',
  multiple: 'times',
  points: 'points',
};

const subjectOf = (head: string): string =>
  head
    .replace(COMPARISON, '')
    .replace(/与.*$/, '')
    .replace(/^(?:[、和及]|其中|整体|总体|总量|数量|总数)+|[“”]/g, '');
