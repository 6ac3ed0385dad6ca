import type { Finding } from '../finding.ts';
import { claim } from './claim.ts';
import type { Passage } from './passage.ts';

type Address = {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly road: string;
  readonly number: string;
  readonly postcode: string | undefined;
};

const STATED = /地址:?([^,，。;()\n]{2,40}?)(\d{1,5})号/g;
const ROAD = /([一-龥]{2,6}?(?:大道|大街|路|街|巷|道))$/;
const AREA = /^.*(?:省|市|县|区|州|旗|镇|乡|街道)/;
const POSTCODE = /邮(?:政)?编(?:码)?:?(\d{6})/;

function addressesIn(passage: Passage): readonly Address[] {
  const { text } = passage;
  if (!text.includes('地址')) return [];
  return [...text.matchAll(STATED)].flatMap((match): Address[] => {
    const place = (match[1] ?? '').replace(AREA, '');
    const road = ROAD.exec(place)?.[1];
    if (road === undefined) return [];
    const from = match.index;
    const to = from + match[0].length;
    return [{ passage, from, to, road, number: match[2] ?? '', postcode: POSTCODE.exec(text.slice(to, to + 40))?.[1] }];
  });
}

/**
 * One road, one postcode, two house numbers (上街 2020: 中心路76号 in the preamble, 中心路132号 at the foot). Only where a report gives two
 * addresses in all: a list of offices has many.
 */
export function addressFindings(passages: readonly Passage[]): readonly Finding[] {
  const all = passages.flatMap(addressesIn);
  const [first, second] = all;
  if (!first || !second || all.length !== 2) return [];
  if (first.road !== second.road || first.number === second.number || first.postcode !== second.postcode) return [];
  return [
    claim(second.passage, {
      rule: 'N5',
      says: 'addresses',
      at: { from: second.from, to: second.to },
      expected: `${first.road}${first.number}号`,
      found: `${second.road}${second.number}号`,
      params: { first: `${first.road}${first.number}号`, second: `${second.road}${second.number}号` },
    }),
  ];
}
