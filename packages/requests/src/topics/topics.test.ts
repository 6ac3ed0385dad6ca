import { plainDate } from '@gongkai/kernel';
import { LAW_DEFAULTS } from '@gongkai/law';
import { describe, expect, test } from 'vitest';
import { growthOf, topicWindow } from './growth.ts';
import { placeOf } from './recognise-place.ts';
import { subjectOf } from './recognise-subject.ts';
import { OTHER_SUBJECT, SUBJECTS } from './subjects.data.ts';
import { SUBJECT_IDS } from './topic.ts';

const DAY = plainDate('2026-03-02');

describe('a subject is told by the words of the request', () => {
  test.each([
    ['申请公开2024年水集街道北小庄村征地补偿款的分配方案', 'landAcquisition'],
    ['我村土地被征收后的区片综合地价、青苗补偿标准', 'landAcquisition'],
    ['烟台路片区棚户区改造项目的房屋征收决定及补偿方案', 'houseAcquisition'],
    ['请提供威海路6号地块的建设工程规划许可证和总平面图', 'planning'],
    ['姜山镇2025年度部门预算、决算和三公经费', 'publicMoney'],
    ['某某化工厂的环评批复和排污许可证', 'environment'],
    ['小区业主委员会备案材料、维修资金使用明细', 'community'],
    ['对我户房屋限期拆除的行政处罚决定书及执法记录', 'enforcement'],
    ['２０２５年小学学区划分范围和招生计划', 'education'],
    // Forms come with spaces inside words.
    ['申请公开 征 地 补 偿 的标准', 'landAcquisition'],
  ])('%s', (text, subject) => expect(subjectOf(text, DAY)).toBe(subject));

  test.each([
    // Whose paper it is, is not what it is about.
    ['莱西市房屋征收补偿服务中心2024年财政资金收支情况', 'publicMoney'],
    ['区拆迁办公室的三公经费决算', 'publicMoney'],
    ['莱西环境监测有限公司的中标通知书和采购合同', 'procurement'],
    // What is not asked for.
    ['不是征地补偿的事，要的是村卫生室工程的招标文件', 'procurement'],
    ['与征地补偿无关，只申请公开低保名额的分配办法', 'socialSecurity'],
    // A longer word goes before a shorter one inside it, also where that belongs to another subject.
    ['责令限期拆除违法建筑的决定', 'enforcement'],
    ['竣工验收备案表', 'community'],
    // 办理 is nothing that a body is called by.
    ['房屋征收办理流程', 'houseAcquisition'],
  ])('a trap: %s', (text, subject) => expect(subjectOf(text, DAY)).toBe(subject));

  test('one that uses none of the words stands under none', () => {
    expect(subjectOf('申请公开贵单位2025年的会议纪要', DAY)).toBeUndefined();
    expect(subjectOf('', DAY)).toBeUndefined();
    expect(subjectOf('征地补偿', plainDate('2019-05-14'))).toBeUndefined();
  });

  test('the one that the request says most about, and of equal ones the first', () => {
    expect(subjectOf('征地批复、土地征收公告，以及预算', DAY)).toBe('landAcquisition');
    expect(subjectOf('招标、低保', DAY)).toBe('procurement');
    expect(subjectOf('低保、招标', DAY)).toBe('socialSecurity');
  });
});

test('no word stands under two subjects, none is asked twice, and ids are one each', () => {
  const words = SUBJECTS.flatMap((each): readonly string[] => each.words);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(new Set(SUBJECT_IDS).size).toBe(SUBJECTS.length + 1);
  expect(SUBJECT_IDS.at(-1)).toBe(OTHER_SUBJECT.id);
});

describe('a place is one of the units', () => {
  const units = [
    { id: 'shuiji', name: '莱西市水集街道办事处' },
    { id: 'jiangshan', name: '莱西市姜山镇人民政府', shortName: '姜山镇' },
    { id: 'old', name: '莱西市老城区街道办事处' },
    { id: 'city', name: '莱西市城区街道办事处' },
    { id: 'zone', name: '莱西经济开发区管理委员会', shortName: '经济开发区' },
    { id: 'laoshan', name: '崂山区人民政府' },
  ];
  test.each([
    ['水集街道北小庄村征地补偿款', 'shuiji'],
    ['水集街道办事处 2025 年预算', 'shuiji'],
    ['我住在水集街道，申请公开姜山镇的垃圾填埋场环评', 'jiangshan'],
    ['户籍在姜山镇', 'jiangshan'],
    ['老城区街道的环卫经费', 'old'],
    ['姜山镇、水集街道、姜山镇各村的低保名额', 'jiangshan'],
    ['水集街道与姜山镇之间的道路', 'shuiji'],
    ['莱西经济开发区的招商政策', 'zone'],
    ['崂山区的学区划分', 'laoshan'],
    // A name without what it is may be anybody's.
    ['江山路和姜山路的规划', undefined],
    ['全市的预算', undefined],
  ])('%s', (text, place) => expect(placeOf(text, units)).toBe(place));
});

describe('growth is told once', () => {
  const of = (count: number, before: number, told?: { on: string; count: number }) =>
    growthOf({ count, before, ...(told ? { told: { on: plainDate(told.on), count: told.count } } : {}) }, DAY, LAW_DEFAULTS);
  test.each([
    [4, 0, undefined, undefined],
    [5, 0, undefined, 'reached'],
    [5, 9, undefined, 'reached'],
    [4, 2, undefined, 'doubled'],
    [2, 1, undefined, undefined],
    [3, 2, undefined, undefined],
    [9, 0, { on: '2026-02-20', count: 5 }, undefined],
    [10, 0, { on: '2026-02-20', count: 5 }, 'doubled'],
    // Told before these weeks: the group is new again.
    [5, 5, { on: '2026-02-02', count: 5 }, 'reached'],
    [5, 5, { on: '2026-02-03', count: 5 }, undefined],
  ] as const)('%i, %i before, told %o: %s', (count, before, told, growth) => expect(of(count, before, told)).toBe(growth));

  test('four weeks end today, the four before them the day before they begin', () =>
    expect(topicWindow(DAY, LAW_DEFAULTS)).toEqual({
      from: '2026-02-03',
      to: '2026-03-02',
      beforeFrom: '2026-01-06',
      beforeTo: '2026-02-02',
    }));
});
