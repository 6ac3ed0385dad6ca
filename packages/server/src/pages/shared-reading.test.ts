import { expect, test } from 'vitest';
import { sharedReading } from './shared-reading.ts';

/** A reading that ends when told, and gives what was true when it began. */
function steered() {
  let truth = 0;
  let begun = 0;
  const open: (() => void)[] = [];
  return {
    read: () => {
      begun += 1;
      const value = truth;
      return new Promise<number>((resolve) => open.push(() => resolve(value)));
    },
    change: () => (truth += 1),
    finish: () => open.shift()?.(),
    begun: () => begun,
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('nobody gets a reading that began before he asked', async () => {
  const { read, change, finish } = steered();
  const ask = sharedReading(read);
  const first = ask();
  change();
  const second = ask();
  finish();
  await settle();
  finish();
  expect([await first, await second]).toEqual([0, 1]);
});

test('all who come while one is under way share the next', async () => {
  const { read, finish, begun } = steered();
  const ask = sharedReading(read);
  const all = [ask(), ask(), ask(), ask()];
  finish();
  await settle();
  finish();
  await Promise.all(all);
  expect(begun()).toBe(2);
});

test('a reading that fails is one failure for those who waited, and the next is made', async () => {
  let fails = true;
  const ask = sharedReading(() => (fails ? Promise.reject(new Error('gone')) : Promise.resolve('here')));
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('gone');
  await expect(second).rejects.toThrow('gone');
  fails = false;
  expect(await ask()).toBe('here');
});
