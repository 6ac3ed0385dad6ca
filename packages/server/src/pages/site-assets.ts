import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokensCss, type Assets } from '@gongkai/ui';
import type { FastifyInstance } from 'fastify';
import { compressed, type KeptPage } from '../page-cache.ts';
import { FOR_EVER, sendPage } from './send-page.ts';

const FOLDER = join(import.meta.dirname, '..', 'assets');

const mark = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);

/** One style sheet of all files in their order, without comments and blank space at the ends of lines. */
function styleSheet(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
  const text = files
    .toSorted()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
  return tokensCss + text.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
}

/** Serves what pages load, each under an address that changes with its content, and says the addresses. */
export function serveAssets(app: FastifyInstance): Assets {
  const serve = (name: string, ending: string, type: string, text: string): string => {
    const href = `/assets/${name}-${mark(text)}.${ending}`;
    let kept: Promise<KeptPage> | undefined;
    app.get(href, async (request, reply) =>
      sendPage(request, reply, await (kept ??= compressed(Buffer.from(text))), { type, cache: FOR_EVER }),
    );
    return href;
  };
  return {
    styleSheet: serve('site', 'css', 'text/css; charset=utf-8', styleSheet()),
    icon: serve('mark', 'svg', 'image/svg+xml', readFileSync(join(FOLDER, 'mark.svg'), 'utf8')),
  };
}
