import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { bodyOf } from './body.ts';
import { mayMakeRules } from './rule-making-power.ts';

describe('bodyOf', () => {
  test.each([
    ['the government by its place alone', '莱西市', 'government', 'county', '370285'],
    ['the government in full', '莱西市人民政府', 'government', 'county', '370285'],
    ['its office', '莱西市人民政府办公室', 'government', 'county', '370285'],
    ['the short form of newspapers', '鞍山市政府', 'government', 'city', '210300'],
    ['the lowest of a chain', '郑州市上街区人民政府', 'government', 'county', '410106'],
    ['a name that ends in its suffix', '津市市人民政府', 'government', 'county', '430781'],
    ['its office for open government', '津市市政务公开领导小组办公室', 'government', 'county', '430781'],
    ['a city', '宿迁市', 'government', 'city', '321300'],
    ['an autonomous region', '内蒙古自治区人民政府办公厅', 'government', 'province', '150000'],
    ['an office sent by the province', '大兴安岭地区行政公署', 'government', 'city', '232700'],
    ['a name of the past', '洪泽县人民政府', 'government', 'county', '320829'],
    ['a district called by a generic name, after its city', '阳泉市城区人民政府', 'government', 'county', '140302'],
    ['several bear the name: level without division', '朝阳区人民政府', 'government', 'county', undefined],
    ['the city tells which', '北京市朝阳区', 'government', 'county', '110105'],
    ['a made-up place: 市 may be city or county', '测试市人民政府', 'government', undefined, undefined],
    ['a made-up county', '测试县人民政府', 'government', 'county', undefined],
    ['a county department', '沭阳县发展和改革局', 'department', 'county', '321322'],
    ['a department with 城市 in its name', '沭阳县城市管理局', 'department', 'county', '321322'],
    ['a commission', '沭阳县国有资产监督管理委员会', 'department', 'county', '321322'],
    ['a provincial department', '江苏省司法厅', 'department', 'province', '320000'],
    ['a department named after the ministry', '国家税务总局沭阳县税务局', 'department', 'county', '321322'],
    ['a bureau of a zone has no rank to tell', '平潭综合实验区农业农村局', 'department', undefined, undefined],
    ['a town alone', '峡窝镇人民政府', 'town', undefined, undefined],
    ['a town with its district', '上街区峡窝镇人民政府', 'town', undefined, '410106'],
    ['a subdistrict office', '中心路街道办事处', 'town', undefined, undefined],
    ['a zone with its committee', '平潭综合实验区管委会', 'zone', undefined, undefined],
    ['a zone alone', '平潭综合实验区', 'zone', undefined, undefined],
    ['a zone of a city', '宿迁市洋河新区管委会', 'zone', undefined, '321300'],
    ['a new area that is a district is a government', '浦东新区人民政府', 'government', 'county', '310115'],
    ['a made-up place without a word for the body', '测试市', 'unknown', undefined, undefined],
    ['residents govern themselves', '沭阳县人民路社区居民委员会', 'unknown', undefined, '321322'],
    ['spaces and a bracket are no part of the name', ' 沭阳县 教育局（盖章）', 'department', 'county', '321322'],
    ['no name', '', 'unknown', undefined, undefined],
  ])('%s: %s', (_why, organization, kind, level, code) => {
    const body = bodyOf(organization);
    expect({ kind: body.kind, level: body.level, code: body.division?.code }).toEqual({ kind, level, code });
  });
});

describe('mayMakeRules', () => {
  test.each([
    ['a province', '河南省人民政府', '2022-12-31', 'yes', '《立法法》（2015年修正）第八十二条'],
    ['a city with districts', '鞍山市人民政府', '2019-12-31', 'yes', '《立法法》（2015年修正）第八十二条'],
    ['an autonomous prefecture', '延边朝鲜族自治州人民政府', '2019-12-31', 'yes', '《立法法》（2015年修正）第八十二条'],
    ['the amended law is cited from its day on', '鞍山市人民政府', '2023-03-15', 'yes', '《立法法》（2023年修正）第九十三条'],
    ['and not the day before', '鞍山市人民政府', '2023-03-14', 'yes', '《立法法》（2015年修正）第八十二条'],
    ['before 2015 only the larger cities could', '鞍山市人民政府', '2014-12-31', 'unknown', '《立法法》（2000年）第七十三条'],
    [
      'a prefecture has no government of its own',
      '大兴安岭地区行政公署',
      '2022-12-31',
      'no',
      '《立法法》（2015年修正）第八十二条',
    ],
    ['a county', '沭阳县人民政府', '2022-12-31', 'no', '《立法法》（2015年修正）第八十二条'],
    ['a county-level city', '莱西市', '2022-12-31', 'no', '《立法法》（2015年修正）第八十二条'],
    ['a district, whichever is meant', '朝阳区人民政府', '2022-12-31', 'no', '《立法法》（2015年修正）第八十二条'],
    ['a county department', '沭阳县发展和改革局', '2023-12-31', 'no', '《立法法》（2023年修正）第九十三条'],
    ['a city department', '宿迁市司法局', '2023-12-31', 'no', '《立法法》（2023年修正）第九十三条'],
    [
      'a provincial department may report those of the government',
      '江苏省司法厅',
      '2023-12-31',
      'unknown',
      '《立法法》（2023年修正）第九十三条',
    ],
    ['a town', '峡窝镇人民政府', '2023-12-31', 'no', '《立法法》（2023年修正）第九十三条'],
    ['a zone', '平潭综合实验区管委会', '2023-12-31', 'unknown', '《立法法》（2023年修正）第九十三条'],
    ['a place that cannot be told', '测试市人民政府', '2023-12-31', 'unknown', '《立法法》（2023年修正）第九十三条'],
    ['before there was a law', '河南省人民政府', '1999-12-31', 'unknown', ''],
  ])('%s', (_why, organization, on, power, cites) => {
    expect(mayMakeRules(bodyOf(organization), plainDate(on))).toEqual({ power, cites });
  });
});
