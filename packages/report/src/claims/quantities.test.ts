import { describe, expect, test } from 'vitest';
import { proseOf } from './prose.ts';
import { readQuantities } from './quantities.ts';

const quantitiesOf = (text: string) => readQuantities(proseOf({ id: 's1', heading: '', text }, false).text).quantities;
const read = (text: string) => quantitiesOf(text).map(({ value, unit }) => `${value}${unit}`);

test.each([
  ['plain', '收到206件', ['206件']],
  ['a decimal', '占40.4%', ['40.4%']],
  ['thousands in groups', '办件918,197件,其中12,345件', ['918197件', '12345件']],
  ['a comma between clauses is no group', '共28,其中网站16883条', ['28', '16883条']],
  ['万 and 亿', '1.2万条，258.5亿元，18万余条', ['12000条', '25850000000元', '180000条']],
  ['余 before and after 万', '10余万次，1万余条', ['100000次', '10000条']],
  ['the longest measure word', '3975人次，30人', ['3975人次', '30人']],
  ['points are no per cent', '提高17.74个百分点', ['17.74个百分点']],
  ['working days', '581个工作日', ['581个工作日']],
  ['Chinese numerals', '申请三件，会议两次，展览十二期', ['3件', '2次', '12期']],
  ['one at the end of a clause', '收到申请一件，办结', ['1件']],
])('%s', (_why, text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  ['a year', '2019年'],
  ['more digits than anything has', '收到申请1000000000000000000000000000000件'],
  ['a day', '2021年11月26日'],
  ['a document number', '国办发〔2017〕47号'],
  ['an ordinal', '第10次常务会议，第三方，第二十条'],
  ['a session', '十八届人大四次会议'],
  ['a name in quotation marks', '“12345”热线，“1+X”发布，“三句半”'],
  ['a title', '《26个领域标准指引》'],
  ['a telephone', '0532-88406296'],
  ['a house number', '中心路76号7楼14层'],
  ['an address on the web', 'www.12345.gov.cn/2020/01.html'],
  ['a mail address', '68937967@163.com'],
  ['a time of day', '8:30'],
  ['a range', '3-5次'],
  ['numbering', '1.申请；2、办结；（3）结转'],
  ['one as an article', '办成一件事，最多跑一次，一网通办'],
])('no quantity: %s', (_why, text) => {
  expect(read(text)).toEqual([]);
});

describe('what the wording allows', () => {
  const range = (text: string) => {
    const [quantity] = quantitiesOf(text);
    return [quantity?.low, quantity?.high];
  };
  test.each([
    ['余 hides the lower places', '12000余条', [12000, 12999]],
    ['余 behind 万', '18万余条', [180000, 189999]],
    ['以上', '90%以上', [90, 99]],
    ['近 comes from below', '近100条', [80, 100]],
    ['约 in front', '约50条', [45, 55]],
    ['节约 is a verb', '节约20%', [20, 20]],
    ['预约 too', '预约12次', [12, 12]],
    ['万 hides the last places', '1.2万条', [11500, 12500]],
    ['a plain number is exact', '206件', [206, 206]],
  ])('%s', (_why, text, wanted) => {
    expect(range(text)).toEqual(wanted);
  });
});

describe('the year spoken of', () => {
  const years = (text: string) => quantitiesOf(text).map(({ year }) => year);
  test.each([
    ['at the head of a sentence', '2019年公开5682条。门户网站17464条', [2019, 2019]],
    ['a new paragraph leaves it open', '2019年公开5682条。\n门户网站17464条', [2019, undefined]],
    ['a comparison does not change it', '比2019年增加5095条', [undefined]],
    ['neither does what was carried over', '2019年结转至2020年1件', [undefined]],
    ['今年 comes back', '2019年5682条，今年12000条', [2019, undefined]],
    ['去年', '去年98件，今年120件', ['last', undefined]],
    ['上一年', '上一年发布1655条', ['last']],
    ['上年结转 is no year', '上年结转5件', [undefined]],
    ['in brackets only there', '120件(2022年100件),办结115件', [undefined, 2022, undefined]],
  ])('%s', (_why, text, wanted) => {
    expect(years(text)).toEqual(wanted);
  });
});
