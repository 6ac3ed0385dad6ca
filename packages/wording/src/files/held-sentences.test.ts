import { expect, test } from 'vitest';
import { HELD_SENTENCES, heldSentence, type HeldSentenceCode } from './held-sentences.ts';

const VALUES = {
  name: '通知.exe.pdf',
  ending: 'exe',
  found: 'html',
  named: 'pdf',
  second: 'zip',
  deep: 3,
  count: 2,
  sheets: '名单',
  target: 'http://x',
};

test.each(Object.keys(HELD_SENTENCES) as HeldSentenceCode[])('%s says what it is and what to do next', (code) => {
  for (const params of [VALUES, { ...VALUES, inside: '一.docx' }]) {
    const sentence = heldSentence({ code, params });
    expect(sentence).toMatch(/\p{Script=Han}[^]*。.*(?:请|告诉)/u);
    expect(sentence).not.toMatch(/undefined|NaN|。$/);
    if ('inside' in params && code !== 'held.damaged-in-store') expect(sentence).toContain('“一.docx”');
  }
});

test('a file without an ending is told so; a code of tomorrow is told with its code', () => {
  expect(heldSentence({ code: 'held.type-not-taken', params: { ending: '', found: 'pdf' } })).toMatch(/没有扩展名/);
  expect(heldSentence({ code: 'held.of-tomorrow', params: {} })).toContain('held.of-tomorrow');
});
