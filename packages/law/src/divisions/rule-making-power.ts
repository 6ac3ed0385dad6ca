import { type PlainDate } from '@gongkai/kernel';
import { type Body } from './body.ts';

/** `unknown`: the name does not tell, or the law in force on the day turns on a list that is not here. */
export type RuleMaking = { readonly power: 'yes' | 'no' | 'unknown'; readonly cites: string };

type PowerRow = { readonly from: string; readonly city: 'yes' | 'unknown'; readonly cites: string };

/**
 * Who may make 规章 below the State Council, the newest first: governments of provinces and, of cities, those with
 * districts and 自治州 (before 2015 only the 较大的市, which are not listed here). [unverified mapping]: spec rule R12.
 */
const POWERS: readonly PowerRow[] = [
  { from: '2023-03-15', city: 'yes', cites: '《立法法》（2023年修正）第九十三条' },
  { from: '2015-03-15', city: 'yes', cites: '《立法法》（2015年修正）第八十二条' },
  { from: '2000-07-01', city: 'unknown', cites: '《立法法》（2000年）第七十三条' },
];

/** 东莞, 中山, 嘉峪关 and 儋州 have no districts but were given the same power, so every 市 of this level has it. */
function cityPower(name: string | undefined, row: PowerRow): RuleMaking['power'] {
  // 行政公署 of a 地区 or 盟 is an agency sent by the province, not a people's government.
  return name !== undefined && /(?:地区|盟)$/.test(name) ? 'no' : row.city;
}

/** May the body make 规章 on the day? A department never may; of a province's it is left open, since it may report the government's. */
export function mayMakeRules(body: Body, on: PlainDate): RuleMaking {
  const row = POWERS.find(({ from }) => from <= on);
  if (!row) return { power: 'unknown', cites: '' };
  const { cites } = row;
  if (body.kind === 'town') return { power: 'no', cites };
  if (body.kind !== 'government' && body.kind !== 'department') return { power: 'unknown', cites };
  if (body.level === undefined) return { power: 'unknown', cites };
  if (body.level === 'county') return { power: 'no', cites };
  if (body.kind === 'department') return { power: body.level === 'city' ? 'no' : 'unknown', cites };
  return { power: body.level === 'province' ? 'yes' : cityPower(body.division?.name, row), cites };
}
