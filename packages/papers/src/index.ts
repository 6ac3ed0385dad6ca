export { caseArchive, type ArchivedPaper, type CaseArchive } from './archive/case-archive.ts';
export { certificatePdf, type CertificateSheet } from './archive/certificate-pdf.ts';
export { letterDocx } from './letter/letter-docx.ts';
export { letterPdf } from './letter/letter-pdf.ts';
export { letterSheet, type LetterSheet } from './letter/letter-sheet.ts';
export type { GlyphMissing, MadePdf, NoTypesetter } from './made-pdf.ts';
