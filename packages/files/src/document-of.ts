import { fail, ok, type Result } from '@gongkai/kernel';
import { htmlDocument, textDocument, type SourceDocument } from '@gongkai/report';
import type { Format } from './format.ts';
import type { ReadFailure } from './read-failure.ts';
import { decodeText } from './text-decoding.ts';
import { elementsOf, flattened } from './html-nesting.ts';
import { LIMITS } from './limits.ts';

/**
 * The bytes of a file as paragraphs and tables. `format` is what `detectFormat` says of them. Failures are those of the
 * format's reader; kinds that no reader exists for give `file.unsupported`. The readers of PDF and Word are loaded when first needed.
 */
export async function documentOf(bytes: Uint8Array, format: Format): Promise<Result<SourceDocument, ReadFailure>> {
  switch (format) {
    case 'text':
      return ok(textDocument(decodeText(bytes).text));
    case 'html':
      return pageDocument(decodeText(bytes).text);
    case 'pdf':
      return (await import('./pdf/pdf-document.ts')).pdfDocument(bytes);
    case 'docx':
      return (await import('./word/docx-document.ts')).docxDocument(bytes);
    case 'doc':
      return (await import('./doc/doc-document.ts')).docDocument(bytes);
    case 'empty':
      return fail({ code: 'file.empty' });
    case 'binary':
      return fail({ code: 'file.not-readable' });
    case 'encrypted-office':
      return fail({ code: 'file.encrypted' });
    default:
      return fail({ code: 'file.unsupported', params: { kind: format } });
  }
}

/** Counted before it is parsed: what is parsed stands in memory many times its length. */
function pageDocument(html: string): Result<SourceDocument, ReadFailure> {
  if (elementsOf(html) > LIMITS.elements) return fail({ code: 'file.too-big-inside', params: { limit: LIMITS.elements } });
  return ok(htmlDocument(flattened(html)));
}
