import { expect, test } from 'vitest';
import { missingFields } from './letter-step-of.ts';
import { readSaid } from './said.ts';

test.each([
  ['an empty notice to correct', 'L03', {}, ['until'], ['需要补正的事项', '补正的方法', '补正期限（含当日）']],
  ['one with a day that is none', 'L03', { points: '文号', guidance: '来电', until: '下周' }, ['until'], ['补正期限（含当日）']],
  ['an empty notice of a fee', 'L11', {}, ['by', 'count'], ['计收方式', '件数或者页数']],
  ['one for nothing', 'L11', { by: 'items', count: '0' }, ['count'], ['件数或者页数']],
  ['an empty notice of a delay', 'L12', {}, ['until'], ['延迟答复的理由', '延迟至']],
  ['a letter to nobody', 'L06', {}, ['party'], ['发给哪一个第三方或者机关', '所涉及的信息']],
] as const)('%s is told everything at once', (_what, code, said, unusable, expected) => {
  expect(missingFields(code, readSaid(said), unusable)).toEqual(expected);
});
