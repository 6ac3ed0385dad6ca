import { onceForWords } from './once-for-words.ts';

const [TAB, LINE_FEED, FORM_FEED, RETURN, BLANK] = [0x09, 0x0a, 0x0c, 0x0d, 0x20];
const [QUOTE, APOSTROPHE, SLASH, EQUALS, END, EXCLAMATION, QUESTION] = [0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x21, 0x3f];

const isBlank = (code: number): boolean =>
  code === BLANK || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Kept wherever they stand: how far a cell reaches, and what is not shown. Nearly all styles are of colours and widths. */
const KEPT = new Set(['colspan', 'rowspan', 'hidden', 'style']);
const [SHORTEST_KEPT, LONGEST_KEPT] = [5, 7];
const HIDING_STYLE = /display|visibility|&/i;
/** Elements whose attributes are read or decide where the parser puts things; it opens those of the second row again, each by its attributes. */
const KEPT_WHOLE = new Set([
  ...['meta', 'input', 'annotation-xml'],
  ...['b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
]);
/** Elements whose content the parser takes as text up to their end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

/** Elements that only carry a look: they break no line and open no table, so that text with and without them is the same. */
const LOOKS = new Set(['span', 'o:p']);
/** In drawings and formulas a tag of looks ends the drawing, and a title is no text. */
const DRAWN = /<(?:svg|math)[\s/>]/i;

/** What the name of an element, however its letters are cased, says of it. */
type Kind = { readonly name: string; readonly looks: boolean; readonly raw: boolean; readonly keptWhole: boolean };
const kindOf = onceForWords((printed): Kind => {
  const name = printed.toLowerCase();
  return { name, looks: LOOKS.has(name), raw: RAW.has(name), keptWhole: KEPT_WHOLE.has(name) };
});
/** The name of an attribute that is kept; undefined for others. */
const keptName = onceForWords((printed): string | undefined => {
  const name = printed.toLowerCase();
  return KEPT.has(name) ? name : undefined;
});

const GLUES = new Set([...'<&'].map((sign) => sign.charCodeAt(0)));

/** Where a tag ends; where its `>` or `/>` begins; its attributes that are kept. */
type Tag = { readonly end: number; readonly closing: number; readonly kept: string };

/**
 * A page without the attributes that say nothing of its text: they are most of a page that an office program or a content system wrote, and
 * parsing them is most of the work. Tags are told as the HTML standard tells them (13.2.5); whatever is no plain tag stays as it is, and where the
 * page is too odd to follow so does all the rest of it; a page with drawings is left alone.
 */
export const withoutAttributes = (html: string): string => (DRAWN.test(html) ? html : (bareOf(html, false) ?? html));

/**
 * A page without such attributes, and without the tags of mere looks: an office program puts one around every stretch of text. They stay where one
 * of them hides something, for then each end tag counts, and where the page is odd.
 */
export const withoutLooks = (html: string): string =>
  (DRAWN.test(html) ? undefined : bareOf(html, true)) ?? withoutAttributes(html);

/** The page without attributes, and without the tags of mere looks where those are `dropped`; undefined where one of them says something. */
function bareOf(html: string, dropped: boolean): string | undefined {
  let bare = '';
  let copied = 0;
  let inSelect = false;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const first = html.charCodeAt(at + 1);
    if (first === EXCLAMATION || first === QUESTION) {
      at = behindRemark(html, at);
    } else if (isLetter(first)) {
      const nameEnd = endOfName(html, at + 1);
      const { name, looks, raw, keptWhole } = kindOf(html.slice(at + 1, nameEnd));
      const tag = tagFrom(html, nameEnd);
      // In a list of choices the parser drops the tags of such an element and reads on in its text.
      if (!tag || name === 'plaintext' || (inSelect && raw)) {
        if (dropped) return undefined;
        break;
      }
      if (dropped && looks) {
        // What stands before and behind the tag must not become one.
        if (tag.kept !== '' || GLUES.has(html.charCodeAt(at - 1))) return undefined;
        bare += html.slice(copied, at);
        copied = tag.end;
      } else if (tag.closing > nameEnd && !keptWhole) {
        bare += `${html.slice(copied, nameEnd)}${tag.kept}`;
        copied = tag.closing;
      }
      if (name === 'select') inSelect = true;
      at = raw ? endOfRaw(html, tag.end, name) : tag.end;
    } else if (first === SLASH) {
      const from = at;
      const nameEnd = isLetter(html.charCodeAt(at + 2)) ? endOfName(html, at + 2) : -1;
      at = nameEnd === -1 ? behind(html, '>', at + 2) : (tagFrom(html, nameEnd)?.end ?? -1);
      const { name, looks } = kindOf(nameEnd === -1 ? '' : html.slice(from + 2, nameEnd));
      if (name === 'select') inSelect = false;
      if (dropped && at !== -1 && looks) {
        bare += html.slice(copied, from);
        copied = at;
      }
    } else at += 1;
    if (at === -1) {
      if (dropped) return undefined;
      break;
    }
  }
  return bare + html.slice(copied);
}

/** The place behind a sign, or -1. */
function behind(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}

/** Comments, doctypes and instructions; -1 where they may end elsewhere than they seem to: `--!>` too, and CDATA only in some elements. */
function behindRemark(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return html.startsWith('<![CDATA[', at) ? -1 : behind(html, '>', at + 2);
  const end = behind(html, '-->', at + 2);
  return html.slice(at, end).includes('--!>') ? -1 : end;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === END || code === SLASH || isBlank(code)) break;
  }
  return at;
}

/** A tag from behind its name on; undefined where it never ends. */
function tagFrom(html: string, behindName: number): Tag | undefined {
  let kept = '';
  let styled = false;
  let at = behindName;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === END) return { end: at + 1, closing: at, kept };
    if (code === SLASH && html.charCodeAt(at + 1) === END) return { end: at + 2, closing: at, kept };
    if (code === SLASH || isBlank(code)) {
      at += 1;
      continue;
    }
    const nameEnd = endOfAttributeName(html, at);
    const end = endOfValue(html, nameEnd);
    if (end === -1) return undefined;
    if (nameEnd - at >= SHORTEST_KEPT && nameEnd - at <= LONGEST_KEPT) {
      const name = keptName(html.slice(at, nameEnd));
      if (name !== undefined) {
        const whole = html.slice(at, end);
        // Of two of a name the first counts.
        if (name !== 'style' || (!styled && HIDING_STYLE.test(whole))) kept += ` ${whole} `;
        styled ||= name === 'style';
      }
    }
    at = end;
  }
  return undefined;
}

/** An equals sign that opens a name is part of it. */
function endOfAttributeName(html: string, from: number): number {
  let at = from + 1;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === END || code === SLASH || isBlank(code)) break;
  }
  return at;
}

/** Behind the value of an attribute, or behind its name where it has none; -1 where a quotation never ends. */
function endOfValue(html: string, nameEnd: number): number {
  let at = nameEnd;
  while (isBlank(html.charCodeAt(at))) at += 1;
  if (html.charCodeAt(at) !== EQUALS) return nameEnd;
  at += 1;
  while (isBlank(html.charCodeAt(at))) at += 1;
  const opening = html.charCodeAt(at);
  if (opening === QUOTE) return behind(html, '"', at + 1);
  if (opening === APOSTROPHE) return behind(html, "'", at + 1);
  while (at < html.length && html.charCodeAt(at) !== END && !isBlank(html.charCodeAt(at))) at += 1;
  return at;
}

/** Where the end tag of a raw element begins; -1 where it has none, or holds a comment that may hold such an end tag. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const next = at + 2 + name.length;
    if (html.slice(at + 2, next).toLowerCase() !== name || endOfName(html, next) !== next) continue;
    return name === 'script' && html.slice(from, at).includes('<!--') ? -1 : at;
  }
  return -1;
}
