import { ancestorsOf, bodyOf, divisionByCode, parentOf, type Division } from '@gongkai/law';
import type { UnitState } from './unit-history.ts';

/** A body for the remedy notice and how it is known. `unknown` has to be set before a letter can leave. */
export type RemedyBody = {
  /** One, or several of which the applicant may choose. */
  readonly names: readonly string[];
  readonly source: 'set' | 'derived' | 'unknown';
  /** Why nothing could be derived. */
  readonly why?: 'vertical' | 'no-division' | 'several-courts';
  readonly cites: string;
};

export type RemedyBodies = { readonly reviewBody: RemedyBody; readonly court: RemedyBody };

const REVIEW = '行政复议法(2023) art. 24';
const REVIEW_VERTICAL = '行政复议法(2023) art. 27';
const REVIEW_JUSTICE = '行政复议法(2023) art. 28';
const COURT = '行政诉讼法 arts. 14, 18';
const COURT_INTERMEDIATE = '行政诉讼法 art. 15';

const CUSTOMS = /海关/;
/** 海关、金融、外汇、税务、国家安全; what carries 地方 in front is the government's own. */
const VERTICAL = /海关|税务局|税务所|税务分局|外汇管理|国家安全局|人民银行|(?<!地方)金融(?:监督|监管)|证券监督|证监局/;
const JUSTICE = /司法[局厅]$/;
/** Prefectures and leagues have no government but the province's agency. */
const PREFECTURE = /(?:地区|盟)$/;
const MUNICIPALITIES = ['11', '12', '31', '50'];

/**
 * Who reviews the unit's answers and which court hears suits against them, for the remedy notice.
 *
 * @param path the unit on the day, and those above it, nearest first
 */
export function remedyBodiesOf(path: readonly UnitState[]): RemedyBodies {
  const [unit] = path;
  if (!unit) throw new RangeError('a remedy of no unit');
  const { reviewBody, court } = unit.described;
  return {
    reviewBody: reviewBody === undefined ? reviewOf(path, unit) : { names: [reviewBody], source: 'set', cites: REVIEW },
    court: court === undefined ? courtOf(path, unit) : { names: [court], source: 'set', cites: COURT },
  };
}

const unknown = (why: RemedyBody['why'] & string, cites: string): RemedyBody => ({ names: [], source: 'unknown', why, cites });
const derived = (cites: string, ...names: readonly string[]): RemedyBody => ({ names, source: 'derived', cites });

function reviewOf(path: readonly UnitState[], unit: UnitState): RemedyBody {
  // Whose upper department it is stands in no tree of a local government.
  if (unit.described.vertical ?? VERTICAL.test(unit.name)) return unknown('vertical', REVIEW_VERTICAL);
  if (unit.kind === 'government') return reviewOfGovernment(path, unit);
  const government = governmentAbove(path);
  if (government === undefined) return unknown('no-division', REVIEW);
  if (unit.kind !== 'department' || !JUSTICE.test(unit.name)) return derived(REVIEW, government);
  const upper = upperJustice(divisionOf(path));
  return derived(REVIEW_JUSTICE, government, ...(upper === undefined ? [] : [upper]));
}

/** The government that the unit belongs to: in the tree, or of the division that a department's own site names. */
function governmentAbove(path: readonly UnitState[]): string | undefined {
  const inTree = path.slice(1).find(({ kind }) => kind === 'government')?.name;
  const division = divisionOf(path);
  return inTree ?? (division ? governmentOf(division) : undefined);
}

function reviewOfGovernment(path: readonly UnitState[], unit: UnitState): RemedyBody {
  const inTree = path.slice(1).find(({ kind }) => kind === 'government')?.name;
  if (inTree !== undefined) return derived(REVIEW, inTree);
  const division = divisionOf([unit]);
  if (!division) return unknown('no-division', REVIEW);
  // Provinces review what they have done themselves.
  const above = parentOf(division);
  return derived(REVIEW, above ? governmentOf(above) : unit.name);
}

const governmentOf = ({ name }: Division): string => (PREFECTURE.test(name) ? `${name}行政公署` : `${name}人民政府`);

function upperJustice(division: Division | undefined): string | undefined {
  const above = division && parentOf(division);
  if (!above) return undefined;
  return `${above.name}${above.level === 'province' && !isMunicipality(above) ? '司法厅' : '司法局'}`;
}

/** The division of the nearest unit that says or shows one. */
function divisionOf(path: readonly UnitState[]): Division | undefined {
  for (const { described, name, kind } of path) {
    const division = described.division === undefined ? bodyOf(name).division : divisionByCode(described.division);
    if (division && (kind === 'government' || path.length === 1 || described.division !== undefined)) return division;
  }
  const last = path.at(-1);
  return last && bodyOf(last.name).division;
}

const isMunicipality = ({ code }: Division): boolean => MUNICIPALITIES.includes(code.slice(0, 2));

function courtOf(path: readonly UnitState[], unit: UnitState): RemedyBody {
  const intermediate = unit.kind === 'government' || CUSTOMS.test(unit.name);
  const cites = intermediate ? COURT_INTERMEDIATE : COURT;
  const division = divisionOf(path);
  if (!division) return unknown('no-division', cites);
  return intermediate ? intermediateCourt(division) : basicCourt(division);
}

/** Of the city that the division is, or lies in. A municipality has several, and a county right under its province one that is named otherwise. */
function intermediateCourt(division: Division): RemedyBody {
  const city = [division, ...ancestorsOf(division)].find(({ level }) => level === 'city');
  if (!city || isMunicipality(division)) return unknown('several-courts', COURT_INTERMEDIATE);
  return derived(COURT_INTERMEDIATE, `${city.name}中级人民法院`);
}

/** Of the county; in a city of many districts it is the one where the agency sits, which its name does not tell. */
function basicCourt(division: Division): RemedyBody {
  if (division.level !== 'county') return unknown('several-courts', COURT);
  const above = parentOf(division);
  // 区 are named with their city, 县 and 市 without.
  const prefix = division.name.endsWith('区') && !division.name.endsWith('林区') && above ? above.name : '';
  return derived(COURT, `${prefix}${division.name}人民法院`);
}
