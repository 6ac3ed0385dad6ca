import type { FastifyRequest, onRequestHookHandler, preValidationHookHandler } from 'fastify';
import { z } from 'zod';
import { FILE_TYPES, pastedReport } from '../../checking/receive-upload.ts';
import type { HttpSettings } from '../../security/http-settings.ts';
import { importForbidden } from '../../security/import-permission.ts';
import { fieldProblems, invalid } from '../field-problems.ts';
import { RefusedRequest, type RefusalCode } from '../problem.ts';
import { regionCode } from '../schemas/queries.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body is a report in one of the ways of `UPLOAD_CONTENT`. */
    readonly takesUpload?: boolean;
  }
}

export const uploadQuery = z.strictObject({
  name: z
    .string()
    .max(200)
    .optional()
    .meta({ description: '文件名，仅用于显示；表单和 JSON 中的文件名优先', examples: ['莱西市2020年度报告.pdf'] }),
  region: regionCode
    .optional()
    .meta({ description: '报告机关所属的行政区划代码，存入年报库时使用；不给出则按机关名称判断', examples: ['370285'] }),
});

export type UploadQuery = z.output<typeof uploadQuery>;

export const UPLOAD_REFUSES = [
  'request.invalid',
  'request.too-large',
  'request.media-type',
  'request.too-many',
  'request.too-slow',
  'upload.nothing',
  'upload.not-a-form',
  'upload.too-many-parts',
  'checking.busy',
  'checking.too-many-at-once',
  'file.empty',
  'file.too-large',
  'file.encrypted',
  'file.zip-bomb',
  'file.not-readable',
  'file.unsupported',
  'file.scanned',
  'file.broken',
  'file.too-big-inside',
  'file.too-slow',
  'report.not-a-report',
  'report.not-found',
  'import.closed',
  'import.other-site',
  'import.region-unknown',
  'store.conflict',
] as const satisfies readonly RefusalCode[];

/** Refuses an import before its body is taken in. */
export const refuseImport =
  ({ imports }: HttpSettings, keeps: (request: FastifyRequest) => boolean): onRequestHookHandler =>
  (request, _reply, done) => {
    const forbidden = keeps(request) ? importForbidden(request, imports) : undefined;
    if (forbidden === undefined) done();
    else done(new RefusedRequest(forbidden));
  };

/** Holds JSON against `pastedReport`; the other ways of bringing a report have nothing to hold it against. */
export const holdPasted: preValidationHookHandler = (request, _reply, done) => {
  const held = request.isMultipart() || Buffer.isBuffer(request.body) ? undefined : pastedReport.safeParse(request.body);
  if (held === undefined || held.success) done();
  else done(invalid(fieldProblems(held.error.issues.map(toIssue))));
};

const toIssue = ({ path, ...params }: z.core.$ZodIssue) => ({ instancePath: `/${path.join('/')}`, params });

const FILE = { type: 'string', format: 'binary', description: '文件本身' };

const withoutKeywords = ({ $schema: _schema, ...schema }: z.core.JSONSchema.BaseSchema) => schema;

/** The body of an upload as the description of the interface says it; the server takes it in as it comes. */
export const UPLOAD_CONTENT = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: {
        file: { ...FILE, description: '报告文件：网页、Word、PDF 或文本' },
        text: { type: 'string', description: '粘贴的全文；没有文件时使用' },
      },
    },
  },
  'application/json': { schema: withoutKeywords(z.toJSONSchema(pastedReport, { io: 'input' })) },
  ...Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: FILE }])),
};
