import type { SiteId } from '@gongkai/flows';

/** Longest words to search for. */
export const LONGEST_WORDS = 50;

const ID = /^[\w.-]{1,64}$/;
const SITE = /^[1-9]\d{0,8}$/;

/** The unit that an address names; undefined for an address that can name none. */
export function answerPlace(params: {
  readonly site: string;
  readonly unit: string;
  readonly id?: string;
}): { readonly site: SiteId; readonly unit: string } | undefined {
  const { site, unit, id = 'any' } = params;
  return SITE.test(site) && ID.test(unit) && ID.test(id) ? { site: Number(site), unit } : undefined;
}
