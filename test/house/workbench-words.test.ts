import { expect, test } from 'vitest';
import { read, textFiles } from './tree.ts';

const HAN = /\p{Script=Han}/u;

test('the workbench holds no Chinese of its own: its words stand in the catalogue', () => {
  const sources = textFiles().filter(
    (path) => /^packages\/workbench\/.*\.(tsx?|html|css)$/.test(path) && !/\.test\.tsx?$|\/api-types\.data\.ts$/.test(path),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((path) => HAN.test(read(path)))).toEqual([]);
});
