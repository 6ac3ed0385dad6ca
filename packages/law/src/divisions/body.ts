import { type Division, type DivisionLevel } from './division.ts';
import { divisionsIn } from './find-divisions.ts';
import { divisionsNamed, isUnder, mayEndName } from './lookup.ts';

/** `zone`: a 开发区, 实验区 or the like with its 管委会, which is no division; `town` includes 街道. */
export type BodyKind = 'government' | 'department' | 'town' | 'zone' | 'unknown';

/** What an organisation is, as far as its name tells. */
export type Body = {
  readonly kind: BodyKind;
  /** The lowest division that the name states; undefined when it states none, or one that several bear (朝阳区). */
  readonly division?: Division;
  /** Of a government or department, also where the name leaves open which of several divisions is meant. */
  readonly level?: DivisionLevel;
};

const GOVERNMENT_OFFICE =
  /^(?:(?:人民)?政府)?(?:办公[室厅]|办)?$|^(?:行政公署|行署)(?:办公室)?$|^(?:政务公开|政府信息公开)(?:工作)?(?:领导小组)?办公室$/;
const TOWN = /(?:[镇乡]|街道|苏木)(?:人民政府|政府|办事处|办)?(?:办公室|党政办|党政综合办公室)?$/;
const ZONE_NAME =
  '(?:(?:开发|高新|新|实验|试验|示范|保税|保税港|园|度假|风景|名胜|管理|合作|功能|保护|经开|自贸|港|枢纽)区|新城|产业园|工业园|科技园)';
const ZONE = new RegExp(`${ZONE_NAME}(?:管委会|管理委员会|党工委)?(?:办公室|综合办公室)?$`);
const IN_ZONE = new RegExp(ZONE_NAME);
const DEPARTMENT = /(?:[局委厅署办队社院处站所馆行部]|中心|办公室|委员会|联合会)$/;
/** 居委会 and 村委会 are self-government of residents, no administrative body. */
const RESIDENTS = /(?:居|村|居民|村民)委(?:员)?会$/;
/** 税务, 气象 and the like are named after the ministry first: 国家税务总局沭阳县税务局. */
const MINISTRY_FIRST = /^(?:国家|中国|中华)/;

const LONGEST_NAME = 16;

/** The full name that the text starts with at a place, the longest; 城区 and its like too, since here a name must stand. */
function namedAt(text: string, at: number, above: Division | undefined): readonly Division[] {
  for (let length = Math.min(LONGEST_NAME, text.length - at); length > 1; length -= 1) {
    if (!mayEndName(text.charCodeAt(at + length - 1))) continue;
    const named = divisionsNamed(text.slice(at, at + length)).filter((each) => above === undefined || isUnder(each, above));
    const today = named.filter(({ until }) => until === undefined);
    if (named.length > 0) return today.length > 0 ? today : named;
  }
  return [];
}

type Opening = { readonly divisions: readonly Division[]; readonly rest: string };

/** The divisions that the name opens with, one under the other (江苏省淮安市洪泽区), and what follows them. */
function openingOf(organization: string): Opening {
  let at = 0;
  let divisions: readonly Division[] = [];
  while (divisions.length < 2) {
    const next = namedAt(organization, at, divisions[0]);
    const [first] = next;
    if (!first) break;
    divisions = next;
    at += first.name.length;
  }
  return { divisions, rest: organization.slice(at) };
}

function bodyAt(kind: BodyKind, divisions: readonly Division[]): Body {
  const [first, second] = divisions;
  const levels = new Set(divisions.map(({ level }) => level));
  const [level] = levels;
  const ranked = kind === 'government' || kind === 'department';
  return {
    kind,
    ...(first && !second ? { division: first } : {}),
    ...(ranked && level && levels.size === 1 ? { level } : {}),
  };
}

/** The level that the last character shows; 市 may be a city or a county. */
function levelBySuffix(place: string): DivisionLevel | undefined {
  if (/(?:省|自治区)$/.test(place)) return 'province';
  if (/(?:自治州|盟|地区)$/.test(place)) return 'city';
  return /[县旗区]$/.test(place) ? 'county' : undefined;
}

/**
 * What kind of body an organisation is and of which division, read from its name as printed on a report (simplified
 * script): 莱西市人民政府办公室, 沭阳县发展和改革局, 峡窝镇人民政府. A name that tells nothing is `unknown`.
 */
export function bodyOf(organization: string): Body {
  const name = organization.replace(/[\s\u3000]/g, '').replace(/[(（][^()（）]*[)）]$/, '');
  const { divisions, rest } = openingOf(name);
  if (divisions.length > 0 && GOVERNMENT_OFFICE.test(rest)) return bodyAt('government', divisions);
  if (TOWN.test(rest)) return bodyAt('town', divisions);
  if (ZONE.test(rest)) return bodyAt('zone', divisions);
  if (RESIDENTS.test(rest)) return bodyAt('unknown', divisions);
  if (divisions.length === 0) return withoutDivision(name);
  if (!DEPARTMENT.test(rest)) return bodyAt('unknown', divisions);
  // A bureau of a zone serves no division; its rank cannot be told.
  return IN_ZONE.test(rest) ? { kind: 'department' } : bodyAt('department', divisions);
}

function withoutDivision(name: string): Body {
  const place = /^(.{2,})人民政府(?:办公[室厅])?$/.exec(name)?.[1];
  if (place !== undefined) {
    const level = levelBySuffix(place);
    return { kind: 'government', ...(level ? { level } : {}) };
  }
  if (!DEPARTMENT.test(name)) return { kind: 'unknown' };
  const mentioned = MINISTRY_FIRST.test(name) ? divisionsIn(name).at(-1)?.divisions : undefined;
  return bodyAt('department', mentioned ?? []);
}
