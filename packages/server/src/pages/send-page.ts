import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnchanged } from '../api/conditional.ts';
import type { KeptPage } from '../page-cache.ts';

const unzip = promisify(gunzip);

export type Coding = 'br' | 'gzip' | 'identity';

/** The best coding that the asker takes (RFC 9110, 12.5.3); `identity` where nothing is said, since old programs say nothing. */
export function codingFor(accepted: string | undefined): Coding {
  const weights = new Map(
    (accepted ?? '').split(',').map((each) => {
      const [name = '', ...params] = each.split(';').map((part) => part.trim().toLowerCase());
      const weight = params.find((param) => param.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** For addresses that name their content, which never have to be asked for again. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Browsers may keep a page and ask whether it still holds, which costs one row and no body. */
const ASK_AGAIN = 'no-cache';

/** Sends a kept page, or 304 to who has it. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: KeptPage,
  { type = 'text/html; charset=utf-8', cache = ASK_AGAIN }: { readonly type?: string; readonly cache?: string } = {},
): Promise<FastifyReply> {
  reply.header('etag', `W/${page.tag}`).header('vary', 'Accept-Encoding').header('cache-control', cache);
  if (isUnchanged(request, page.tag)) return reply.code(304).send();
  reply.type(type);
  const coding = codingFor(request.headers['accept-encoding']);
  if (coding === 'identity') return reply.send(await unzip(page.gzip));
  return reply.header('content-encoding', coding).send(coding === 'br' ? page.brotli : page.gzip);
}

/** Sends a page made for this request alone. */
export const sendHtml = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(html);
