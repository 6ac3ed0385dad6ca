import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@gongkai/files';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { CHECK_TEXTS, INPUT_TEXTS } from '@gongkai/wording';
import { z } from 'zod';
import type { Upload } from './checking.ts';
import { fileName } from './file-name.ts';

/** Bytes of text that may be pasted or sent as JSON; longer ones come as a file. */
export const PASTED_LIMIT = 4 * 1024 * 1024;

/** What the plugin of forms is told: one file, and a few short fields beside it. */
export const FORM_LIMITS = { fileSize: LIMITS.file, files: 1, fields: 6, parts: 7, fieldSize: PASTED_LIMIT, fieldNameSize: 100 };

/** Bodies that are the file itself. */
export const FILE_TYPES = [
  'text/plain',
  'text/html',
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
] as const;

const name = z
  .string()
  .max(200)
  .optional()
  .meta({ description: '文件名，仅用于显示', examples: ['莱西市2020年度报告.txt'] });

/** A report pasted into JSON. */
export const pastedReport = z
  .strictObject({
    text: z.string().min(1).optional().meta({ description: '全文，纯文本' }),
    html: z.string().min(1).optional().meta({ description: '全文，网页源码' }),
    name,
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined))
  .meta({ description: '报告全文：text 与 html 二者取一' });

export type UploadRefused = Failure<'upload.nothing' | 'upload.not-a-form' | 'upload.too-many-parts' | 'file.too-large'>;

export type Received = Upload & {
  /** Other fields of the form, the last of each name. */
  readonly fields: Readonly<Record<string, string>>;
};

/**
 * The file of a request: from a form (the first file that has any bytes, or the field `text`), from a body that is the file, or
 * from JSON of `pastedReport`.
 *
 * @param named name from elsewhere, where the body does not give one
 * @throws what the connection breaks off with
 */
export async function receiveUpload(request: FastifyRequest, named?: string): Promise<Result<Received, UploadRefused>> {
  if (request.isMultipart()) return receiveForm(request, named);
  const { body } = request;
  if (Buffer.isBuffer(body))
    return body.length === 0 ? fail({ code: 'upload.nothing' }) : ok(received(body, named, INPUT_TEXTS.unnamedFile));
  const pasted = pastedReport.safeParse(body);
  if (!pasted.success) return fail({ code: 'upload.nothing' });
  const { data } = pasted;
  return ok(received(Buffer.from(data.text ?? data.html ?? ''), data.name ?? named, CHECK_TEXTS.pastedFile));
}

const received = (bytes: Uint8Array, given: string | undefined, fallback: string, fields: Received['fields'] = {}): Received => ({
  bytes,
  name: fileName(given, fallback),
  fields,
});

/** What the plugin throws for a form beyond `FORM_LIMITS`. */
const TOO_MANY = ['FST_PARTS_LIMIT', 'FST_FILES_LIMIT', 'FST_FIELDS_LIMIT'];

async function receiveForm(request: FastifyRequest, named: string | undefined): Promise<Result<Received, UploadRefused>> {
  const fields: Record<string, string> = {};
  let file: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.valueTruncated || part.fieldnameTruncated)
          return fail({ code: 'file.too-large', params: { limit: PASTED_LIMIT } });
        fields[part.fieldname] = String(part.value);
      } else {
        const bytes = await part.toBuffer();
        // A browser sends an empty file for a form in which none was chosen.
        if (bytes.length > 0 || part.filename !== '') file ??= { bytes, name: part.filename };
      }
    }
  } catch (error) {
    if (request.raw.destroyed && !request.raw.complete) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'FST_REQ_FILE_TOO_LARGE') return fail({ code: 'file.too-large', params: { limit: LIMITS.file } });
    return fail({ code: TOO_MANY.includes(code) ? 'upload.too-many-parts' : 'upload.not-a-form' });
  }
  const { text = '', ...others } = fields;
  if (file !== undefined) return ok(received(file.bytes, file.name || named, INPUT_TEXTS.unnamedFile, others));
  if (text.trim() === '') return fail({ code: 'upload.nothing' });
  return ok(received(Buffer.from(text), named, CHECK_TEXTS.pastedFile, others));
}
