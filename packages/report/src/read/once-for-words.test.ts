import { expect, test } from 'vitest';
import { onceForWords } from './once-for-words.ts';

test('short words are worked out once, also where nothing comes of them; longer ones each time', () => {
  const asked: string[] = [];
  const numberIn = onceForWords((words): number | undefined => {
    asked.push(words);
    return words.includes('1') ? 1 : undefined;
  }, 4);
  expect(['其他', '其他', '1.其他', '1.其他', '行政许可1件', '行政许可1件'].map(numberIn)).toEqual([
    undefined,
    undefined,
    1,
    1,
    1,
    1,
  ]);
  expect(asked).toEqual(['其他', '1.其他', '行政许可1件', '行政许可1件']);
});

test('what is kept stays bounded, and is worked out again when it had to go', () => {
  let asked = 0;
  const lengthOf = onceForWords((words) => {
    asked += 1;
    return words.length;
  });
  const most = 10_000;
  for (let number = 0; number < most; number += 1) lengthOf(String(number));
  expect(lengthOf('0')).toBe(1);
  expect(asked).toBe(most + 1);
});
