import { expect, test } from 'vitest';
import { askedFor, choosing, countsByPage, NO_CHOICE, undecidedOf, type SeenFile } from './mask-choice.ts';

const suggestion = (id: string, page: number) =>
  ({ id, page, kind: 'P01', title: '身份证号', severity: 'block', words: 'x', ground: 'privacy', boxes: [] }) as const;

const FILE: SeenFile = {
  name: '名单.pdf',
  type: 'pdf',
  pages: [1, 2].map((number) => ({ number, width: 595, height: 842, toView: [1, 0, 0, -1, 0, 842], from: 'layer', hidden: 0 })),
  suggestions: [suggestion('1-1-P01', 1), suggestion('1-2-P01', 1), suggestion('2-1-P01', 2)].map((each) => ({
    ...each,
    boxes: [],
  })),
};
const PAGE = FILE.pages[0] ?? { width: 0, height: 0 };
const BOX = { id: 'a', page: 2, ground: 'trade_secret', x: 10, y: 20, width: 100, height: 30 } as const;

test('a suggestion is taken, left, or open, and never two of them', () => {
  const taken = choosing.take(NO_CHOICE, FILE.suggestions);
  expect(undecidedOf(taken, FILE.suggestions)).toEqual([]);
  const left = choosing.leave(taken, ['1-2-P01']);
  expect([Object.keys(left.taken), left.left]).toEqual([['1-1-P01', '2-1-P01'], ['1-2-P01']]);
  const back = choosing.take(left, [suggestion('1-2-P01', 1)]);
  expect([Object.keys(back.taken).length, back.left]).toEqual([3, []]);
  expect(undecidedOf(choosing.leave(NO_CHOICE, ['1-1-P01']), FILE.suggestions).map(({ id }) => id)).toEqual([
    '1-2-P01',
    '2-1-P01',
  ]);
});

test('what is asked of the server stands in page units, each on its ground', () => {
  const drawn = choosing.add(choosing.take(NO_CHOICE, [suggestion('1-1-P01', 1)]), BOX);
  const choice = choosing.addStay(choosing.addWords(choosing.leave(drawn, ['1-2-P01', '2-1-P01']), '张三', 'privacy'), '青山镇');
  expect(askedFor('f1', FILE, choice)).toEqual({
    file: 'f1',
    drawn: [{ page: 2, ground: 'trade_secret', x: 10, y: 792, width: 100, height: 30 }],
    words: [{ words: '张三', ground: 'privacy' }],
    accepted: [{ id: '1-1-P01', ground: 'privacy' }],
    rejected: ['1-2-P01', '2-1-P01'],
    mayStay: ['青山镇'],
  });
});

test('a suggestion that the file has no longer is not sent', () => {
  const choice = choosing.leave(choosing.take(NO_CHOICE, [suggestion('9-9-P01', 9)]), ['8-8-P01']);
  expect(askedFor('f1', FILE, choice)).toMatchObject({ accepted: [], rejected: [] });
});

test('a box stays on its page, is counted there, and goes', () => {
  const choice = choosing.add(NO_CHOICE, BOX);
  const moved = choosing.change(choice, 'a', PAGE, { x: 590 });
  expect(moved.drawn[0]).toMatchObject({ x: 495, ground: 'trade_secret' });
  expect([...countsByPage(choosing.take(moved, [suggestion('2-1-P01', 2)]), FILE.suggestions)]).toEqual([[2, 2]]);
  expect(choosing.remove(moved, 'a').drawn).toEqual([]);
  expect(choosing.addWords(choosing.addWords(choice, '张三', 'privacy'), '张三', 'process').words).toEqual([
    { words: '张三', ground: 'privacy' },
  ]);
});
