import { fail, type Result } from '@gongkai/kernel';
import { INCH, perUnit, POINTS } from '../limits.ts';
import { openPdf, type OpenRefused } from './open-pdf.ts';
import { openPicture } from './open-picture.ts';
import { PICTURES } from './redactable.ts';
import type { Resolution, Source, SourcePage } from './page.ts';

const isPicture = (type: string): type is (typeof PICTURES)[number] => PICTURES.some((each) => each === type);

/**
 * Opens what is to be redacted.
 *
 * @param type what the vault found the content to be
 */
export async function openSource(bytes: Uint8Array, type: string): Promise<Result<Source, OpenRefused>> {
  if (type === 'pdf') return openPdf(bytes);
  return isPicture(type) ? openPicture(bytes, type) : fail({ code: 'redaction.type', params: { found: type } });
}

/** How finely a page is drawn for giving out. */
export const resolutionOf = (type: Source['type'], { width, height }: Pick<SourcePage, 'width' | 'height'>): Resolution => ({
  perUnit: perUnit(width, height, type === 'pdf' ? INCH / POINTS : 1),
});
