import type { FastifyInstance } from 'fastify';
import { ARCHIVE_SITE, findReportFile, findReportSummary } from '@gongkai/flows';
import { TABLE_FILE_TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import type { RouteDeps } from '../../app-deps.ts';
import { ASK_AGAIN, UNCHANGED } from '../get-route.ts';
import { isUnchanged } from '../conditional.ts';
import { refusals } from '../refusals.ts';
import { sendProblem } from '../send-problem.ts';
import { REPORT_ID } from '../schemas/words.ts';
import { attachment } from './attachment.ts';
import { reportCsv } from './report-csv.ts';
import { reportOf, reportParams } from './report-route.ts';

type Ask = { readonly id: string };

/**
 * Only what no browser runs goes out under its own name. A page that somebody brought does not, and a text's encoding is not
 * known.
 */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const BYTES = 'application/octet-stream';
const ENDINGS: Readonly<Record<string, string>> = {
  text: 'txt',
  html: 'html',
  pdf: 'pdf',
  doc: 'doc',
  docx: 'docx',
  mhtml: 'mhtml',
};

/** Should a browser show it in spite of all, then as a page that may do nothing. */
const NO_RIGHTS = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** GET /reports/:id.csv and GET /reports/:id/file — the figures for a spreadsheet, and the file as it came in. */
export function downloadRoutes(app: FastifyInstance, { db }: RouteDeps): void {
  app.get(
    '/reports/:id.csv',
    {
      schema: {
        operationId: 'getReportCsv',
        tags: ['年报'],
        summary: '表格数据，供电子表格软件打开',
        description:
          'UTF-8（带 BOM），每格一行：编号、表、行、列、单位、数值、状态、原样。会被电子表格当作公式的文字前加单引号。',
        querystring: z.strictObject({}),
        params: reportParams,
        response: {
          200: { description: '表格数据', content: { 'text/csv': { schema: z.string() } } },
          304: UNCHANGED,
          ...refusals(['request.invalid', 'report.not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params as Ask;
      const found = await reportOf(db, id);
      if (!found.ok) return sendProblem(reply, found.failure);
      const { organization, year } = found.value.report;
      const name = `${organization ?? TABLE_FILE_TEXTS.unknownOrganization}-${year ?? TABLE_FILE_TEXTS.unknownYear}.csv`;
      return reply
        .header('cache-control', ASK_AGAIN)
        .header('content-disposition', attachment(name, `${id}.csv`))
        .type('text/csv; charset=utf-8')
        .send(reportCsv(found.value.report));
    },
  );

  app.get(
    '/reports/:id/file',
    {
      schema: {
        operationId: 'getReportFile',
        tags: ['年报'],
        summary: '入库的原文件',
        description: '原样逐字节返回，总是作为附件下载。',
        querystring: z.strictObject({}),
        params: reportParams,
        response: {
          200: {
            description: '原文件',
            content: Object.fromEntries(
              [...Object.values(TYPES), BYTES].map((type) => [type, { schema: z.string().meta({ format: 'binary' }) }]),
            ),
          },
          304: UNCHANGED,
          ...refusals(['request.invalid', 'report.not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params as Ask;
      if (!REPORT_ID.test(id)) return sendProblem(reply, { code: 'report.not-found', params: { id } });
      const summary = await findReportSummary(db, { site: ARCHIVE_SITE, id });
      if (!summary.ok) return sendProblem(reply, summary.failure);
      const { name, format, sha256 } = summary.value.source;
      const tag = `"${sha256}"`;
      reply.header('etag', tag).header('cache-control', ASK_AGAIN).header('content-security-policy', NO_RIGHTS);
      // Known by its hash before a byte of it is fetched.
      if (isUnchanged(request, tag)) return reply.code(304).send();
      const file = await findReportFile(db, { site: ARCHIVE_SITE, id });
      if (!file.ok) return sendProblem(reply, file.failure);
      return reply
        .header('content-disposition', attachment(name, `${id}.${ENDINGS[format] ?? 'bin'}`))
        .type(TYPES[format] ?? BYTES)
        .send(file.value);
    },
  );
}
