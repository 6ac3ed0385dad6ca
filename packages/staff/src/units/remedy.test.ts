import { expect, test } from 'vitest';
import { remedyBodiesOf } from './remedy.ts';
import type { UnitDescription } from './unit-event.ts';
import type { UnitState } from './unit-history.ts';
import type { UnitKind } from './unit-kind.ts';

const unit = (kind: UnitKind, name: string, described: UnitDescription = {}): UnitState => ({
  kind,
  name,
  state: 'open',
  described,
});
const hongze = unit('government', '淮安市洪泽区人民政府');
const shuyang = unit('government', '沭阳县人民政府');
const education = unit('department', '淮安市洪泽区教育体育局');
const said = (path: readonly UnitState[]) => {
  const { reviewBody, court } = remedyBodiesOf(path);
  return [reviewBody.names.join('/') || reviewBody.why, court.names.join('/') || court.why];
};

/** spec: the table of review bodies and courts, with the names of real bodies. */
test.each<readonly [string, readonly UnitState[], string, string]>([
  [
    'a department: its own government, not the department above',
    [education, hongze],
    '淮安市洪泽区人民政府',
    '淮安市洪泽区人民法院',
  ],
  ['of a county', [unit('department', '沭阳县发展和改革局'), shuyang], '沭阳县人民政府', '沭阳县人民法院'],
  ['a county government: the city above', [shuyang], '宿迁市人民政府', '宿迁市中级人民法院'],
  ['a district government', [hongze], '淮安市人民政府', '淮安市中级人民法院'],
  ['a town: the county', [unit('town', '沭阳县庙头镇人民政府'), shuyang], '沭阳县人民政府', '沭阳县人民法院'],
  [
    'a branch in its own name: the government of its department',
    [unit('dispatched', '洪泽区教育督导分中心'), education, hongze],
    '淮安市洪泽区人民政府',
    '淮安市洪泽区人民法院',
  ],
  [
    'an authorised body: the government',
    [unit('authorized', '沭阳县住房公积金管理部'), shuyang],
    '沭阳县人民政府',
    '沭阳县人民法院',
  ],
  [
    'a vertical department: not told by the tree',
    [unit('department', '国家税务总局沭阳县税务局'), shuyang],
    'vertical',
    '沭阳县人民法院',
  ],
  [
    'the local office for finance is the government’s',
    [unit('department', '沭阳县地方金融监督管理局'), shuyang],
    '沭阳县人民政府',
    '沭阳县人民法院',
  ],
  [
    'what is said to be vertical',
    [unit('department', '沭阳县气象局', { vertical: true }), shuyang],
    'vertical',
    '沭阳县人民法院',
  ],
  [
    'the bureau of justice: either of two',
    [unit('department', '沭阳县司法局'), shuyang],
    '沭阳县人民政府/宿迁市司法局',
    '沭阳县人民法院',
  ],
  ['a city government: its province', [unit('government', '淮安市人民政府')], '江苏省人民政府', '淮安市中级人民法院'],
  [
    'a department of a city with several courts',
    [unit('department', '淮安市教育局'), unit('government', '淮安市人民政府')],
    '淮安市人民政府',
    'several-courts',
  ],
  [
    'a county government within the site of its city',
    [hongze, unit('government', '淮安市人民政府')],
    '淮安市人民政府',
    '淮安市中级人民法院',
  ],
  ['its department', [education, hongze, unit('government', '淮安市人民政府')], '淮安市洪泽区人民政府', '淮安市洪泽区人民法院'],
  ['a province reviews itself', [unit('government', '江苏省人民政府')], '江苏省人民政府', 'several-courts'],
  ['a district of a municipality', [unit('government', '北京市海淀区人民政府')], '北京市人民政府', 'several-courts'],
  [
    'its department',
    [unit('department', '北京市海淀区教育委员会'), unit('government', '北京市海淀区人民政府')],
    '北京市海淀区人民政府',
    '北京市海淀区人民法院',
  ],
  ['a county of a league', [unit('government', '锡林郭勒盟多伦县人民政府')], '锡林郭勒盟行政公署', '锡林郭勒盟中级人民法院'],
  ['a county right under its province', [unit('government', '河南省济源市人民政府')], '河南省人民政府', 'several-courts'],
  [
    'a name that several divisions bear',
    [unit('department', '朝阳区教育局'), unit('government', '朝阳区人民政府')],
    '朝阳区人民政府',
    'no-division',
  ],
  [
    'whose division is said',
    [unit('department', '朝阳区教育局'), unit('government', '朝阳区人民政府', { division: '220104' })],
    '朝阳区人民政府',
    '长春市朝阳区人民法院',
  ],
  ['the site of one department', [unit('department', '沭阳县教育局')], '沭阳县人民政府', '沭阳县人民法院'],
  [
    'what is set stands before all',
    [unit('department', '沭阳县教育局', { reviewBody: '宿迁市教育局', court: '宿迁市宿城区人民法院' }), shuyang],
    '宿迁市教育局',
    '宿迁市宿城区人民法院',
  ],
])('%s', (_why, path, review, court) => expect(said(path)).toEqual([review, court]));

test('what is derived cites the article, and what is set says so', () => {
  expect(remedyBodiesOf([education, hongze])).toMatchObject({
    reviewBody: { source: 'derived', cites: '行政复议法(2023) art. 24' },
    court: { source: 'derived', cites: '行政诉讼法 arts. 14, 18' },
  });
  expect(remedyBodiesOf([unit('department', '某局', { court: '沭阳县人民法院' }), shuyang]).court.source).toBe('set');
});
