import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** What draws, builds, reads again and recognises. */
const TOOLS = ['pdfjs-dist', '@napi-rs/canvas', '@cantoo/pdf-lib', 'pngjs', 'unpdf', 'tesseract.js-core'];

/** The version of each tool as it is installed. */
export const toolVersions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(TOOLS.map((name) => [name, versionOf(name)]));

function versionOf(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}
