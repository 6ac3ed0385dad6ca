import { readFileSync } from 'node:fs';
import type { Result } from '@gongkai/kernel';
import { madePdf, type GlyphMissing, type MadePdf, type NoTypesetter } from '../made-pdf.ts';

/** The certificate of a redacted copy as it is set: lines, and tables of texts. */
export type CertificateSheet = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly notes: readonly string[];
};

const SOURCE = readFileSync(new URL('certificate.typ', import.meta.url), 'utf8');

/** The certificate as PDF; the same sheet makes the same bytes. */
export const certificatePdf = (sheet: CertificateSheet): Promise<Result<MadePdf, GlyphMissing | NoTypesetter>> =>
  madePdf(SOURCE, sheet);
