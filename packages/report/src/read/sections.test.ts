import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { unwrapped } from './sections.ts';
import { textDocument } from './text-document.ts';

const TITLE = '甘棠县2021年政府信息公开工作年度报告';
const headings = (text: string) =>
  readReport(textDocument(`${TITLE}\n${text}`)).sections.map(({ id, heading }) => (heading === '' ? id : `${id} ${heading}`));
const section = (text: string, id: string) =>
  readReport(textDocument(`${TITLE}\n${text}`)).sections.find((one) => one.id === id)?.text;

describe('parts of the narrative', () => {
  test('headings on lines of their own', () => {
    expect(headings('根据条例。\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。')).toEqual([
      'preamble',
      's1 一、总体情况',
      's5 五、存在的主要问题及改进情况',
      's6 六、其他需要报告的事项',
    ]);
  });

  test('a list of contents in a sentence is no heading (莱西 2020)', () => {
    expect(
      headings('报告共分六个部分:一、总体情况;二、主动公开政府信息情况;六、其他需要报告的事项。\n一、总体情况\n甲。'),
    ).toEqual(['preamble', 's1 一、总体情况']);
  });

  test('a list of contents on lines comes before the parts', () => {
    const text = '一、总体情况\n五、存在的主要问题及改进情况\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。';
    expect(section(text, 's1')).toBe('甲。');
    expect(section(text, 's5')).toBe('乙。');
  });

  test('headings inside a page flattened to one line (平潭 2018)', () => {
    expect(
      headings('前言。 一、总体情况 甲情况良好。 五、存在的主要问题及改进情况 乙问题。 六、其他需要报告的事项 无。'),
    ).toEqual(['preamble', 's1 一、总体情况', 's5 五、存在的主要问题及改进情况', 's6 六、其他需要报告的事项']);
  });

  test('a misprinted heading keeps its part', () => {
    expect(headings('一、总体情况\n甲。\n四、政府信息公开行政法复议、行政诉讼情况\n无。')).toContain(
      's4 四、政府信息公开行政法复议、行政诉讼情况',
    );
  });

  test('a part in other words is known by what it speaks of, and a strange one gets a place of its own', () => {
    expect(headings('一、总体情况\n甲。\n二、(主动公开情况表格)\n三、政府信息公开咨询处理情况\n乙。')).toEqual([
      'preamble',
      's1 一、总体情况',
      's2 二、(主动公开情况表格)',
      'x1 三、政府信息公开咨询处理情况',
    ]);
  });

  test('a sentence behind its heading on the same line belongs to the part', () => {
    expect(section('一、总体情况\n甲。\n六、其他需要报告的事项 没有其他需要报告的事项', 's6')).toBe('没有其他需要报告的事项');
  });
});

test('lines broken by a page layout are joined, other line breaks stay', () => {
  const wrapped = [
    '全县受理申请三百二十六件，其中予以公开二百一十件、部分公开',
    '四十二件、不予公开三十件，无法提供二十八件，不予处理十二件',
    '，其他处理四件，按时答复率达到百分之百，没有一件因为超过期',
    '限而被申请行政复议或者被提起行政诉讼的情形发生，群众满意度',
    '继续提高，答复文书质量在全市评查中名列前茅，受到市政府办公',
    '室的通报表扬。',
    '（二）下一项工作情况如下',
  ].join('\n');
  expect(unwrapped(wrapped)).toContain('部分公开四十二件');
  expect(unwrapped(wrapped)).toContain('表扬。\n（二）');
  const list = '一是甲。\n二是乙乙乙乙。\n三是丙丙丙丙丙丙丙丙丙丙。';
  expect(unwrapped(list)).toBe(list);
});
