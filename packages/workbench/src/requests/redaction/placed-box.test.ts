import { describe, expect, test } from 'vitest';
import { boxBetween, inverse, mapped, onPage, SMALLEST, stepped } from './placed-box.ts';

const BOX = { x: 10, y: 20, width: 30, height: 40 };

describe('to the view of a page and back', () => {
  test.each([
    ['upright', [1, 0, 0, -1, 0, 842]],
    ['turned by 90°', [0, 1, 1, 0, 0, 0]],
    ['turned by 180°', [-1, 0, 0, 1, 595, 0]],
    ['turned by 270°', [0, -1, -1, 0, 842, 595]],
    ['cropped', [1, 0, 0, -1, -50, 700]],
  ])('%s', (_what, toView) => {
    const back = mapped(inverse(toView), mapped(toView, BOX));
    for (const [key, value] of Object.entries(BOX)) expect(back[key as keyof typeof BOX]).toBeCloseTo(value, 9);
  });

  test('counts from the top', () => {
    expect(mapped([1, 0, 0, -1, 0, 842], BOX)).toEqual({ x: 10, y: 782, width: 30, height: 40 });
  });

  test('a map without an area is none', () => {
    expect(() => inverse([0, 0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

test.each([
  ['beyond the left and the top', { ...BOX, x: -5, y: -5 }, { ...BOX, x: 0, y: 0 }],
  ['beyond the right and the bottom', { ...BOX, x: 90, y: 190 }, { ...BOX, x: 70, y: 160 }],
  ['larger than the page', { x: 5, y: 5, width: 500, height: 500 }, { x: 0, y: 0, width: 100, height: 200 }],
  ['a slip of the hand', { x: 5, y: 5, width: 0, height: 1 }, { x: 5, y: 5, width: SMALLEST, height: SMALLEST }],
])('a box stays on its page: %s', (_what, box, expected) => {
  expect(onPage(box, { width: 100, height: 200 })).toEqual(expected);
});

test.each([
  ['ArrowLeft', false, { ...BOX, x: 5 }],
  ['ArrowDown', false, { ...BOX, y: 25 }],
  ['ArrowRight', true, { ...BOX, width: 35 }],
  ['ArrowUp', true, { ...BOX, height: 35 }],
  ['Enter', false, undefined],
])('%s with Shift %s', (key, shiftKey, expected) => {
  expect(stepped(BOX, { key, shiftKey }, 5)).toEqual(expected);
});

test('a box is drawn from any corner', () => {
  expect(boxBetween({ x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(BOX);
});
