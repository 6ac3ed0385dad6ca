/** A city's counties with their streets and towns, as the register of divisions names them (2023); nothing here is invented. */
export type DemonstrationCounty = { readonly code: string; readonly name: string; readonly towns: readonly string[] };

export const CITY = { code: '320800', name: '淮安市' } as const;

const towns = (text: string): readonly string[] => text.split(' ');

export const COUNTIES: readonly DemonstrationCounty[] = [
  {
    code: '320813',
    name: '洪泽区',
    towns: towns('高良涧街道 朱坝街道 黄集街道 蒋坝镇 岔河镇 西顺河镇 老子山镇 三河镇 东双沟镇'),
  },
  {
    code: '320803',
    name: '淮安区',
    towns: towns(
      '淮城街道 河下街道 山阳街道 平桥镇 朱桥镇 施河镇 车桥镇 流均镇 博里镇 复兴镇 苏嘴镇 钦工镇 顺河镇 漕运镇 石塘镇 范集镇',
    ),
  },
  {
    code: '320804',
    name: '淮阴区',
    towns: towns(
      '长江路街道 王家营街道 新渡口街道 古清口街道 南陈集镇 丁集镇 徐溜镇 渔沟镇 三树镇 高家堰镇 马头镇 刘老庄镇 淮高镇',
    ),
  },
  {
    code: '320812',
    name: '清江浦区',
    towns: towns(
      '城南街道 清江街道 浦楼街道 闸口街道 清浦街道 府前街道 长西街道 淮海街道 长东街道 柳树湾街道 水渡口街道 清河街道 武墩街道 盐河街道 和平镇 黄码镇',
    ),
  },
  {
    code: '320826',
    name: '涟水县',
    towns: towns(
      '涟城街道 朱码街道 陈师街道 保滩街道 高沟镇 唐集镇 大东镇 五港镇 梁岔镇 石湖镇 岔庙镇 东胡集镇 南集镇 成集镇 红窑镇 黄营镇',
    ),
  },
  {
    code: '320830',
    name: '盱眙县',
    towns: towns('盱城街道 太和街道 古桑街道 马坝镇 官滩镇 桂五镇 河桥镇 鲍集镇 黄花塘镇 淮河镇 天泉湖镇 管仲镇 穆店镇'),
  },
  {
    code: '320831',
    name: '金湖县',
    towns: towns('黎城街道 戴楼街道 金北街道 金南镇 塔集镇 前锋镇 吕良镇 银涂镇'),
  },
];
