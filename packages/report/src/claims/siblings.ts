import type { Concept } from './concepts.data.ts';
import type { Count, Passage } from './passage.ts';
import { fits } from './readings.ts';
import type { Statement } from './statements.ts';

/** Parts of one figure stand side by side: more than a dozen are a table in words. */
const MOST = 12;
/** How far around a number its sentence is read. */
const AROUND = 200;
/** How many statements of a paragraph are looked through. */
const REACH = 40;

const exactly = (value: number) => ({ value, low: value, high: value });

/** Whether some numbers in a row, two or more, the one at `own` among them, add up to one of the figures. */
function addUp(row: readonly Count[], own: number, figures: readonly number[]): boolean {
  const most = Math.max(...figures);
  const first = row[own];
  if (row.length < 2 || !first || first.low > most) return false;
  let [low, high] = [0, 0];
  for (let from = own; from >= 0 && own - from < MOST && low <= most; from -= 1) {
    low += row[from]?.low ?? 0;
    high += row[from]?.high ?? 0;
    let [least, largest] = [low, high];
    for (let to = own; to < row.length && to - own < MOST && least <= most; to += 1) {
      if (to > own) {
        least += row[to]?.low ?? 0;
        largest += row[to]?.high ?? 0;
      }
      if (to > from && figures.some((figure) => figure >= least && figure <= largest)) return true;
    }
  }
  return false;
}

/** Statements of one paragraph that count the same thing: 予以公开29件 of the site, 14件 by letter, 4件 at the counter. */
function alike(statements: readonly Statement[], at: number): readonly Statement[] {
  const own = statements[at];
  return statements
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter(({ concept, count }) => concept === own?.concept && count.paragraph === own.count.paragraph);
}

/**
 * Numbers beside the one of the statement, of its measure and its bracket, that count nothing else the tables have: 按期答复94件,延期答复2件.
 * Those are parts; 收到95件,上年结转3件 are not.
 */
function beside(passage: Passage, statements: readonly Statement[], at: number): readonly Count[] {
  const own = statements[at];
  if (!own) return [];
  const others = new Set(
    statements
      .slice(Math.max(0, at - MOST), at + MOST)
      .filter(({ concept }) => concept !== own.concept)
      .map(({ count }) => count.order),
  );
  const sibling = (count: Count | undefined): count is Count =>
    count !== undefined &&
    count.sentence === own.count.sentence &&
    count.unit === own.count.unit &&
    count.bracket === own.count.bracket &&
    count.member &&
    !others.has(count.order);
  const row: Count[] = [own.count];
  for (let order = own.count.order - 1; row.length < MOST; order -= 1) {
    const count = passage.counts[order];
    if (!sibling(count)) break;
    row.unshift(count);
  }
  for (let order = own.count.order + 1; row.length < MOST * 2; order += 1) {
    const count = passage.counts[order];
    if (!sibling(count)) break;
    row.push(count);
  }
  return row;
}

const COUNTED: ReadonlySet<Concept> = new Set<Concept>(['received', 'handled', 'closed', 'answered']);
/** 拆分前收到72件,拆分后为98件; 收到110件次,经甄别属于咨询12件次: the sentence tells how the number came to be another one. */
const RECKONED =
  /拆分|合并|甄别|剔除|剔重|去重|扣除|撤回|实际(?:受理|办理|收到|登记)|[有无]效申请|(?:纳入|计入|列入)[^,，。;]{0,6}统计|不计入/;

/**
 * A number that differs from the table and yet is no contradiction: the sentence also gives the figure of the table itself (拆分前72件,拆分后98件),
 * or it stands among parts that add up to it (按期答复94件,延期答复2件).
 */
export function isOneOfParts(
  passage: Passage,
  statements: readonly Statement[],
  at: number,
  figures: readonly number[],
): boolean {
  const statement = statements[at];
  if (!statement) return false;
  if (COUNTED.has(statement.concept)) {
    // 110件次 of 98 requests: one may come twice. Fewer times than requests there cannot be (鞍山 2019: 59件次 of 148).
    const { unit, value } = statement.count;
    if ((unit === '件次' || unit === '次') && figures.every((figure) => value > figure)) return true;
    const sentence = passage.sentences[statement.count.sentence];
    const { from, to } = statement.count;
    const words = sentence && passage.text.slice(Math.max(sentence.from, from - AROUND), Math.min(sentence.to, to + AROUND));
    if (words !== undefined && RECKONED.test(words)) return true;
  }
  const same = alike(statements, at);
  const agrees = same.some(
    ({ count }) => count.sentence === statement.count.sentence && figures.some((figure) => fits(count, exactly(figure))),
  );
  if (agrees) return true;
  const counts = same.map(({ count }) => count);
  if (addUp(counts, counts.indexOf(statement.count), figures)) return true;
  const row = beside(passage, statements, at);
  return addUp(row, row.indexOf(statement.count), figures);
}
