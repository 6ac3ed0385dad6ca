import { join } from 'node:path';
import { tokensCss } from '@gongkai/ui/tokens';
import { WORKBENCH_TEXTS } from '@gongkai/wording';
import type { InlineConfig, Plugin } from 'vite';
import { antdStyleSheet, importedComponents } from './antd-styles.ts';

const HERE = join(import.meta.dirname, '..');
const OURS = join(HERE, 'src', 'styles', 'dynamic-style-sheets.ts');

/** Style sheets that are made and not written: `virtual:tokens.css` and `virtual:antd.css`. */
function madeStyleSheets(): Plugin {
  const made: Readonly<Record<string, () => string>> = {
    'virtual:tokens.css': () => tokensCss,
    'virtual:antd.css': () => antdStyleSheet(importedComponents(join(HERE, 'src'))),
  };
  return {
    name: 'gongkai-made-style-sheets',
    resolveId: (id) => (id in made ? `\0${id}` : undefined),
    load: (id) => made[id.slice(1)]?.(),
  };
}

/** What Ant Design would write into `<style>` while it runs goes where the policy of the page lets it. */
const withoutStyleElements = (): Plugin => ({
  name: 'gongkai-without-style-elements',
  enforce: 'pre',
  resolveId: (id) => (/[/]Dom[/]dynamicCSS([.]js)?$/.test(id) ? OURS : undefined),
});

/** The words of the page stand in the catalogue like all others. */
const wordsOfPage = (): Plugin => ({
  name: 'gongkai-words-of-page',
  transformIndexHtml: (html) =>
    html
      .replace('%title%', WORKBENCH_TEXTS.pageTitle(WORKBENCH_TEXTS.pages.tasks))
      .replace('%opening%', WORKBENCH_TEXTS.opening)
      .replace('%needs-script%', WORKBENCH_TEXTS.needsScript),
});

/** How the workbench is built into `outDir`, under `/work/`. */
export const viteSettings = (outDir: string): InlineConfig => ({
  root: HERE,
  base: '/work/',
  configFile: false,
  envFile: false,
  // An error is thrown; the notes of the libraries' directives say nothing to us.
  logLevel: 'silent',
  publicDir: false,
  plugins: [madeStyleSheets(), withoutStyleElements(), wordsOfPage()],
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome107', 'edge107', 'firefox115', 'safari16.4'],
    // Pictures of a few bytes would become data: addresses, which need not be allowed then.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
