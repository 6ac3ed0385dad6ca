import { fail, type Result } from '@gongkai/kernel';
import type { SourceDocument } from '@gongkai/report';
import PostalMime from 'postal-mime';
import { LIMITS } from '../limits.ts';
import { pageDocument } from '../page-document.ts';
import type { ReadFailure } from '../read-failure.ts';

const broken = fail<ReadFailure>({ code: 'file.broken', params: { kind: 'mhtml' } });

/** Parts within parts; a browser writes two levels, a mail program a few more. */
const DEEPEST = 20;
const MOST_PARTS = LIMITS.elements;
const BOUNDARY = /^Content-Type:[^\n]*(?:\r?\n[ \t][^\n]*)*?boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/im;
/** Above this share of characters that decode to nothing, the page was written in another encoding than it says. */
const TOO_SPOILT = 0.01;

/**
 * A web page that a browser or Word saved with its pictures in one file (RFC 2557). Only its page is read, frames behind it.
 * One that was cut off, or that holds no page, gives `file.broken`: what is missing cannot be told from what was never printed.
 */
export async function mhtmlDocument(bytes: Uint8Array): Promise<Result<SourceDocument, ReadFailure>> {
  const latin = new TextDecoder('latin1').decode(bytes);
  const [, quoted, bare] = BOUNDARY.exec(latin.slice(0, 8000)) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || !latin.includes(`--${boundary}--`)) return broken;
  // Each line that begins so may be a part of its own in memory.
  if (latin.split('\n--', MOST_PARTS + 2).length > MOST_PARTS + 1)
    return fail({ code: 'file.too-big-inside', params: { limit: MOST_PARTS } });
  const html = await pageOf(bytes);
  if (html === undefined || html.trim() === '') return broken;
  const spoilt = html.split('\ufffd').length - 1;
  return spoilt > html.length * TOO_SPOILT ? broken : pageDocument(html);
}

async function pageOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 0 })).html;
  } catch {
    return undefined;
  }
}
