import type { FastifyReply } from 'fastify';
import { ok, type Result } from '@gongkai/kernel';
import { letterDocx, letterPdf, letterSheet, type GlyphMissing, type LetterSheet, type NoTypesetter } from '@gongkai/papers';
import type { LetterContent } from '@gongkai/requests';
import { DRAFT_MARK, letterFile } from '@gongkai/wording';
import { attachment } from '../api/reports/attachment.ts';

async function pdfOf(sheet: LetterSheet): Promise<Result<Uint8Array, GlyphMissing | NoTypesetter>> {
  const made = await letterPdf(sheet);
  return made.ok ? ok(made.value.bytes) : made;
}

const docxOf = async (sheet: LetterSheet): Promise<Result<Uint8Array, GlyphMissing | NoTypesetter>> =>
  ok(await letterDocx(sheet));

export const PAPERS = {
  pdf: { type: 'application/pdf', make: pdfOf },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: docxOf },
} as const;

export type PaperKind = keyof typeof PAPERS;

const annexesOf = ({ annexes = [] }: LetterContent): readonly string[] => annexes.map(({ title }) => title);

/** A letter as a file, marked as a draft until it is final; sent unless it cannot be set. */
export async function sendPaper(
  reply: FastifyReply,
  kind: PaperKind,
  { content, number }: { readonly content: LetterContent; readonly number: string | undefined },
): Promise<{ readonly ok: false; readonly failure: GlyphMissing | NoTypesetter } | undefined> {
  const { type, make } = PAPERS[kind];
  const made = await make(letterSheet(content, annexesOf(content), number === undefined ? DRAFT_MARK : undefined));
  if (!made.ok) return made;
  const title = content.parts.find(({ part }) => part === 'title')?.text ?? content.title;
  await reply
    .type(type)
    .header('content-disposition', attachment(`${letterFile(title, number)}.${kind}`, `letter.${kind}`))
    .send(Buffer.from(made.value));
  return undefined;
}
