import { describe, expect, test } from 'vitest';
import { divisionsIn } from './find-divisions.ts';

const namesIn = (text: string, year?: number) => divisionsIn(text, year === undefined ? {} : { year }).map(({ name }) => name);

describe('divisionsIn finds full names', () => {
  test.each([
    ['a name inside a sentence', '本报告由莱西市人民政府办公室编制', ['莱西市']],
    ['the longest name, not the one inside it', '马鞍山市与鞍山市', ['马鞍山市', '鞍山市']],
    ['a chain of names', '河南省郑州市上街区', ['河南省', '郑州市', '上街区']],
    ['a name that ends in its suffix twice', '常德市津市市人民政府', ['常德市', '津市市']],
    ['天津市 and its mayor, not 津市市', '天津市市长', ['天津市']],
    [
      'an autonomous county of five peoples',
      '甘肃省积石山保安族东乡族撒拉族自治县',
      ['甘肃省', '积石山保安族东乡族撒拉族自治县'],
    ],
    ['an autonomous prefecture, not the province', '海南藏族自治州', ['海南藏族自治州']],
    ['a league and a banner', '锡林郭勒盟正蓝旗', ['锡林郭勒盟', '正蓝旗']],
    ['two characters right after the city', '吕梁市兴县', ['吕梁市', '兴县']],
    ['two characters after the city without its suffix', '马鞍山和县', ['和县']],
    ['two characters at the beginning', '和县人民政府', ['和县']],
    ['two characters after a preposition', '由和县人民政府', ['和县']],
    ['a generic name after its city', '洛阳市老城区', ['洛阳市', '老城区']],
    ['a district whose name holds that of the county it was', '赣州市赣县区', ['赣州市', '赣县区']],
    ['a name of the past', '洪泽县', ['洪泽县']],
  ])('%s', (_why, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['zones are no divisions', '平潭综合实验区、苏州工业园区、经济技术开发区'],
    ['generic areas', '全市城区、郊区、矿区和新区'],
    ['generic areas after a city name are still areas', '主城区与老城区、古城区改造'],
    ['党政｜和县', '全省党政和县级机关'],
    ['信息｜县', '政府信息县级平台'],
    ['公开｜县', '主动公开县级目录'],
    ['管理｜县', '加强管理县区'],
    ['会同｜县', '办公室,会同县直有关部门'],
    ['公共资源｜县', '公共资源县级交易平台'],
    ['沿海｜城市, 新兴｜城市', '沿海城市和新兴城市'],
    ['南海｜区域', '南海区域合作'],
    ['合作｜市场', '农村合作市场'],
    ['全州｜县市', '全州县市'],
    ['比如｜县', '比如县级政府'],
    ['a county seat is no county', '，新县城建设'],
    ['下达｜州市', '下达州市任务'],
    ['the city of the reader', '全市各县区、我市、市区、县市区'],
    ['a place without its suffix', '鞍山、莱西、洪泽'],
    ['no text', ''],
  ])('nothing: %s', (_why, text) => {
    expect(namesIn(text).filter((name) => name !== '')).toEqual([]);
  });

  test('the city before a generic area is found, the area is not', () => {
    expect(namesIn('阳泉市城区建设')).toEqual(['阳泉市']);
  });

  test.each([
    ['one name, two districts', '朝阳区', ['110105', '220104']],
    ['narrowed by the city before it', '北京市朝阳区', ['110105']],
    ['narrowed by the city without its suffix', '长春朝阳区', ['220104']],
    ['a city that does not have the district narrows nothing', '郑州市朝阳区', ['110105', '220104']],
  ])('divisions: %s', (_why, text, codes) => {
    expect(
      divisionsIn(text)
        .at(-1)
        ?.divisions.map(({ code }) => code),
    ).toEqual(codes);
  });

  test('places count in the text, and the year leaves out names that had ended', () => {
    const text = '由洪泽县，洪泽区编制';
    expect(divisionsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['洪泽县', '洪泽区']);
    expect(namesIn(text, 2020)).toEqual(['洪泽区']);
  });
});
