import { expect, test } from 'vitest';
import { cite } from './cite.ts';

test.each([
  ['an article of one figure', cite('review', 7), '《中华人民共和国行政复议法》第七条'],
  ['ten', cite('disclosure', 10), '《中华人民共和国政府信息公开条例》第十条'],
  ['a teen with a paragraph', cite('disclosure', 16, { paragraph: 2 }), '《中华人民共和国政府信息公开条例》第十六条第二款'],
  ['round tens', cite('disclosure', 30), '《中华人民共和国政府信息公开条例》第三十条'],
  [
    'an item in brackets, as forms print it',
    cite('disclosure', 36, { item: 3 }),
    '《中华人民共和国政府信息公开条例》第三十六条第（三）项',
  ],
  [
    'a paragraph and its item',
    cite('review', 23, { paragraph: 1, item: 4 }),
    '《中华人民共和国行政复议法》第二十三条第一款第（四）项',
  ],
  ['hundreds with a gap', cite('civil-code', 203), '《中华人民共和国民法典》第二百零三条'],
  [
    'the text of 2007 is told apart',
    cite('disclosure-2007', 24, { paragraph: 2 }),
    '《中华人民共和国政府信息公开条例》（国务院令第492号）第二十四条第二款',
  ],
])('%s', (_why, written, expected) => expect(written).toBe(expected));
