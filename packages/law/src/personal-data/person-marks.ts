/** The commonest surnames, and compound ones; enough to know a name where a label or a table already speaks of a person. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金' +
  '石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章' +
  '鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟';
const COMPOUND = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯';
const SURNAME = `(?:${COMPOUND}|[${SURNAMES}])`;

const ONE_NAME = new RegExp(`^${SURNAME}(?:[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff*]{1,2})$`);
/** 张某某, 张某甲, 李*, 李**; after a label any name. */
const MARK = new RegExp(
  `${SURNAME}(?:某{1,2}|\\*{1,2}(?!\\*))|(?:姓名|户主|申请人|当事人|联系人)[:： ]{0,2}${SURNAME}[\\u4e00-\\u9fff]`,
);

/** Is the text nothing but a person's name? Only to be asked of a table cell: 高中 and 安全 look like names too. */
export function isPersonName(cell: string): boolean {
  return ONE_NAME.test(cell);
}

/** Does the text point at a person: a name after a label, or one shortened with 某 or an asterisk? */
export function hasPersonMark(text: string): boolean {
  return MARK.test(text);
}

/** A child's full name after its label: 学生姓名:张小明. Shortened names (张某) are masked already and do not count. */
const NAMED_MINOR = new RegExp(
  `(?:未成年人|学生|幼儿|儿童)(?:姓名[:： ]{0,2}|:|：)(${SURNAME}[\\u4e00-\\u9fff]{1,2})(?![\\u4e00-\\u9fff])`,
  'g',
);

/** Where children are named after a label: places of the names. */
export function namedMinors(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(NAMED_MINOR)]
    .filter(({ 1: name = '' }) => !name.includes('某'))
    .map(({ 0: found, 1: name = '', index }) => ({ from: index + found.length - name.length, to: index + found.length }));
}
