import { describe, expect, test } from 'vitest';
import { levelOf } from './division.ts';
import { FORMER_NAMES } from './former-names.data.ts';
import { ancestorsOf, divisionByCode, divisionsNamed, isUnder, parentOf } from './lookup.ts';
import { register } from './register.ts';

const one = (name: string) => {
  const [division, other] = divisionsNamed(name).filter(({ until }) => until === undefined);
  if (!division || other) throw new Error(`${name} is not one division`);
  return division;
};

describe('the register', () => {
  const today = [...register().byCode.values()].filter(({ until }) => until === undefined);
  const at = (level: string) => today.filter((division) => division.level === level).length;

  test('holds 34 provinces, and about as many cities and counties as the Ministry of Civil Affairs counts', () => {
    expect(at('province')).toBe(34);
    // 333 by the yearbook; municipalities have none.
    expect(at('city')).toBe(333);
    expect(at('county')).toBeGreaterThanOrEqual(2840);
    expect(at('county')).toBeLessThanOrEqual(2860);
  });

  test.each(['省直辖县', '县', '市辖区', '开发区', '江北新区', '东莞港', '沙田镇', '其它区'])(
    'knows no division called %s: the data set has such rows',
    (name) => {
      expect(divisionsNamed(name)).toEqual([]);
    },
  );

  test('every name of the past ended in the years of the reports and leads to divisions of today at its own level or a city', () => {
    for (const [code, name, until, ...successors] of FORMER_NAMES) {
      expect(until, name).toBeGreaterThanOrEqual(2009);
      expect(until, name).toBeLessThanOrEqual(2025);
      expect(successors.length, name).toBeGreaterThan(0);
      for (const successor of successors) {
        const now = divisionByCode(successor);
        expect(now?.until, `${name} → ${successor}`).toBeUndefined();
        expect(now?.level, `${name} → ${successor}`).toBe(levelOf(code));
        expect(successor.slice(0, 2), name).toBe(code.slice(0, 2));
      }
    }
    const keys = FORMER_NAMES.map(([code, name]) => `${code} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a name of the past is not also the name that its code has today', () => {
    const same = FORMER_NAMES.filter(([code, name]) =>
      divisionsNamed(name).some((d) => d.code === code && d.until === undefined),
    );
    expect(same).toEqual([]);
  });
});

describe('parentOf', () => {
  test.each([
    ['a county under its city', '沭阳县', '宿迁市'],
    ['a county-level city under its city', '灵武市', '银川市'],
    ['a district of a municipality under the municipality: no city stands between', '浦东新区', '上海市'],
    ['a county of a municipality', '城口县', '重庆市'],
    ['a county-level city directly under its province', '济源市', '河南省'],
    ['a county directly under its province', '澄迈县', '海南省'],
    ['a city of the Xinjiang corps', '石河子市', '新疆维吾尔自治区'],
    ['a county of a prefecture', '漠河市', '大兴安岭地区'],
    ['a city under its province', '宿迁市', '江苏省'],
    ['a county that moved with its old name to another city', '居巢区', '合肥市'],
    ['a district whose prefecture became a part of another city', '莱城区', '济南市'],
  ])('%s', (_why, name, parent) => {
    const [division] = divisionsNamed(name);
    expect(division && parentOf(division)?.name).toBe(parent);
  });

  test('a province has none, and every other division leads to a province', () => {
    for (const division of register().byCode.values()) {
      expect(division.level === 'province' ? 'province' : ancestorsOf(division).at(-1)?.level, division.name).toBe('province');
    }
  });

  test('isUnder follows the chain and not the name', () => {
    expect(isUnder(one('上街区'), one('郑州市'))).toBe(true);
    expect(isUnder(one('上街区'), one('河南省'))).toBe(true);
    expect(isUnder(one('上街区'), one('安阳市'))).toBe(false);
    expect(isUnder(one('郑州市'), one('郑州市'))).toBe(false);
  });
});

describe('divisionsNamed', () => {
  test.each([
    ['two districts of one name', '朝阳区', undefined, ['110105', '220104']],
    ['before the change the county', '洪泽县', 2014, ['320829']],
    ['in the year of the change both names are good', '洪泽县', 2016, ['320829']],
    ['after the change the county is no more', '洪泽县', 2017, []],
    ['without a year every name since 2008 counts', '洪泽县', undefined, ['320829']],
    ['city of today first, county-level city of then after it', '毕节市', undefined, ['520500', '522401']],
    ['one name, two lives: the city until 2011, the county-level city since', '巢湖市', 2010, ['340181', '341400']],
    ['a place without its suffix is no name', '洪泽', undefined, []],
  ])('%s', (_why, name, year, codes) => {
    expect(divisionsNamed(name, year === undefined ? {} : { year }).map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['a code of today before a former one', '320803', '淮安区'],
    ['a former code', '320829', '洪泽县'],
    ['an autonomous county', '622927', '积石山保安族东乡族撒拉族自治县'],
    ['a special region', '810000', '香港特别行政区'],
  ])('divisionByCode: %s', (_why, code, name) => {
    expect(divisionByCode(code)?.name).toBe(name);
  });

  test('divisionByCode: no such code', () => {
    expect(divisionByCode('370202x')).toBeUndefined();
    expect(divisionByCode('110100')).toBeUndefined();
  });
});
