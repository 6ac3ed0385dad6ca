import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { openFileLink, type Db } from '@gongkai/flows';
import { mediaTypeOf, TAKEN, type Vault } from '@gongkai/vault';
import { attachment } from '../../api/reports/attachment.ts';
import { workRefusals } from '../schemas/problem.ts';
import { sendWorkProblem } from '../send-problem.ts';
import { byteRange } from './byte-range.ts';

type Deps = { readonly db: Db; readonly clock: () => Date; readonly vault: Vault };

/** Should a browser show it in spite of all, then as a page that may do nothing. */
const NO_RIGHTS = "default-src 'none'; frame-ancestors 'none'; sandbox";

const REFUSES = [
  'file.not-found',
  'file.no-such-part',
  'link.not-ours',
  'link.expired',
  'link.other-person',
  'vault.key-unknown',
  'vault.key-wrong',
] as const;
const content = Object.fromEntries(
  [...new Set(Object.keys(TAKEN).map(mediaTypeOf))].map((type) => [type, { schema: z.string().meta({ format: 'binary' }) }]),
);

/**
 * GET /files/content?link=… — what a signed link opens. Open to everybody: the link says who may use it, and one that is for a person is
 * refused to whoever is not signed in as that person. A file that is not clean is not there.
 */
export function fileContentRoute(work: FastifyInstance, { db, clock, vault }: Deps): void {
  work.route({
    method: 'GET',
    url: '/files/content',
    config: { verb: 'public' },
    schema: {
      operationId: 'getFileContent',
      tags: ['文件'],
      summary: '凭链接下载文件',
      description: '总是作为附件下载；可以用 Range 分段下载。',
      querystring: z.strictObject({ link: z.string().min(1).max(1000) }),
      response: {
        200: { description: '文件', content },
        206: { description: '文件的一段', content },
        ...workRefusals([...REFUSES], { verb: 'public', unsafe: false }),
      },
    },
    handler: async (request, reply) => {
      const { link } = request.query as { readonly link: string };
      const opened = await openFileLink(db, vault, {
        token: link,
        person: request.signedIn?.person.id,
        part: (size) => byteRange(request.headers.range, size),
        now: clock(),
      });
      if (!opened.ok) {
        if (opened.failure.code === 'file.no-such-part')
          reply.header('content-range', `bytes */${opened.failure.params?.['size']}`);
        return sendWorkProblem(reply, opened.failure);
      }
      const { name, mediaType, size, sha256, part, content: bytes } = opened.value;
      const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
      if (part !== undefined) reply.code(206).header('content-range', `bytes ${part.from}-${part.to - 1}/${size}`);
      return reply
        .header('accept-ranges', 'bytes')
        .header('content-length', part === undefined ? size : part.to - part.from)
        .header('content-disposition', attachment(name, `file.${ending}`))
        .header('content-security-policy', NO_RIGHTS)
        .header('etag', `"${sha256}"`)
        .type(mediaType)
        .send(Readable.from(bytes, { objectMode: false }));
    },
  });
}
