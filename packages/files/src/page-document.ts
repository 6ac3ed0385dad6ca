import { fail, ok, type Result } from '@gongkai/kernel';
import { htmlDocument, type SourceDocument } from '@gongkai/report';
import { elementsOf, flattened } from './html-nesting.ts';
import { LIMITS } from './limits.ts';
import type { ReadFailure } from './read-failure.ts';

/** A page as paragraphs and tables. Counted before it is parsed: what is parsed stands in memory many times its length. */
export function pageDocument(html: string): Result<SourceDocument, ReadFailure> {
  const elements = elementsOf(html);
  if (elements > LIMITS.elements) return fail({ code: 'file.too-big-inside', params: { limit: LIMITS.elements } });
  return ok(htmlDocument(elements > LIMITS.nesting ? flattened(html) : html));
}
