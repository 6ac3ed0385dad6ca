import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { citesOf, detectPersonalData } from './detect.ts';
import { BASES, DETECTORS } from './detectors.data.ts';

const TODAY = plainDate('2026-02-28');
const found = (text: string, on = TODAY) =>
  detectPersonalData(text, { on }).map(({ detector, severity }) => `${detector} ${severity}`);

describe('the test vectors of spec/privacy.md §5', () => {
  test.each([
    ['a resident number', '110101199003070011', ['P01 block']],
    ['with X', '11010119900307002X', ['P01 block']],
    ['with a small x', '11010119900307002x', ['P01 block']],
    ['in full width', '１１０１０１１９９００３０７００２Ｘ', ['P01 block']],
    ['with spaces', '110101 19900307 0011', ['P01 block']],
    ['with hyphens', '110101-19900307-0011', ['P01 block']],
    ['Guangzhou', '440106198512311235', ['P01 block']],
    ['Zhengzhou, X', '41010419991130889X', ['P01 block']],
    ['Fuzhou', '350102198808153013', ['P01 block']],
    ['born on a leap day: thirteen on 28 February', '330102201202290049', ['P01 block', 'P16 block']],
    ['a child', '320106201805120018', ['P01 block', 'P16 block']],
    ['check character wrong', '110101199003070012', []],
    ['30 February', '110101199002300014', []],
    ['month 13, and after today', '110101209913010014', []],
    ['a residence permit of area 81', '810000199001010019', ['P01 block']],
    ['a permanent-resident card', '900156199001010018', ['P03 block']],
    ['a credit code that also passes the check of GB 11643: area 91, no date', '913201001000004976', []],
    ['a credit code with a letter', '91320100123456702H', []],
    ['a credit code of digits only', '913201001234567299', []],
    ['a government body', '11370812004339255B', []],
    ['a government body with Y', '11441700007280420Y', []],
    ['the same in an index number', '11370812004339255B/2020-22849', []],
    ['an index number', '005283492/2021-00013', []],
    ['a card of 19 digits', '6217000000000000012', ['P06 block']],
    ['another of 19', '6222020000000000000', ['P06 block']],
    ['a card of 18', '622202000000000122', ['P06 block']],
    ['a card of 18 that begins with 4', '456351000000000009', ['P06 block']],
    ['Luhn fails', '6217000000000000021', []],
    ['Luhn fails after a moved digit', '6217000010000000012', []],
    ['a mobile number', '13800138000', ['P04 block']],
    ['with country and spaces', '+86 138 0013 8000', ['P04 block']],
    ['with hyphens', '138-0013-8000', ['P04 block']],
    ['no mobile: second digit 2', '12345678901', []],
    ['a short number of a company', '10086', []],
    ['the hotline', '12345', []],
    ['the contact line of an agency', '联系电话:0532-88406296', []],
    ['a mailbox that nobody listed', '68937967@163.com', ['P13 info']],
    ['a plate', '鲁B12345', ['P10 warn']],
    ['a small new-energy plate with a dot', '京A·D12345', ['P10 warn']],
    ['a large new-energy plate', '粤B12345D', ['P10 warn']],
    ['a passport with its label', '护照号码E12345678', ['P11 warn']],
    ['a passport of the new series', '护照:EA1234567', ['P11 warn']],
    ['a passport of the old series', 'G12345678(护照)', ['P11 warn']],
    ['masked already', '110***********0011', ['P01 info']],
    ['the filing of a web site with the police', '冀公网安备13112502000001号', []],
    ['the same number without its words', '13112502000001', []],
    ['a card of 14 digits, said to be one', '银行卡号36070500001020', ['P06 block']],
    ['a number in the address of a page', 'https://www.example.gov.cn/art/6228480402564890018.html', []],
    ['a number in the name of a page', 'art_6228480402564890018.html', []],
  ])('%s: %s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  test('on 1 March the child of the leap day is fourteen: a minor, no longer under the strict rule', () => {
    expect(found('330102201202290049', plainDate('2026-03-01'))).toEqual(['P01 block', 'P16 warn']);
  });

  test('what is masked says how much it still shows', () => {
    expect(detectPersonalData('110***********0011', { on: TODAY })).toEqual([
      {
        detector: 'P01',
        from: 0,
        to: 18,
        text: '110***********0011',
        severity: 'info',
        reason: 'privacy.masked',
        params: { kept: 4 },
      },
    ]);
  });

  test.each([
    ['the mailbox', '电子邮箱:68937967@163.com', '68937967@163.com'],
    ['a telephone written another way', '王某某 （0532）88406296', '0532-88406296'],
    ['a telephone listed without its area code', '王某某 0532-88406296', '88406296'],
    ['a duty mobile with its country', '值班 +86 138 0013 8000', '13800138000'],
    ['an address that is part of a listed one', '位于莱西市北京路105号', '青岛市莱西市北京路105号'],
  ])('listed by the agency: %s', (_why, text, listed) => {
    expect(detectPersonalData(text, { on: TODAY })).not.toEqual([]);
    expect(detectPersonalData(text, { on: TODAY, allow: [listed] })).toEqual([]);
  });

  test('a list does not open the door to other numbers', () => {
    expect(detectPersonalData('13800138000', { on: TODAY, allow: ['', '8000', '13800138001'] })).toHaveLength(1);
  });
});

describe('contact lines of published reports are no findings', () => {
  test.each([
    [
      'laixi 2020',
      '请与莱西市政务公开工作领导小组办公室联系(地址:莱西市北京中路105号市行政办公中心0901室;邮编:266600;电话:0532-88406296;传真:0532-88405115)',
    ],
    ['jinshi 2018', '请联系:津市市政务公开领导小组办公室,联系电话:4241600。'],
    ['shangjie 2020, without its mailbox', '主办单位:郑州市上街区人民政府办公室 地址:中心路132号 邮编:450041'],
    [
      'pingtan 2018',
      '请与平潭综合实验区管委会办公室保密与电子政务处联系（地址：平潭综合实验区金井湾商务营运中心7号楼14层，邮编：350400，电话：0591-23165385）。',
    ],
    ['shuyang 2023', '联系（地址：沭阳县沭城街道苏州东路42号，邮编：223600，电话：0527-83592622）'],
    ['a publication code line', '索引号:014314799/2024-00002 发布日期:2024-01-17'],
    ['a row of the table', '195 2000 1000 138 0013 8000 0'],
    ['noughts run together', '000000000000000'],
    ['visits', '访问量13800138000次,投入13912345678.50元'],
    ['prose on protection', '对公民身份号码、手机号码、家庭住址、银行账号等个人信息去标识化处理'],
    ['prose on births and events', '2020年出生人口1.2万,事故发生于2020年3月7日,该制度产生于2019年5月'],
    ['prose on trajectories', '及时发布确诊病例行动轨迹12条,做好低保、残疾人、学生安全等信息公开'],
    ['a project code', '项目代码:2020-370285-48-03-012345'],
    ['a licence', '食品经营许可证编号:13702850123456'],
    ['a time stamp', '生成时间20210129153000'],
  ])('%s', (_why, text) => {
    expect(detectPersonalData(text, { on: TODAY })).toEqual([]);
  });
});

describe('the table of detectors', () => {
  test('has one row each, P01 to P18', () => {
    expect(DETECTORS.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`));
  });

  test.each([
    ['P01', '110101199003070011'],
    ['P02', '110101900307001'],
    ['P03', '900156199001010018'],
    ['P04', '13800138000'],
    ['P05', '0532-88406296'],
    ['P06', '6217000000000000012'],
    ['P07', '账号:37101986810051000'],
    ['P08', '住在莱西市黄海路76号'],
    ['P09', '出生日期:1990年3月7日'],
    ['P10', '鲁B12345'],
    ['P11', '护照E12345678'],
    ['P12', '台胞证:12345678'],
    ['P13', 'abc@qq.com'],
    ['P14', '学籍号为G37028512345'],
    ['P15', '张三\t低保'],
    ['P16', '320106201805120018'],
    ['P17', `姓名\t住址\n${'张三\t路\n'.repeat(5)}`],
    ['P18', '116.397128,39.916527'],
  ])('%s: its plain case is as serious as its row says', (id, text) => {
    const severities = detectPersonalData(text, { on: TODAY }).filter(({ detector }) => detector === id);
    expect(severities.map(({ severity }) => severity)).toEqual([DETECTORS.find((row) => row.id === id)?.severity]);
  });

  test('bases stand newest first, so that the first that has begun is in force', () => {
    const days = BASES.map(({ from }) => from);
    expect(days).toEqual([...days].sort().reverse());
  });

  test.each([
    [
      'the law on personal information',
      'P01',
      '2026-02-28',
      '《个人信息保护法》第六条、第二十五条、第三十四条；《政府信息公开条例》（国务院令第711号）第十五条',
    ],
    [
      'its stricter rule for sensitive data',
      'P06',
      '2021-11-01',
      '《个人信息保护法》第二十五条、第二十八条、第三十四条；《政府信息公开条例》（国务院令第711号）第十五条',
    ],
    [
      'the civil code before it',
      'P06',
      '2021-10-31',
      '《民法典》第一千零三十二条、第一千零三十四条、第一千零三十九条；《政府信息公开条例》（国务院令第711号）第十五条',
    ],
    ['the regulation before that', 'P01', '2020-01-01', '《政府信息公开条例》（国务院令第711号）第十五条'],
    ['older days have no row', 'P01', '2018-01-01', ''],
  ] as const)('citesOf: %s', (_why, detector, on, cites) => {
    expect(citesOf(detector, plainDate(on))).toBe(cites);
  });
});
