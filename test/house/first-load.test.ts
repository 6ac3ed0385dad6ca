import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtWorkbench } from '../workbench/built-workbench.ts';

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
};

/** What an officer's browser loads before he reads his tasks: the page, what signing in needs, and the first page after it. */
const FIRST_PAGES = ['index.html', 'src/sign-in/sign-in-page.tsx', 'src/tasks/tasks-page.tsx'];
const MOST_BYTES = 400_000;

let folder: string;
let chunks: Readonly<Record<string, Chunk>>;
beforeAll(async () => {
  folder = await builtWorkbench();
  chunks = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as typeof chunks;
});

/** A chunk with all that it imports at once, and their style sheets; not what is loaded when it is needed. */
function filesOf(name: string, seen: Set<string> = new Set()): Set<string> {
  const chunk = chunks[name];
  if (chunk === undefined) throw new Error(`${name} is no chunk of the workbench`);
  if (seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) seen.add(file);
  for (const each of chunk.imports ?? []) filesOf(each, seen);
  return seen;
}

test('the first load of the workbench is under 400 kB, compressed by gzip', () => {
  const files = new Set([...FIRST_PAGES.flatMap((name) => [...filesOf(name)])]);
  const bytes = [...files, 'index.html'].map((file) => statSync(join(folder, `${file}.gz`)).size);
  expect(files.size).toBeGreaterThan(2);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
});
