import { type DetectorId, type PersonalDatum } from './datum.ts';
import { normalized } from './normalized-text.ts';

/**
 * How many letters and digits stay at either end; what separates them (spaces, hyphens, ·) stays too. `all` hides every
 * one. No national standard fixes the positions: a site may set its own.
 */
export type MaskStyle = { readonly first: number; readonly last: number } | 'all';

/** Practice (spec/privacy.md §4): the birthday and the sex digit of a resident number go, namesakes stay apart. */
export const DEFAULT_STYLES: Readonly<Partial<Record<DetectorId, MaskStyle>>> = {
  P01: { first: 3, last: 2 },
  P02: { first: 3, last: 2 },
  P03: { first: 3, last: 2 },
  P06: { first: 0, last: 4 },
  P07: { first: 0, last: 4 },
  P10: { first: 2, last: 1 },
  P11: { first: 1, last: 2 },
  P12: { first: 1, last: 2 },
  P14: { first: 0, last: 2 },
};

const HIDDEN = '*';
const MEANINGFUL = /[0-9A-Za-z*\p{Script=Han}]/u;

/** Hides the characters at the marked places; every UTF-16 unit stays one, so the length does. */
function hide(text: string, isHidden: (at: number) => boolean): string {
  return text
    .split('')
    .map((character, at) => (isHidden(at) ? HIDDEN : character))
    .join('');
}

/** The places of letters, digits and Chinese characters, full-width ones included. */
function meaningful(text: string): readonly number[] {
  return text.split('').flatMap((character, at) => (MEANINGFUL.test(normalized(character).text) ? [at] : []));
}

function byStyle(text: string, style: MaskStyle): string {
  const places = meaningful(text);
  const { first, last } = style === 'all' ? { first: 0, last: 0 } : style;
  // A number shorter than what would stay is hidden whole: masking must never show it.
  const shown =
    first + last < places.length ? new Set([...places.slice(0, first), ...places.slice(places.length - last)]) : new Set();
  return hide(text, (at) => places.includes(at) && !shown.has(at));
}

/** Keeps the text up to a place. */
function after(text: string, kept: number): string {
  const places = new Set(meaningful(text));
  return hide(text, (at) => at >= kept && places.has(at));
}

/** 0532-********; without a country, and brackets stay. */
function landline(text: string): string {
  const half = normalized(text).text.length === text.length ? normalized(text).text : text;
  return after(text, /^(?:\+86[ -]?)?\(?0(?:10|2\d|[3-9]\d{2})/.exec(half)?.[0].length ?? 0);
}

/** Keeps the 乡镇, 街道 or 村, else the county: what is finer leads to a door. */
function address(text: string): string {
  const village =
    /^.*(?:[镇乡]|街道)(?:[^路街巷号]*?村(?!路|街|巷))?/.exec(text) ?? /^.*?村/.exec(text) ?? /^.*[省市区县旗]/.exec(text);
  return after(text, village?.[0].length ?? 0);
}

/** 1990年*月*日: the year stays. */
function birthday(text: string): string {
  return hide(text, (at) => at >= 4 && /[0-9０-９]/.test(text.charAt(at)));
}

/** The country in front is nobody's number. */
function mobile(text: string): string {
  const country = /^[+＋]?(?:[0０]{2})?[(（]?[+＋]?[8８][6６][)）]?[ \u3000-]?(?=.{11})/.exec(text)?.[0] ?? '';
  return country + byStyle(text.slice(country.length), { first: 3, last: 4 });
}

/** a*******@163.com: first letter and domain. */
function mail(text: string): string {
  const at = text.search(/[@＠]/);
  return hide(text, (place) => place > 0 && place < at);
}

/**
 * The datum's text with what must not be published replaced by `*`, of the same length. `style` replaces the default of
 * its kind (spec/privacy.md §4). A child's datum is hidden whole.
 */
export function mask(datum: Pick<PersonalDatum, 'detector' | 'text'>, style?: MaskStyle): string {
  const { detector, text } = datum;
  if (style !== undefined) return byStyle(text, style);
  switch (detector) {
    case 'P04':
      return mobile(text);
    case 'P05':
      return landline(text);
    case 'P08':
      return address(text);
    case 'P09':
      return birthday(text);
    case 'P13':
      return mail(text);
    case 'P15':
      return maskName(text);
    // A heading: what stands under it is the list.
    case 'P17':
      return text;
    default:
      return byStyle(text, DEFAULT_STYLES[detector] ?? 'all');
  }
}

const COMPOUND_SURNAME = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯)/;

/** 张**: the surname stays; a minor's name is hidden whole. */
export function maskName(name: string, { minor = false }: { readonly minor?: boolean } = {}): string {
  if (minor) return after(name, 0);
  return after(name, COMPOUND_SURNAME.test(name) && name.length > 2 ? 2 : 1);
}
