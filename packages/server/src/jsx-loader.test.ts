import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const NODE_MODULES = resolve(import.meta.dirname, '..', '..', '..', 'node_modules');
const loader = pathToFileURL(join(import.meta.dirname, 'jsx-loader.ts')).href;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-jsx-'));
  symlinkSync(NODE_MODULES, join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process of its own: vitest transforms files by itself and would hide a loader that does nothing. */
function run(files: Readonly<Record<string, string>>, main: string) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'main.mts'), main);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--enable-source-maps', 'main.mts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr };
}

const loaded = `import { loadJsx } from ${JSON.stringify(loader)}; loadJsx(); loadJsx();`;
const page = `import type { ReactNode } from 'react';
export function Page({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  if (name === '') throw new Error('no name');
  return <p title={name}>{children}</p>;
}`;

test('a typed page renders, and imports pages and plain modules of its own', () => {
  const files = {
    'page.tsx': page,
    'title.ts': `export const title: string = '年报 <1>';`,
    'whole.tsx': `import { Page } from './page.tsx'; import { title } from './title.ts'; export const whole = <Page name={title}>公开</Page>;`,
  };
  const render = `const { whole } = await import('./whole.tsx');
    const { renderToStaticMarkup } = await import('react-dom/server'); console.log(renderToStaticMarkup(whole));`;
  expect(run(files, `${loaded} ${render}`)).toMatchObject({ status: 0, stdout: '<p title="年报 &lt;1&gt;">公开</p>' });
});

test('without the loader Node refuses the page, so the test above sees the loader at work', () => {
  const { status, stderr } = run({ 'page.tsx': page }, `await import('./page.tsx');`);
  expect(status).not.toBe(0);
  expect(stderr).toContain('.tsx');
});

test('an error names the line that was written', () => {
  const { stderr } = run({ 'page.tsx': page }, `${loaded} const { Page } = await import('./page.tsx'); Page({ name: '' });`);
  expect(stderr).toContain('page.tsx:3:');
});

test('a page that does not parse says which', () => {
  const { status, stderr } = run({ 'broken.tsx': `export const broken = <p>;` }, `${loaded} await import('./broken.tsx');`);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/SyntaxError: .*broken\.tsx/);
});
