import { plainDate } from '@gongkai/kernel';
import { describe, expect, test } from 'vitest';
import { type DetectorId } from './datum.ts';
import { detectPersonalData } from './detect.ts';
import { mask, maskName } from './mask.ts';

describe('default styles of spec/privacy.md §4', () => {
  test.each<[string, DetectorId, string, string]>([
    ['a resident number keeps three and two', 'P01', '110101199003070011', '110*************11'],
    ['also in full width', 'P01', '１１０１０１１９９００３０７００２Ｘ', '１１０*************２Ｘ'],
    ['what separates stays', 'P01', '110101-19900307-0011', '110***-********-**11'],
    ['a number masked before loses the rest', 'P01', '110***********0011', '110*************11'],
    ['a mobile number keeps three and four', 'P04', '13800130000', '138****0000'],
    ['its country is nobody’s', 'P04', '+86 138 0013 0000', '+86 138 **** 0000'],
    ['a landline keeps its area', 'P05', '0532-884062', '0532-******'],
    ['with brackets', 'P05', '(010)66012345', '(010)********'],
    ['a card keeps four', 'P06', '6217 0000 0000 0012', '**** **** **** 0012'],
    ['an account keeps four', 'P07', '123456789012', '********9012'],
    ['an address keeps the village', 'P08', '莱西市店埠镇东庄村三组', '莱西市店埠镇东庄村**'],
    ['an address keeps the street district', 'P08', '莱西市水集街道黄海路76号', '莱西市水集街道******'],
    ['an address in town keeps the county', 'P08', '山东省莱西市黄海路76号501室', '山东省莱西市**********'],
    ['a birthday keeps its year', 'P09', '1990年3月7日', '1990年*月*日'],
    ['a birthday in digits', 'P09', '19900307', '1990****'],
    ['a plate keeps its place and one', 'P10', '鲁B·12385', '鲁B·****5'],
    ['a passport keeps one and two', 'P11', 'E12345645', 'E******45'],
    ['mail keeps a letter and its domain', 'P13', 'abcd@qq.com', 'a***@qq.com'],
    ['a labelled number keeps two', 'P14', '370285A12345', '**********45'],
    ['a person of a list keeps the surname', 'P15', '张三丰', '张**'],
    ['a child is hidden whole', 'P16', '320106201805120018', '******************'],
    ['a heading says nothing', 'P17', '姓名', '姓名'],
    ['coordinates go', 'P18', '116.3971,39.9165', '***.****,**.****'],
  ])('%s', (_why, detector, text, masked) => {
    expect(mask({ detector, text })).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  test('a site sets its own', () => {
    expect(mask({ detector: 'P01', text: '110101199003070011' }, { first: 0, last: 4 })).toBe('**************0011');
    expect(mask({ detector: 'P05', text: '0532-88406296' }, 'all')).toBe('****-********');
  });

  test('a style that would show everything hides everything', () => {
    expect(mask({ detector: 'P01', text: '1234' }, { first: 2, last: 2 })).toBe('****');
  });

  test.each([
    ['two characters', '张三', {}, '张*'],
    ['a compound surname', '欧阳修', {}, '欧阳*'],
    ['a minor', '张小明', { minor: true }, '***'],
  ])('a name: %s', (_why, name, who, masked) => {
    expect(maskName(name, who)).toBe(masked);
  });
});

test('a text with all its data masked keeps its length and raises no block any more', () => {
  const on = plainDate('2026-02-28');
  const text =
    '张某某 110101199003070011 13800138000 卡号6217 0000 0000 0000 012 账号:37101986810051000\n' +
    '家庭住址:莱西市水集街道黄海路76号3单元501室 儿童320106201805120018 位置116.397128,39.916527';
  const data = detectPersonalData(text, { on });
  expect(data.filter(({ severity }) => severity === 'block').length).toBeGreaterThan(6);
  let masked = text;
  for (const datum of data) masked = masked.slice(0, datum.from) + mask(datum) + masked.slice(datum.to);
  expect(masked).toHaveLength(text.length);
  expect(detectPersonalData(masked, { on }).filter(({ severity }) => severity === 'block')).toEqual([]);
});
