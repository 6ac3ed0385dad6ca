import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { htmlDocument } from './html-document.ts';
import { textDocument } from './text-document.ts';

const frame = (text: string) => {
  const { title, year, organization, published } = readReport(textDocument(text));
  return { title, year, organization, published };
};

describe('title, year, organisation', () => {
  test.each([
    // why, first lines, title, year, organisation
    [
      'year behind the name',
      '甘棠县人民政府2020年政府信息公开工作年度报告',
      '甘棠县人民政府2020年政府信息公开工作年度报告',
      2020,
      '甘棠县人民政府',
    ],
    ['year in front', '2020年甘棠县政府信息公开工作年度报告', '2020年甘棠县政府信息公开工作年度报告', 2020, '甘棠县'],
    [
      '政府 before 政府信息公开',
      '甘棠市政府2019年度政府信息公开工作报告',
      '甘棠市政府2019年度政府信息公开工作报告',
      2019,
      '甘棠市政府',
    ],
    ['a department', '甘棠县教育局2023年政府信息公开年度报告', '甘棠县教育局2023年政府信息公开年度报告', 2023, '甘棠县教育局'],
    ['Chinese numerals', '甘棠县二〇二〇年政府信息公开工作年度报告', '甘棠县二〇二〇年政府信息公开工作年度报告', 2020, '甘棠县'],
    [
      'labelled by the archive',
      '标题: 甘棠县2014年度政府信息公开工作年度报告\n发布时间: 2015-01-02 00:00',
      '甘棠县2014年度政府信息公开工作年度报告',
      2014,
      '甘棠县',
    ],
    [
      'no title line: named in the first sentence (鞍山 2019)',
      '根据《条例》要求，特编制《甘棠市政府2019年度政府信息公开工作报告》，并公开。',
      '甘棠市政府2019年度政府信息公开工作报告',
      2019,
      '甘棠市政府',
    ],
    [
      'title without a year: the period says it',
      '甘棠县政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。',
      '甘棠县政府信息公开工作年度报告',
      2022,
      '甘棠县',
    ],
  ])('%s', (_why, text, title, year, organization) => {
    expect(frame(text)).toMatchObject({ title, year, organization });
  });

  test('the circular on the format is not the report', () => {
    const text = '根据《中华人民共和国政府信息公开工作年度报告格式》要求，现发布《甘棠县2022年政府信息公开工作年度报告》。';
    expect(frame(text).title).toBe('甘棠县2022年政府信息公开工作年度报告');
  });

  test('a page title carries column and site behind the name', () => {
    const report = readReport(
      htmlDocument('<title>甘棠县2021年政府信息公开工作年度报告_政府信息公开年报_甘棠县人民政府</title><p>正文</p>'),
    );
    expect(report).toMatchObject({ title: '甘棠县2021年政府信息公开工作年度报告', year: 2021 });
  });

  test('an office named only where it says who compiled the report', () => {
    expect(frame('2020年政府信息公开工作年度报告\n本报告由甘棠县人民政府办公室编制。').organization).toBe('甘棠县人民政府办公室');
  });
});

describe('date of publication', () => {
  test.each([
    ['a bare date under the title', '甘棠县2020年政府信息公开工作年度报告\n2021-01-29 来源:甘棠政务网', '2021-01-29'],
    ['labelled', '甘棠县2020年政府信息公开工作年度报告\n发布时间：2021年3月5日', '2021-03-05'],
    ['a bullet in a head of metadata', '  • 2021-02-01\n甘棠县2020年政府信息公开工作年度报告', '2021-02-01'],
    ['the time a copy was taken is no date of publication', '采集时间：2025-12-30\n甘棠县2020年政府信息公开工作年度报告', null],
    ['no such day', '发布时间：2021-02-30\n甘棠县2020年政府信息公开工作年度报告', null],
  ])('%s', (_why, text, published) => {
    expect(frame(text).published).toBe(published);
  });
});

test('a text that is no report is said to be none', () => {
  expect(readReport(textDocument('今天天气很好。\n3件')).problems).toEqual([{ code: 'not-a-report' }]);
});
