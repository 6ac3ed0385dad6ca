import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import { antdTheme } from '../src/app/antd-theme.ts';

const NAMED_IMPORT = /import\s*\{([^}]*)\}\s*from 'antd'/g;

/** Components whose styles stand under another name than the one they are imported by. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  App: ['message', 'notification', 'Modal', 'Button'],
  Table: ['Pagination', 'Spin', 'Checkbox', 'Radio', 'Dropdown', 'Menu', 'Empty', 'Select'],
  DatePicker: ['Button', 'Input'],
  Pagination: ['Select', 'Input'],
  TreeSelect: ['Tree', 'Select', 'Empty'],
  Select: ['Empty'],
};

/** The components of Ant Design that the sources import by name, with those that they bring along. */
export function importedComponents(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(NAMED_IMPORT)])
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w+$/.test(name) && !/^(type |ConfigProvider$)/.test(name));
  return [...new Set(names.flatMap((name) => [name, ...(CARRIED[name] ?? [])]))].toSorted();
}

/**
 * The style sheet of exactly these components in our colours, made once at the build. Ant Design would otherwise write styles into the
 * page while it runs, and the page's policy would have to allow that.
 */
export const antdStyleSheet = (components: readonly string[]): string =>
  extractStyle({
    includes: [...components],
    customTheme: (node) => createElement(ConfigProvider, { theme: { ...antdTheme, zeroRuntime: false } }, node),
  });
