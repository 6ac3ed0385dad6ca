/**
 * What follows the place in a name. 新区 only after two characters or more of place (浦东新区), 地区 before 区.
 * A regex alternative is taken left to right, so the longer endings stand first.
 */
const ENDING = /(?:特别行政区|自治区|自治州|自治县|自治旗|联合旗|林区|特区|地区|新区|[省市县区旗盟])$/;

/** Peoples as they stand in names of autonomous divisions; in Xinjiang some stand without 族. */
const PEOPLES = (
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 ' +
  '达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const PEOPLE = new RegExp(
  `(?:${PEOPLES.map((each) => `${each}族${each.length > 2 || each === '蒙古' || each === '锡伯' ? '?' : ''}`).join('|')})$`,
);
const AUTONOMOUS = /(?:自治[区州县旗]|族区)$/;

/**
 * The place without what kind of division it is: 灵武市 → 灵武, 新疆维吾尔自治区 → 新疆, 积石山保安族东乡族撒拉族自治县 → 积石山.
 * A name that would be left with one character stays whole (赵县, 矿区). Former and present names often share a stem.
 */
export function stemOf(name: string): string {
  const bare = AUTONOMOUS.test(name) ? withoutPeoples(name.replace(/(?:自治)?[区州县旗]$/, '')) : name.replace(ENDING, '');
  return bare.length < 2 ? name : bare;
}

function withoutPeoples(place: string): string {
  const shorter = place.replace(PEOPLE, '');
  if (shorter === place) return place;
  // 东乡族自治县, 鄂伦春自治旗, 内蒙古自治区: the people is the place, or part of its name.
  return shorter.length < 2 ? place.replace(/族$/, '') : withoutPeoples(shorter);
}
