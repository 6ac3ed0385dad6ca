import { plainDateOf, type PlainDate } from '@gongkai/kernel';
import type { SourceDocument } from '../document.ts';
import { halfWidth, isDigit } from './characters.ts';
import { isTraditional, simplified } from './script.ts';
import type { SourceText } from './source-text.ts';

export type Frame = {
  readonly title: string | null;
  readonly year: number | null;
  readonly organization: string | null;
  readonly published: PlainDate | null;
};

const NAME = '(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)';
const TITLE_LINE = new RegExp(`^[^。;]{0,60}${NAME}[^。;,]{0,12}$`);
/** Whether a line of half-width, simplified characters is the title of a report. */
export const isTitleLine = (line: string): boolean => TITLE_LINE.test(line);
const QUOTED = new RegExp(`《([^《》]*20\\d\\d[^《》]*${NAME})》`);
const YEAR = /(20\d\d|二[〇○零Oo0][一二三四五六七八九〇○零Oo0]{2})\s*年/;
const NUMERALS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** The year named in a text, Chinese numerals too; the first one counts. */
export function yearIn(text: string): number | null {
  const found = YEAR.exec(text)?.[1];
  return found ? Number([...found].map((sign) => NUMERALS[sign] ?? (/\d/.test(sign) ? sign : '0')).join('')) : null;
}

type Line = { readonly from: number; readonly to: number };

function* lines(text: string, most: number): Generator<Line> {
  let from = 0;
  for (let count = 0; count < most && from <= text.length; count += 1) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield { from, to };
    if (end === -1) return;
    from = end + 1;
  }
}

/** Head of a page title: 《…报告》_栏目_网站 and 标题：…报告 keep the report's own name only. */
function named(text: string): string | undefined {
  // Every title has these words, and nearly no other line of a report's head.
  if (!text.includes('信息公开')) return undefined;
  return text
    .split(/[_|]|\s[-—]\s|-(?=[^\d])/)
    .map((part) => part.replace(/^\s*(?:标题|名称)\s*[::]/, '').trim())
    .find((part) => TITLE_LINE.test(part));
}

function titleOf(source: SourceText, document: SourceDocument): string | null {
  let wrapped: string | undefined;
  for (const { from, to } of lines(source.text, 120)) {
    const line = source.text.slice(from, to).trim();
    if (line.length >= 6 && line.length <= 80) {
      const name = named(line);
      if (name !== undefined) {
        const at = from + source.text.slice(from, to).indexOf(name);
        const title = source.printed(at, at + name.length);
        if (yearIn(name) !== null) return title;
        wrapped ??= title;
      }
    }
  }
  if (document.title !== undefined) {
    const original = document.title;
    const name = named(halfWidth(simplified(original, isTraditional(original)).text));
    if (name !== undefined && (wrapped === undefined || yearIn(name) !== null))
      return original.length === name.length ? original : name;
  }
  if (wrapped !== undefined) return wrapped;
  const head = source.text.slice(0, 3000);
  const quoted = QUOTED.exec(head);
  if (quoted) return source.printed(quoted.index + 1, quoted.index + quoted[0].length - 1);
  return inlineTitle(source);
}

/** A page flattened into one line: the title is a stretch of it. */
function inlineTitle(source: SourceText): string | null {
  const match = new RegExp(`(?:^|[\\s>:])([\\u4e00-\\u9fff]{2,30}\\s?20\\d\\d\\s?年(?:度)?${NAME})`).exec(
    source.text.slice(0, 3000),
  );
  if (!match?.[1]) return null;
  const from = match.index + match[0].length - match[1].length;
  return source.printed(from, from + match[1].length);
}

const SUFFIX = /(?:政府)?(?:信息公开|信息公開|資訊公開).*$/;

function organizationOf(title: string | null, source: SourceText): string | null {
  const plain = title === null ? '' : halfWidth(title);
  const name = plain
    .replace(/20\d\d\s*年度?|二[〇○零Oo0][一二三四五六七八九〇○零Oo0]{2}年度?/g, '')
    .replace(/\s+/g, '')
    .replace(/^(?:关于|關於|附件\d*[::]?)/, '')
    .replace(SUFFIX, '');
  if (name.length >= 2) return name;
  const compiled = /本(?:年度)?报告(?:是)?由([\u4e00-\u9fff]{3,30}?)(?:负责)?(?:编制|编写|汇编|汇总)/.exec(source.text);
  const published = /(?:发布机构|发布单位|编制单位|信息来源|公开主体)[::\s|]*([\u4e00-\u9fff]{3,30})/.exec(source.text);
  const signed =
    /\n\s*([\u4e00-\u9fff]{3,30}(?:人民政府|办公室|委员会|管委会|局|厅|办事处))\s*\n\s*20\d\d年\d{1,2}月\d{1,2}日/.exec(
      source.text,
    );
  const found = compiled ?? published ?? signed;
  if (!found?.[1]) {
    const named = beside(source, /^(?:发布机构|发布单位|公开主体|信息来源)[::]?$/);
    return named === '' ? null : named;
  }
  const from = found.index + found[0].indexOf(found[1]);
  return source.printed(from, from + found[1].length);
}

const DATE = '(20\\d\\d)\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})';
const DATED = '(?:发布日期|发布时间|公开日期|成文日期|发文日期|生成日期)';
const ANY_DATE = new RegExp(DATE);
const IS_DATED = new RegExp(`^${DATED}[::]?$`);
const LABELLED_DATE = new RegExp(`(?<!采集|抓取|更新|访问|打印|下载|当前)(?:${DATED}|日期|时间)[::\\s|]*${DATE}`);
const LONE_DATE = new RegExp(`(?:^|\\n)[\\s•·]*${DATE}日?(?=\\s|$)`);

function dateIn(match: RegExpExecArray | null): PlainDate | null {
  return match ? (plainDateOf(Number(match[1]), Number(match[2]), Number(match[3])) ?? null) : null;
}

/** What stands beside a label in the head of metadata that many sites print as a table (沭阳 2023: 公开日期 | 2024-01-17). */
function beside(source: SourceText, label: RegExp): string {
  for (const { cells } of source.grids) {
    const head = cells.find(({ text }) => !isDigit(text.charCodeAt(0)) && label.test(text.replace(/\s/g, '')));
    const value = head && cells.find((cell) => cell.row === head.row && cell.col === head.col + head.cols);
    if (value) return value.text.trim();
  }
  return '';
}

/** Date of publication: given outside the text, labelled, or alone on a line above the report. Not the date of a copy. */
function publishedOf(source: SourceText, document: SourceDocument): PlainDate | null {
  const head = source.text.slice(0, 2500);
  return (
    dateIn(ANY_DATE.exec(document.published ?? '')) ??
    dateIn(ANY_DATE.exec(beside(source, IS_DATED))) ??
    dateIn(LABELLED_DATE.exec(head)) ??
    dateIn(LONE_DATE.exec(head))
  );
}

/** Title, report year, organisation and date of publication. What is not printed stays null. */
export function frameOf(source: SourceText, document: SourceDocument): Frame {
  const title = titleOf(source, document);
  const period = /(20\d\d)\s*年\s*1\s*月\s*1\s*日/.exec(source.text);
  const titleYear = title === null ? null : yearIn(halfWidth(title));
  return {
    title,
    year: titleYear ?? (period ? Number(period[1]) : yearIn(source.text.slice(0, 1500))),
    organization: organizationOf(title, source),
    published: publishedOf(source, document),
  };
}
