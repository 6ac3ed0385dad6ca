import { areaList } from '@vant/area-data';
import { levelOf, type Division } from './division.ts';
import { FORMER_NAMES } from './former-names.data.ts';

export type Register = {
  readonly byCode: ReadonlyMap<string, Division>;
  /** Divisions of today first. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
};

/**
 * Rows of the data set that are no division of today: zones under invented codes, a committee, and the three that were
 * merged away (they stand in the former names).
 */
const NOT_OF_TODAY = new Set(['320112', '321150', '632857', '320611', '350402', '370634']);

/** Cities without counties; the data set lists their towns (东莞, 中山, 儋州) and city zones (嘉峪关) as if they were some. */
const WITHOUT_COUNTIES = new Set(['4419', '4420', '4604', '6202']);

/** Names that the data set gives to the empty second level of municipalities and of counties directly under a province. */
const SECOND_LEVEL_FILLERS = new Set(['省直辖县', '县', '自治区直辖县级行政区划']);

/** Taiwan (71) and the special regions (81, 82) are in GB/T 2260 with their first level only. */
function isCoded(code: string): boolean {
  return /^[1-6]/.test(code) || code.endsWith('0000');
}

/** GB/T 2260 uses 01–70 and 81–89 in the last pair; 71–80 and 90–99 are statistical or postal numbers of zones. */
function isCounty(code: string): boolean {
  const last = Number(code.slice(4));
  return !WITHOUT_COUNTIES.has(code.slice(0, 4)) && !(last > 70 && last < 81) && last < 90;
}

/** 110100 and its like repeat the municipality's own name. */
function isCity(code: string, name: string): boolean {
  return !SECOND_LEVEL_FILLERS.has(name) && areaList.province_list[`${code.slice(0, 2)}0000`] !== name;
}

function divisionsOfToday(): readonly Division[] {
  const lists = [
    Object.entries(areaList.province_list),
    Object.entries(areaList.city_list).filter(([code, name]) => isCity(code, name)),
    Object.entries(areaList.county_list).filter(([code]) => isCounty(code)),
  ];
  return lists
    .flat()
    .filter(([code]) => isCoded(code) && !NOT_OF_TODAY.has(code))
    .map(([code, name]) => ({ code, name, level: levelOf(code) }));
}

function build(): Register {
  const today = divisionsOfToday();
  const former = FORMER_NAMES.map(([code, name, until, ...successors]): Division => ({
    code,
    name,
    level: levelOf(code),
    until,
    successors,
  }));
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  for (const division of [...today, ...former]) {
    if (!byCode.has(division.code)) byCode.set(division.code, division);
    byName.set(division.name, [...(byName.get(division.name) ?? []), division]);
  }
  return { byCode, byName };
}

let built: Register | undefined;

/** The divisions by code and by name; built when first asked for. */
export function register(): Register {
  built ??= build();
  return built;
}
