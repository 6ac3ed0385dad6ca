import type { Edition, FormSection } from '../edition.ts';
import type { Section } from '../report.ts';
import { essentials, isIdeograph } from './characters.ts';
import { pairShare } from './label.ts';
import type { SourceText } from './source-text.ts';

export type Span = { readonly from: number; readonly to: number };

type Heading = { readonly number: number; readonly from: number; readonly to: number; readonly known: string | undefined };

const HEADING = /(^|[\n\s。〕])([一二三四五六七八九]|十[一二]?)、\s*/g;
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
// Labels of the tables that look like headings of parts.
const ROW_LABELS =
  /^(?:本年新收|上年结转|本年度办理结果|结转下年度|主动公开情况\s*\||回应解读情况|行政复议数量|行政诉讼数量|举报投诉数量|依申请公开信息收取|机构建设和保障经费|政府信息公开会议和培训)/;
const LONGEST = 45;

type Wording = { readonly id: string; readonly essence: string };
const wordingsOf = new WeakMap<readonly FormSection[], readonly Wording[]>();

/** The headings of a form in all their wordings, the longest first. */
function wordingsIn(sections: readonly FormSection[]): readonly Wording[] {
  let known = wordingsOf.get(sections);
  if (!known) {
    const each = (section: FormSection) =>
      [section.heading, ...(section.also ?? [])].map((wording) => ({ id: section.id, essence: essentials(wording) }));
    known = sections.flatMap(each).sort((a, b) => b.essence.length - a.essence.length);
    wordingsOf.set(sections, known);
  }
  return known;
}

/** The wording of a known heading at the start of a text; its length in characters, blanks included. */
function knownHeading(
  text: string,
  sections: readonly FormSection[],
): { readonly id: string; readonly length: number } | undefined {
  const wordings = wordingsIn(sections);
  const head = text.slice(0, 80);
  const letters = essentials(head);
  const exact = wordings.find(({ essence }) => letters.startsWith(essence));
  // 政府信息公开行政法复议、行政诉讼情况 (平潭 2022): one letter more or less does not make another heading.
  const close =
    exact ??
    wordings.find(({ essence }) => essence.length >= 8 && pairShare(essence, letters.slice(0, essence.length + 1)) >= 0.85);
  if (!close) return undefined;
  const known = exact ?? {
    ...close,
    essence: letters.slice(0, close.essence.length + (letters[close.essence.length] === close.essence.at(-1) ? 1 : 0)),
  };
  let left = known.essence.length;
  let length = 0;
  while (left > 0) {
    if (isIdeograph(head.charCodeAt(length))) left -= 1;
    length += 1;
  }
  return { id: known.id, length };
}

function candidates(text: string, tables: readonly Span[], sections: readonly FormSection[]): readonly Heading[] {
  const found: Heading[] = [];
  for (const match of text.matchAll(HEADING)) {
    const from = match.index + (match[1]?.length ?? 0);
    const start = match.index + match[0].length;
    if (tables.some((span) => from > span.from && from < span.to)) continue;
    const rest = text.slice(start, start + 120);
    if (ROW_LABELS.test(rest)) continue;
    const number = NUMBERS.indexOf(match[2] ?? '') + 1;
    const known = knownHeading(rest, sections);
    const line = rest.split('\n')[0] ?? '';
    const ownLine = (from === 0 || /\n\s*$/.test(text.slice(Math.max(0, from - 12), from))) && line.trim().length <= LONGEST;
    // 报告共分六个部分：一、总体情况；二、… is the table of contents in a sentence, not a heading (莱西 2020).
    const enumerated = known ? /^[;,:]/.test(rest.slice(known.length)) : /[;,:。]/.test(line);
    if (enumerated || (!known && !ownLine)) continue;
    // 六、其他需要报告的事项 无…: a sentence may follow its heading on the same line.
    const sentence = known !== undefined && (!ownLine || /^\s+[\u4e00-\u9fff]{4}/.test(line.slice(known.length)));
    found.push({ number, from, to: start + (sentence ? known.length : line.trimEnd().length), known: known?.id });
  }
  return found;
}

/** The longest run of rising numbers; the last such run, because a list of contents comes before the parts. */
function chain(headings: readonly Heading[]): readonly Heading[] {
  const best: { readonly weight: number; readonly before: number }[] = [];
  let end = -1;
  headings.forEach((heading, index) => {
    let [weight, before] = [0, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = headings[earlier] as Heading;
      const step = heading.number - other.number;
      const reached = (best[earlier]?.weight ?? 0) - (step === 1 ? 0 : 1);
      if (step > 0 && reached >= weight) [weight, before] = [reached, earlier];
    }
    const own = (heading.known ? 4 : 1) + (heading.number === 1 && before === -1 ? 1 : 0);
    best.push({ weight: weight + own, before });
    if (end === -1 || weight + own >= (best[end]?.weight ?? 0)) end = index;
  });
  const chosen: Heading[] = [];
  for (let index = end; index !== -1; index = best[index]?.before ?? -1) chosen.push(headings[index] as Heading);
  return chosen.reverse();
}

const KEYS: Readonly<Record<string, RegExp>> = {
  s1: /总体|概述|基本情况/,
  s2: /主动公开/,
  s3: /依?申请/,
  s4: /复议|诉讼/,
  s5: /问题|改进|整改/,
  s6: /其他|报告的?事项/,
};

/** The form's part that a heading in other words stands for: 二、（主动公开情况表格）. */
function partOf(
  heading: Heading,
  printed: string,
  sections: readonly FormSection[],
  used: ReadonlySet<string>,
): string | undefined {
  if (heading.known !== undefined && !used.has(heading.known)) return heading.known;
  const letters = essentials(printed);
  const free = sections.filter((section) => !used.has(section.id));
  const close = free.find((section) =>
    [section.heading, ...(section.also ?? [])].some((wording) => pairShare(essentials(wording), letters) > 0.7),
  );
  return close?.id ?? free.find((section) => KEYS[section.id]?.test(letters))?.id;
}

/** Ideographs before a table in its part that are no narrative: note, column heads. */
const FEW = 60;

/** What is left of a part when the tables in it are taken out. */
function withoutTables(source: SourceText, from: number, to: number, tables: readonly Span[]): string {
  let text = '';
  let at = from;
  for (const span of tables) {
    if (span.to <= at || span.from >= to) continue;
    if (span.from > at && essentials(source.text.slice(at, span.from)).length > FEW) text += source.printed(at, span.from);
    at = Math.max(at, Math.min(span.to, to));
  }
  const rest = /[\u4e00-\u9fff]/.test(source.text.slice(at, to)) ? source.printed(at, to) : '';
  return unwrapped(withoutGaps(text + rest).trim());
}

/** Without blanks at the ends of lines, and with one blank line at most between two others. */
function withoutGaps(text: string): string {
  const ended = BLANKS.some((blank) => text.includes(`${blank}\n`)) ? text.replace(/[ \t\u3000\u00a0]+\n/g, '\n') : text;
  return ended.includes('\n\n\n') ? ended.replace(/\n{3,}/g, '\n\n') : ended;
}

const BLANKS = [' ', '\t', '\u3000', '\u00a0'];

/**
 * Joins lines that a page layout broke inside sentences (宿迁 2023 as text from a PDF), so that `不予公|开142件` is one claim.
 * Only where most lines are equally long; other line breaks mean something.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '').map((line) => line.length);
  const width = [...full].sort((a, b) => a - b)[Math.floor(full.length * 0.8)] ?? 0;
  const even = full.filter((length) => Math.abs(length - width) <= 3).length;
  if (full.length < 6 || width < 20 || even < full.length * 0.5) return text;
  let joined = '';
  let open = false;
  for (const line of lines) {
    if (line.trim() === '') continue;
    joined += joined === '' ? line : open ? line.trimStart() : `\n${line}`;
    open = line.length >= width - 3 && !/[。！？]\s*$/.test(line);
  }
  return joined;
}

/** The preamble starts behind the title; what stands before it is the page around the report. */
function behindTitle(source: SourceText, end: number, title: string | null): number {
  if (title === null) return 0;
  const at = source.printed(0, end).lastIndexOf(title);
  const behind = at === -1 ? 0 : at + title.length;
  return source.traditional || source.printed(behind, behind + 1) === '》' ? 0 : behind;
}

/** The narrative by parts, tables left out. Headings that the form does not know make parts `x1`, `x2`… of their own. */
export function sectionsOf(
  source: SourceText,
  edition: Edition,
  tables: readonly Span[],
  title: string | null,
): readonly Section[] {
  const sorted = [...tables].sort((a, b) => a.from - b.from);
  const headings = chain(candidates(source.text, sorted, edition.sections));
  const used = new Set<string>();
  let unknown = 0;
  const first = headings[0]?.from ?? source.text.length;
  return [
    { id: 'preamble', heading: '', text: withoutTables(source, behindTitle(source, first, title), first, sorted) },
    ...headings.map((heading, index): Section => {
      const printed = source
        .printed(heading.from, heading.to)
        .replace(/[?\s]+$/, '')
        .trim();
      const id = partOf(heading, printed, edition.sections, used) ?? `x${(unknown += 1)}`;
      used.add(id);
      const to = headings[index + 1]?.from ?? source.text.length;
      return { id, heading: printed, text: withoutTables(source, heading.to, to, sorted) };
    }),
  ];
}
