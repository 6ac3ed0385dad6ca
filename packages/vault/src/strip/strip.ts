import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { contentType, type ContentType } from '../scan/content-types.ts';
import { stripJpeg } from './jpeg.ts';
import { stripOffice } from './office.ts';
import { stripPdf } from './pdf.ts';
import { stripPng } from './png.ts';
import { seenIn, STRIPPABLE } from './round-trip.ts';

export type Stripped = { readonly bytes: Uint8Array; readonly type: ContentType; readonly removed: readonly string[] };

export type StripRefused = Failure<
  'strip.type' | 'strip.broken' | 'strip.encrypted' | 'strip.signed' | 'strip.shows-other' | 'strip.does-not-open'
>;

export type StripResult = Result<Stripped, StripRefused>;

/**
 * Takes out of a file what it says about those who made it, and proves that what is left opens and shows the same. Refuses rather
 * than to give out a file that was not proved. Comments and tracked changes are content and stay, without their authors' names.
 */
export async function strip(bytes: Uint8Array, _name: string): Promise<StripResult> {
  const type = await contentType(bytes);
  if (!STRIPPABLE.includes(type)) return fail({ code: 'strip.type', params: { found: type } });
  const stripped = await strippedBy(type, bytes);
  if (!stripped.ok) return stripped;
  let before: string;
  try {
    before = await seenIn(bytes, type);
  } catch {
    return fail({ code: 'strip.broken' });
  }
  try {
    if ((await seenIn(stripped.value.bytes, type)) !== before) return fail({ code: 'strip.shows-other' });
  } catch {
    return fail({ code: 'strip.does-not-open' });
  }
  return ok({ ...stripped.value, type });
}

async function strippedBy(type: ContentType, bytes: Uint8Array): Promise<Result<Omit<Stripped, 'type'>, StripRefused>> {
  if (type === 'pdf') return stripPdf(bytes);
  const done = type === 'jpg' ? stripJpeg(bytes) : type === 'png' ? stripPng(bytes) : stripOffice(bytes);
  return done === undefined ? fail({ code: 'strip.broken' }) : ok(done);
}
