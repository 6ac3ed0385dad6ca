import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import { claim } from './claim.ts';
import { targetOf, type Concept, type Target } from './concepts.data.ts';
import { isPublished } from './decision-words.ts';
import { addition } from './list-findings.ts';
import { wordsOf, type Count, type Passage } from './passage.ts';
import { sumOf } from './readings.ts';
import { APPLICANTS, CARRIED, OUTCOMES, REASONS, WAYS } from './request-concepts.data.ts';
import { isOneOfParts } from './siblings.ts';
import type { Statement } from './statements.ts';
import { cellSum, figureOf, type CellSum } from './tables.ts';

const DUST = 1e-6;
const WAN = 10_000;

/** The figure that a statement gives, in the measure of its table: fees stand in 万元. */
function said({ concept, count }: Statement) {
  if (concept !== 'fees') return { value: count.value, low: count.low, high: count.high };
  const slack = count.approximate ? 0 : count.step / 2;
  return { value: count.value / WAN, low: (count.low - slack) / WAN, high: (count.high + slack) / WAN };
}

type Said = ReturnType<typeof said>;

const within = (said: Said, value: number | null): boolean =>
  value !== null && value >= said.low - DUST && value <= said.high + DUST;

const OF_REQUESTS: ReadonlySet<Concept> = new Set<Concept>([...OUTCOMES, ...REASONS, ...APPLICANTS, ...CARRIED, ...WAYS]);

/** The statements of a passage against the tables of the report. */
export function tableFindings(passage: Passage, statements: readonly Statement[], report: Report): readonly Finding[] {
  const wrong = new Map<Statement, Finding>();
  const findings: Finding[] = [];
  for (const [at, statement] of statements.entries()) {
    const { base } = statement;
    const ofBase = base !== undefined && OF_REQUESTS.has(statement.concept);
    const baseWrong = ofBase ? wrong.get(base) : undefined;
    const explained = baseWrong?.says.endsWith('.explained') ?? false;
    // Parts of a number that speaks for less than the table, or that has been faulted itself, say nothing more about the table.
    if (ofBase && (base.scope?.reach === 'part' || (baseWrong && !explained))) continue;
    const target = targetOf(report.edition, statement.concept);
    const finding =
      target &&
      (explained ? alsoExplained(passage, statement, target, report) : against(passage, statements, at, target, report));
    // 受理125件(含上年结转5件) says itself why it is more.
    if (!finding || (finding.says.endsWith('.explained') && isSaid(statement, statements[at + 1]))) continue;
    wrong.set(statement, finding);
    findings.push(finding);
  }
  return [...findings, ...outcomeSums(passage, statements, report)];
}

function against(
  passage: Passage,
  statements: readonly Statement[],
  at: number,
  target: Target,
  report: Report,
): Finding | undefined {
  const statement = statements[at];
  if (!statement) return undefined;
  const { count, scope } = statement;
  const number = said(statement);
  const figure = figureOf(report, target.cells, target.local);
  if (target.also?.some((cells) => within(number, cellSum(report, cells).value))) return undefined;
  const blank = figure.blank.length > 0 && figure.blank.length === target.cells.length;
  if (blank) {
    if (number.low <= 0 || scope?.reach === 'part') return undefined;
    return claim(passage, {
      rule: target.rule,
      says: 'blank',
      at: wordsOf(passage, count),
      expected: null,
      found: count.value,
      params: params(statement, target),
    });
  }
  // Blanks in a sum leave it open upwards.
  const value =
    figure.value ??
    (figure.blank.length > 0 && number.high < figure.printed && figure.cells.length - figure.blank.length > 0
      ? figure.printed
      : null);
  if (value === null || within(number, value)) return undefined;
  if (number.low < value && publishedOnly(passage, statement)) return undefined;
  if (scope?.reach === 'part') return exceeds(passage, statement, target, value);
  const others = (target.also ?? []).flatMap((cells) => cellSum(report, cells).value ?? []);
  if (isOneOfParts(passage, statements, at, [value, ...others])) return undefined;
  const explained = target.explains && within(number, cellSum(report, target.explains.cells).value) ? target.explains : undefined;
  return claim(passage, {
    rule: target.rule,
    says: explained ? 'explained' : 'figure',
    severity: explained ? 'info' : 'warning',
    at: wordsOf(passage, count),
    expected: value,
    found: number.value,
    params: {
      ...params(statement, target),
      ...localRow(figure),
      figure: value,
      ...(explained ? { explains: explained.name } : {}),
    },
  });
}

const publishedOnly = ({ text, sentences }: Passage, { concept, count }: Statement): boolean =>
  isPublished(concept, text.slice(Math.max(sentences[count.sentence]?.from ?? 0, count.from - 80), count.from));

const isSaid = ({ count }: Statement, after: Statement | undefined): boolean =>
  after?.concept === 'carried-in' &&
  after.count.sentence === count.sentence &&
  after.count.order === count.order + 1 &&
  /含|其中|包括/.test(after.count.lead);

/** 收到75件,其中自然人72件 (平潭 2022): what explains the whole explains its part. */
function alsoExplained(passage: Passage, statement: Statement, target: Target, report: Report): Finding | undefined {
  const number = said(statement);
  const value = cellSum(report, target.cells).value;
  const { explains } = target;
  if (value === null || !explains || within(number, value) || !within(number, cellSum(report, explains.cells).value))
    return undefined;
  return claim(passage, {
    rule: target.rule,
    says: 'explained',
    severity: 'info',
    at: wordsOf(passage, statement.count),
    expected: value,
    found: number.value,
    params: { ...params(statement, target), figure: value, explains: explains.name },
  });
}

/** A row that only the local form has is named as it is printed there. */
const localRow = ({ local }: CellSum): { readonly target?: string; readonly cells?: string } =>
  local === undefined ? {} : { target: `统计表“${local}”`, cells: local };

/** One office cannot have received more than the table counts for all. */
function exceeds(passage: Passage, statement: Statement, target: Target, value: number): Finding | undefined {
  if (said(statement).low <= value || statement.concept !== 'received') return undefined;
  return claim(passage, {
    rule: target.rule,
    says: 'part-exceeds',
    severity: 'info',
    at: wordsOf(passage, statement.count),
    expected: value,
    found: statement.count.value,
    params: { ...params(statement, target), figure: value },
  });
}

const params = (statement: Statement, target: Target): Record<string, string | number> => ({
  what: statement.count.label,
  concept: statement.concept,
  said: said(statement).value,
  unit: statement.concept === 'fees' ? '万元' : statement.count.unit,
  target: target.name,
  cells: target.cells.join('+').replaceAll('+-', '-'),
  scope: statement.scope?.words ?? '',
});

/** All six outcomes one after another must add up to what was closed (莱西 2020: 78+17+9+68+5+27 = 204, 共办结193件). */
function outcomeSums(passage: Passage, statements: readonly Statement[], report: Report): readonly Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < statements.length; from += 1) {
    let to = from;
    while (
      to < statements.length &&
      OUTCOMES.includes(statements[to]?.concept ?? 'received') &&
      (to === from || next(statements[to - 1], statements[to]))
    )
      to += 1;
    const run = statements.slice(from, to);
    const concepts = new Set(run.map(({ concept }) => concept));
    if (run.length < 4 || concepts.size !== run.length || !concepts.has('other')) continue;
    from = to - 1;
    const wrong = outcomeSum(passage, run, report);
    if (wrong) findings.push(wrong);
  }
  return findings;
}

const next = (one: Statement | undefined, other: Statement | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.count.order === one.count.order + 1 &&
  other.count.paragraph === one.count.paragraph;

/** The numbers of the sentence that stand before one, a dozen at most. */
const countsBefore = ({ counts }: Passage, first: Count): readonly Count[] =>
  counts.slice(Math.max(0, first.order - 12), first.order).filter(({ sentence }) => sentence === first.sentence);

function outcomeSum(passage: Passage, run: readonly Statement[], report: Report): Finding | undefined {
  const first = run[0];
  const last = run.at(-1);
  const base = first?.base;
  if (!first || !last) return undefined;
  const sum = sumOf(run.map(({ count }) => count));
  const target = targetOf(report.edition, 'closed');
  const table = target ? cellSum(report, target.cells).value : null;
  // Outcomes are of what was closed; 收到98件 is a total for them only where the table has none.
  const stated = base?.concept === 'received' && table !== null ? undefined : base?.count.value;
  const wholeScope = first.scope?.reach !== 'part' && base?.scope?.reach !== 'part';
  const expected = stated ?? (wholeScope ? table : null);
  if (expected === null || expected === undefined || !sum.exact || base?.count.approximate) return undefined;
  const carried = passage.counts[last.count.order + 1];
  // 由部门和乡镇答复75件,予以公开38件…: a number before the outcomes in the sentence has them for its parts.
  if (countsBefore(passage, first.count).some(({ value }) => value === sum.value)) return undefined;
  const fits = [
    expected,
    ...(base ? [base.count.value] : []),
    ...(wholeScope && table !== null ? [table] : []),
    ...(carried ? [expected - carried.value] : []),
  ].includes(sum.value);
  // What was received but not yet closed is missing from the outcomes; without all six classes the list may simply be shorter.
  const openEnded = base?.concept === 'received' && sum.value < expected;
  if (fits || openEnded || (run.length < 6 && sum.value < expected)) return undefined;
  const parts = addition(
    run.map(({ count }) => count),
    passage,
  );
  // A total of the text is where the officer looks; without one, the outcomes are held against the table.
  const [at, right, wrong] =
    stated === undefined || !base
      ? [{ from: wordsOf(passage, first.count).from, to: last.count.to }, expected, sum.value]
      : [wordsOf(passage, base.count), sum.value, stated];
  return claim(passage, {
    rule: 'R17',
    says: 'outcomes-sum',
    at,
    expected: right,
    found: wrong,
    params: { parts, sum: sum.value, total: expected, stated: stated === undefined ? 0 : 1, table: table ?? '' },
  });
}
