import { fail, ok, type Result } from '@gongkai/kernel';
import { readReport, type Report } from '@gongkai/report';
import { documentOf } from './document-of.ts';
import { recognise, type Format } from './format.ts';
import { LIMITS } from './limits.ts';
import type { ReadFailure } from './read-failure.ts';

export type ReadFile = { readonly report: Report; readonly format: Format };

/** `limit`: greatest size of a file in bytes, 20 MB unless given. */
export type ReadOptions = { readonly limit?: number };

/**
 * Reads a published annual report from the bytes of a file of any kind. The name is not trusted and not needed; the bytes
 * say what they are. Never throws on what a file holds: damage, tricks and other documents come back as failures. A file made to
 * take all time or memory can still do so here; programs read through `ReadingPool`.
 */
export async function readReportFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<ReadFile, ReadFailure>> {
  const limit = options.limit ?? LIMITS.file;
  if (bytes.length > limit) return fail({ code: 'file.too-large', params: { found: bytes.length, limit } });
  const recognised = recognise(bytes);
  const document = await documentOf(bytes, recognised);
  if (!document.ok) return document;
  const report = readReport(document.value);
  if (report.problems.some(({ code }) => code === 'not-a-report')) return fail({ code: 'report.not-a-report' });
  return ok({ report, format: recognised.format });
}
