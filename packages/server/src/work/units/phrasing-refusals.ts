import type { PhrasingRefused } from '@gongkai/requests';

/** What wording letters for a unit is refused with, as statuses of HTTP. */
export const PHRASING_STATUS: Readonly<Record<PhrasingRefused['code'], number>> = {
  'phrasing.letter-unknown': 422,
  'phrasing.part-locked': 422,
  'phrasing.part-not-of-letter': 422,
  'phrasing.text-missing': 422,
  'phrasing.text-too-long': 422,
  'phrasing.placeholder-unknown': 422,
  'phrasing.original-missing': 422,
  'phrasing.day-unusable': 422,
  'phrasing.same': 409,
  'phrasing.none': 409,
};

export const PHRASING_CODES = Object.keys(PHRASING_STATUS) as (keyof typeof PHRASING_STATUS)[];
