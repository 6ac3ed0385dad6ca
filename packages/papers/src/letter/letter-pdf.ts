import { readFileSync } from 'node:fs';
import type { Result } from '@gongkai/kernel';
import type { LetterSheet } from './letter-sheet.ts';
import { madePdf, type GlyphMissing, type MadePdf, type NoTypesetter } from '../made-pdf.ts';

const SOURCE = readFileSync(new URL('letter.typ', import.meta.url), 'utf8');

const laidOut = (sheet: LetterSheet, linesBeforeTitle: number): Promise<Result<MadePdf, GlyphMissing | NoTypesetter>> =>
  madePdf(SOURCE, { ...sheet, paragraphs: sheet.paragraphs.map(({ text }) => text), linesBeforeTitle });

/**
 * The letter as it is delivered: A4, tagged (PDF/UA-1), its fonts inside, title and language set, and no author. Two lines stand free
 * before the title, or one where that saves a page.
 *
 * Refuses names with characters that no embedded font has (`paper.glyph-missing`), and everything where the compiler is not built for the
 * system (`paper.no-typesetter`): Word is made there still.
 */
export async function letterPdf(sheet: LetterSheet): Promise<Result<MadePdf, GlyphMissing | NoTypesetter>> {
  const wide = await laidOut(sheet, 2);
  if (!wide.ok || wide.value.pages === 1) return wide;
  const close = await laidOut(sheet, 1);
  return close.ok && close.value.pages < wide.value.pages ? close : wide;
}
