import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { detectPersonalData } from './detect.ts';

const TODAY = plainDate('2026-02-28');
const found = (text: string) =>
  detectPersonalData(text, { on: TODAY }).map((datum) => `${datum.detector} ${datum.severity} ${datum.text}`);

describe('identity numbers', () => {
  test.each([
    ['right after Chinese', '身份证110101199003070011。', ['P01 block 110101199003070011']],
    ['after a row number', '1 110101199003070011', ['P01 block 110101199003070011']],
    ['followed by a telephone', '110101 19900307 0011 13800138000', ['P01 block 110101 19900307 0011', 'P04 block 13800138000']],
    ['with a zero-width character inside', '110101\u200b199003070011', ['P01 block 110101\u200b199003070011']],
    ['even under a label of codes', '项目代码:110101199003070011', ['P01 block 110101199003070011']],
    ['a letter before it: part of something longer', 'A110101199003070011', []],
    ['a digit after it', '1101011990030700111', []],
    ['born before 1900', '11010118991231001X', []],
    ['fifteen digits, no check', '110101900307001', ['P02 warn 110101900307001']],
    ['fifteen digits in groups', '110101 900307 001', ['P02 warn 110101 900307 001']],
    ['fifteen digits that a bank may have given too', '卡号620000000101006', ['P06 block 620000000101006']],
    ['the X apart from its number', '11010119900307002 X', ['P01 block 11010119900307002 X']],
    ['fifteen digits without a day', '110101901307001', []],
    ['fifteen digits of no province', '990101900307001', []],
    ['an old permanent-resident card', '永居证USA110190030701', ['P03 warn USA110190030701']],
    ['masked, but the birthday is left', '11010119900307****', ['P01 warn 11010119900307****']],
    ['masked with X', '110101XXXXXXXX0011', ['P01 info 110101XXXXXXXX0011']],
    ['masked with another sign', '110101××××××××0011', ['P01 info 110101××××××××0011']],
    ['an asterisk row is nobody', '******************', []],
    [
      'sixteen to seventeen years: a minor',
      '110101200903070012',
      ['P01 block 110101200903070012', 'P16 warn 110101200903070012'],
    ],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('telephones', () => {
  test.each([
    ['in a contact line it may be a duty telephone', '咨询电话:13800138000', ['P04 warn 13800138000']],
    ['after 0086', '0086-13800138000', ['P04 block 0086-13800138000']],
    ['86 written on', '8613800138000', ['P04 block 8613800138000']],
    ['country in brackets', '(+86)13800138000', ['P04 block (+86)13800138000']],
    ['two in one line', '138 0013 8000 139 0013 9000', ['P04 block 138 0013 8000', 'P04 block 139 0013 9000']],
    ['two with hyphens', '138-0013-8000 139-0013-9000', ['P04 block 138-0013-8000', 'P04 block 139-0013-9000']],
    ['numbered', '1.13800138000', ['P04 block 13800138000']],
    ['other groups are no telephone', '1380 0138 000', []],
    ['groups out of a row of figures', '12 138 0013 8000 4', []],
    ['masked', '138****0000', ['P04 info 138****0000']],
    ['a landline of somebody', '李某某 0532-88406296', ['P05 info 0532-88406296']],
    ['Beijing in brackets', '(010)66012345', ['P05 info (010)66012345']],
    ['at home, whatever the line', '家庭电话:0532-88406296', ['P05 info 0532-88406296']],
    ['no such area', '0000-88406296', []],
    ['an index number with its hyphen', '0142768-8/2022-00185', []],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('bank numbers', () => {
  test.each([
    ['in fours', '6217 0000 0000 0000 012', ['P06 block 6217 0000 0000 0000 012']],
    [
      'in fours, with a telephone after it',
      '6217 0000 0000 0000 012 138 0013 8000',
      ['P06 block 6217 0000 0000 0000 012', 'P04 block 138 0013 8000'],
    ],
    ['another first digit, nothing about banking', '1234567890123452', ['P06 warn 1234567890123452']],
    ['the same after a word of banking', '银行卡1234567890123452', ['P06 block 1234567890123452']],
    ['four years of a table', '2015 2016 2017 2018', []],
    ['masked in fours', '**** **** **** 0012', ['P06 info **** **** **** 0012']],
    ['an account by its label', '账号:37101986810051000', ['P07 block 37101986810051000']],
    ['within twelve characters', '开户行:中国农业银行莱西支行123456789012', ['P07 block 123456789012']],
    ['not farther', '开户行:中国农业银行股份有限公司莱西支行123456789012', []],
    ['two labels, one number', '开户行账号:123456789012', ['P07 block 123456789012']],
    ['too short for an account', '账号:12345678901', []],
    ['an amount', '专用账户123456789012元', []],
    ['a book', 'ISBN 9787010000008', []],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('addresses', () => {
  test.each([
    [
      'after its label, down to the room',
      '家庭住址:山东省莱西市水集街道黄海路76号3单元501室',
      ['P08 block 山东省莱西市水集街道黄海路76号3单元501室'],
    ],
    ['down to the house', '住在莱西市黄海路76号', ['P08 warn 莱西市黄海路76号']],
    ['down to the room', '住在莱西市黄海路76号3号楼501室', ['P08 block 莱西市黄海路76号3号楼501室']],
    ['a villager group', '莱西市店埠镇东庄村三组', ['P08 warn 莱西市店埠镇东庄村三组']],
    ['a person near it', '王某某,莱西市黄海路76号', ['P08 block 莱西市黄海路76号']],
    ['after its label without a number', '现住址:莱西市店埠镇东庄村', ['P08 warn 莱西市店埠镇东庄村']],
    ['an office', '办公地点:莱西市黄海路76号', []],
    ['a document number', '莱西市人民政府令第76号', []],
    ['an underground line', '青岛市地铁西海岸路13号线', []],
    ['a road without a division', '黄海路76号', []],
    ['a label in prose', '家庭住址等信息', []],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('birthdays, plates, documents, labels', () => {
  test.each([
    ['after its label', '出生日期:1990年3月7日', ['P09 warn 1990年3月7日']],
    ['before the word', '王某某,1990年3月出生', ['P09 warn 1990年3月']],
    ['in eight digits', '出生年月:19900307', ['P09 warn 19900307']],
    ['a child by birthday', '生于2015-03-07', ['P09 warn 2015-03-07', 'P16 block 2015-03-07']],
    ['no such day', '出生日期:1990年2月30日', []],
    ['after today', '出生日期:2027年3月7日', []],
    ['a year alone is a statistic', '2020年出生1200人', []],
    ['a police plate', '鲁B1234警', ['P10 warn 鲁B1234警']],
    ['a trailer with letters', '鲁B12A4挂', ['P10 warn 鲁B12A4挂']],
    ['three letters are no plate', '鲁BABC12', []],
    ['I and O are not used', '鲁I12345 鲁B1234O', []],
    ['a telecom licence', '鲁B2-20130001', []],
    ['a longer number', '鲁B1234567', []],
    ['a passport number without its label', 'E12345678', []],
    ['a travel permit to Hong Kong and Macao', '通行证C12345678', ['P12 warn C12345678']],
    ['a permit for Taiwan residents', '台胞证:12345678', ['P12 warn 12345678']],
    ['eight digits without the label', '12345678', []],
    ['social security', '社会保障号:370285A12345', ['P14 warn 370285A12345']],
    ['a pupil', '学籍号为G37028512345', ['P14 warn G37028512345']],
    ['a label with no number', '社保卡号abcdefgh', []],
    ['a government mailbox', 'xxgk@laixi.gov.cn', []],
    ['mail in full width', 'abc＠ｑｑ．ｃｏｍ', ['P13 info abc＠ｑｑ．ｃｏｍ']],
    ['no domain', 'abc@localhost', []],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('people, lists and traces', () => {
  const rows = (n: number) => Array.from({ length: n }, (_, at) => `${at + 1}\t张三\t农业路`).join('\n');

  test.each([
    ['a name and a condition in one row', '1\t张三\t低保', ['P15 warn 张三']],
    ['bars between the cells', '| 李小明 | 肢体残疾 |', ['P15 warn 李小明']],
    ['a condition in prose names nobody', '张三反映低保问题', []],
    ['a heading that looks like a name is taken for one, so it only warns', '高中\t低保', ['P15 warn 高中']],
    ['five rows with another identifier', `序号\t姓名\t住址\n${rows(5)}`, ['P17 warn 姓名']],
    ['four rows', `序号\t姓名\t住址\n${rows(4)}`, []],
    ['names alone', `序号\t姓名\t备注\n${rows(5)}`, []],
    ['birthdays under their heading', '姓名\t出生年月\n张三\t1990.03', ['P09 warn 1990.03']],
    ['a named child', '学生姓名:张小明', ['P16 warn 张小明']],
    ['a child shortened already', '学生姓名:张某某', []],
    ['pupils in prose', '学生:安全教育和学生成长', []],
    ['coordinates', '116.397128,39.916527', ['P18 block 116.397128,39.916527']],
    ['two figures with a point', '6846.1760,39.9165', []],
    ['a journey of a person', '张某某的行动轨迹', ['P18 block 行动轨迹']],
    ['a seat of a person', '张某某乘G1234次08车12A', ['P18 block G1234次08车12A']],
    ['a train of nobody', 'G1234次08车12A', []],
  ])('%s', (_why, text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});
