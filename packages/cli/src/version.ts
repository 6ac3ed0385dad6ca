import { readFileSync } from 'node:fs';

/** Version of the command line, as its package says. */
export function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
