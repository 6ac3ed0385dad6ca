import { expect, test } from 'vitest';
import { NO_NAME_KEY, soundKey } from './sort-by-sound.ts';

test.each([
  ['by pinyin: an, he, jin, lai, shang', ['鞍山市', '贺兰县', '津市市', '莱西市', '上街区']],
  ['one sound, then the next character: lai wu before lai xi', ['莱芜市', '莱西市']],
  ['a shorter name before a longer one', ['莱西市', '莱西市人民政府']],
  ['figures and Latin first, rare characters last', ['12345热线', 'A区', '安丘市', '郓城县', '𠮷']],
])('%s', (_why, names) => {
  const keyed = names.map((name) => ({ name, key: soundKey(name) }));
  expect(keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name)).toEqual(names);
});

test('no name sorts after any name', () => {
  for (const name of ['龥', '𠮷', '\u{10FFFF}']) expect(soundKey(name) < NO_NAME_KEY).toBe(true);
});
