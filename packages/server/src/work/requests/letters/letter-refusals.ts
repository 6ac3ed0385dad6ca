import type { DraftLetterRefused, RequestRefused } from '@gongkai/flows';
import type { Failure } from '@gongkai/kernel';
import type { GlyphMissing, NoTypesetter } from '@gongkai/papers';
import { REQUEST_CODES } from '../request-refusals.ts';

/** What a letter is refused with besides: one that is incomplete, one that cannot be set. */
export type LetterRefusal = DraftLetterRefused | GlyphMissing | NoTypesetter | Failure<'letter.field-missing'>;

export const LETTER_STATUS: Readonly<Record<Exclude<LetterRefusal['code'], RequestRefused['code'] | 'unit.missing'>, number>> = {
  'letter.part-missing': 422,
  'letter.part-changed': 422,
  'letter.applicant-shown': 422,
  'letter.field-missing': 422,
  'fee.count-unusable': 422,
  'fee.no-standard': 422,
  'paper.glyph-missing': 422,
  'paper.no-typesetter': 501,
};

/** Of a step that a letter takes. */
export const LETTER_CODES = [
  ...REQUEST_CODES,
  ...(Object.keys(LETTER_STATUS) as (keyof typeof LETTER_STATUS)[]),
  'unit.missing',
] as const;
