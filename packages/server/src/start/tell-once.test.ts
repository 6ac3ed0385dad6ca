import { expect, test } from 'vitest';
import { tellOnce } from './tell-once.ts';

test('a line is told once a minute, another one at once', () => {
  let now = 0;
  const told: string[] = [];
  const tell = tellOnce(
    (line) => told.push(`${now} ${line}`),
    () => now,
    60,
  );
  for (now = 0; now <= 120; now += 20) tell('away');
  now = 121;
  tell('back');
  tell('away');
  expect(told).toEqual(['0 away', '60 away', '120 away', '121 back']);
});
