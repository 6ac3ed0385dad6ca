import { contentType, TAKEN } from '@gongkai/vault';
import type { FastifyRequest } from 'fastify';
import { fileName } from '../checking/file-name.ts';

const MEGABYTE = 1024 * 1024;
/** What may come with a form of the public: what telephones and offices make of papers. */
export const UPLOAD_LIMITS = {
  files: 5,
  bytes: 10 * MEGABYTE,
  endings: ['pdf', 'ofd', 'jpg', 'jpeg', 'png', 'doc', 'docx', 'wps'],
} as const;

export type SentFile = { readonly field: string; readonly name: string; readonly bytes: Uint8Array };
/** Why a file was not taken; the codes are those of the sentences of the page. */
export type FileFault = {
  readonly name: string;
  readonly why: 'too-large' | 'type' | 'content' | 'empty' | 'too-many' | 'far-too-many';
};

export type SentForm = {
  /** Texts by their field; one that is sent twice counts as its last. */
  readonly fields: Readonly<Record<string, string>>;
  /** Files to be taken back, as they were ticked. */
  readonly drop: readonly string[];
  readonly files: readonly SentFile[];
  readonly faults: readonly FileFault[];
};

/** Fields of the form, the key and what is ticked; none is longer than the longest text, encoded. More files than are taken are read over. */
const PARTS = {
  limits: { fields: 40, fieldSize: 64 * 1024, fieldNameSize: 100, files: 50, parts: 90, fileSize: UPLOAD_LIMITS.bytes },
  throwFileSizeLimit: false,
};

/**
 * A form as it was sent, with its files or without. Each file is held against its size, its ending and what its content is; whatever is
 * wrong with one, all that was typed is there.
 *
 * @throws what the connection breaks off with, and what is no form
 */
export async function readSentForm(request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) {
    const { body } = request;
    const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
    const texts = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, String(text)]));
    return { fields: texts, drop: texts['drop'] === undefined ? [] : [texts['drop']], files: [], faults: [] };
  }
  const fields: Record<string, string> = {};
  const drop: string[] = [];
  const files: SentFile[] = [];
  const faults: FileFault[] = [];
  for await (const part of partsOf(request, () => faults.push({ name: '', why: 'far-too-many' }))) {
    if (part.type === 'field') {
      if (part.fieldname === 'drop') drop.push(String(part.value));
      else fields[part.fieldname] = String(part.value);
      continue;
    }
    const pieces: Buffer[] = [];
    const isOneTooMany = files.length >= UPLOAD_LIMITS.files;
    for await (const piece of part.file) if (!isOneTooMany) pieces.push(piece as Buffer);
    // A browser sends an empty file without a name for a field in which none was chosen; its type says that it has one.
    const named = part.filename as string | undefined;
    if (named === undefined || named === '') continue;
    const file = { field: part.fieldname, name: fileName(part.filename, part.fieldname), bytes: Buffer.concat(pieces) };
    const why = part.file.truncated ? 'too-large' : isOneTooMany ? 'too-many' : await faultOf(file);
    if (why === undefined) files.push(file);
    else faults.push({ name: file.name, why });
  }
  return { fields, drop, files, faults };
}

/** More than is read over, of files or of all, ends the form there: what was typed stands before its files. */
async function* partsOf(request: FastifyRequest, tooMany: () => void): ReturnType<FastifyRequest['parts']> {
  try {
    yield* request.parts(PARTS);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'FST_FILES_LIMIT' && code !== 'FST_PARTS_LIMIT') throw error;
    tooMany();
  }
}

async function faultOf({ name, bytes }: SentFile): Promise<FileFault['why'] | undefined> {
  if (bytes.length === 0) return 'empty';
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!(UPLOAD_LIMITS.endings as readonly string[]).includes(ending)) return 'type';
  return (TAKEN[ending] ?? []).includes(await contentType(bytes)) ? undefined : 'content';
}
