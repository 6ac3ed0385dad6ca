import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GALLERY } from './gallery.tsx';

const SOURCES = join(import.meta.dirname, '..');
const components = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx') && !path.startsWith('gallery') && !path.includes('.test.'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.tsx$/, ''));

test('every component has examples beside it and stands in the gallery', () => {
  expect(components.length).toBeGreaterThan(20);
  expect([...new Set(GALLERY.map(({ file }) => file))].toSorted()).toEqual(components.toSorted());
});

const shown = GALLERY.map(({ file, state, element }) => [`${file}: ${state}`, renderToStaticMarkup(element)] as const);

test.each(shown)('%s renders without holes', (_name, markup) => {
  expect(markup).not.toMatch(/undefined|NaN|\[object/);
});

test.each(shown)('%s gives each id once, and every reference on the page leads somewhere', (_name, markup) => {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const labels = [...markup.matchAll(/ (?:aria-labelledby|aria-describedby|headers|for)="([^"]*)"/g)];
  const named = labels.flatMap(([, list = '']) => list.split(' ').filter((id) => id !== ''));
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(shown.filter(([name]) => name.startsWith('report/report-body')))(
  '%s: no link within the page is dead',
  (_name, markup) => {
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    const targets = [...markup.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  },
);

test.each(shown)('%s writes no style and no script into the page, which the policy of the site forbids', (_name, markup) => {
  expect(markup).not.toMatch(/ style="|<style|<script| on[a-z]+="/);
});
