import { fail, ok, type Result } from '@gongkai/kernel';
import { textDocument, type SourceDocument } from '@gongkai/report';
import type { Recognised } from './format.ts';
import type { ReadFailure } from './read-failure.ts';
import { pageDocument } from './page-document.ts';

/**
 * The bytes of a file as paragraphs and tables. The second argument is what `recognise` says of them. Failures are those of the
 * format's reader; kinds that no reader exists for give `file.unsupported`. The readers of PDF, Word and saved pages are loaded when first needed.
 */
export async function documentOf(
  bytes: Uint8Array,
  { format, text = '' }: Recognised,
): Promise<Result<SourceDocument, ReadFailure>> {
  switch (format) {
    case 'text':
      return ok(textDocument(text));
    case 'html':
      return pageDocument(text);
    case 'pdf':
      return (await import('./pdf/pdf-document.ts')).pdfDocument(bytes);
    case 'docx':
      return (await import('./word/docx-document.ts')).docxDocument(bytes);
    case 'doc':
      return (await import('./doc/doc-document.ts')).docDocument(bytes);
    case 'mhtml':
      return (await import('./mhtml/mhtml-document.ts')).mhtmlDocument(bytes);
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
