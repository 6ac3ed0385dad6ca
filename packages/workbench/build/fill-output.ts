import { build } from 'vite';
import { compressAll } from './compress.ts';
import { viteSettings } from './vite-settings.ts';

/** Builds the workbench into an empty folder: the page, its files under names that change with their content, all compressed. */
export async function fillOutput(folder: string): Promise<void> {
  // React and the libraries leave their warnings out, and much else, only when told that this is for good.
  process.env['NODE_ENV'] = 'production';
  await build(viteSettings(folder));
  compressAll(folder);
}
