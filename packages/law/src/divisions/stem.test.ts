import { expect, test } from 'vitest';
import { register } from './register.ts';
import { stemOf } from './stem.ts';

test.each([
  ['a county-level city', '灵武市', '灵武'],
  ['a name that ends in its own suffix', '津市市', '津市'],
  ['one character is no place: the name stays', '赵县', '赵县'],
  ['the same for a generic name', '矿区', '矿区'],
  ['a province', '河南省', '河南'],
  ['an autonomous region with its people', '新疆维吾尔自治区', '新疆'],
  ['an autonomous region where the people is in the name', '内蒙古自治区', '内蒙古'],
  ['a special region', '香港特别行政区', '香港'],
  ['a prefecture', '大兴安岭地区', '大兴安岭'],
  ['a league', '锡林郭勒盟', '锡林郭勒'],
  ['a people without 族', '和布克赛尔蒙古自治县', '和布克赛尔'],
  ['two peoples', '恩施土家族苗族自治州', '恩施'],
  ['three peoples', '积石山保安族东乡族撒拉族自治县', '积石山'],
  ['all peoples', '龙胜各族自治县', '龙胜'],
  ['the people is the place', '东乡族自治县', '东乡'],
  ['the same without the people left over', '鄂伦春自治旗', '鄂伦春'],
  ['a district of a people', '顺河回族区', '顺河'],
  ['a new area that is a district', '浦东新区', '浦东'],
  ['a forest district', '神农架林区', '神农架'],
  ['a place in 通道 must not lose its first character', '通道侗族自治县', '通道'],
])('%s', (_why, name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test('a stem is the beginning of its name, two characters or more unless the name itself is shorter', () => {
  for (const name of register().byName.keys()) {
    const stem = stemOf(name);
    expect(name.startsWith(stem), name).toBe(true);
    expect(stem.length, name).toBeGreaterThanOrEqual(2);
  }
});
