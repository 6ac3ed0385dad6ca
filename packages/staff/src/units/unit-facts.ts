import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { divisionByCode, isOrganizationCode, isUnifiedSocialCreditCode } from '@gongkai/law';
import type { UnitChange } from './unit-event.ts';

export type UnitFactsRefused = Failure<
  'unit.name-unusable' | 'unit.code-wrong' | 'unit.division-unknown' | 'unit.description-unusable'
>;

/** An ideograph, letter or figure first, so that no name is a formula in a table; no line breaks and no invisible characters. */
const NAME = /^(?=.{2,80}$)[\p{L}\p{N}][\p{L}\p{M}\p{N}·（）()、“”《》〔〕 -]*$/u;

/** Names as they stand on a seal. */
export const isUnitName = (name: string): boolean => NAME.test(name) && name.trim() === name;

/** A code as it is kept: capital letters, without the hyphen and the spaces of printed forms. */
export const bareCode = (code: string): string => code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const FORMS = {
  address: /^.{4,200}$/u,
  hours: /^.{2,200}$/u,
  phone: /^[\d(][\d()\-—转、,， ]{2,79}$/u,
  fax: /^[\d(][\d()\-—转、,， ]{2,79}$/u,
  postcode: /^\d{6}$/,
  email: /^[^\s@,;<>"']{1,64}@[a-z0-9.-]{3,190}\.[a-z]{2,24}$/i,
  website: /^https?:\/\/[^\s<>"']{3,200}$/i,
  disclosureOffice: /^.{2,80}$/u,
  head: /^.{2,40}$/u,
  payee: /^.{2,80}$/u,
  payAccount: /^.{2,200}$/u,
  payCounter: /^.{2,200}$/u,
  reviewBody: /^.{4,120}$/u,
  court: /^.{4,80}法院$/u,
} as const;

/** The change as it is kept, or the first field that cannot be used; an empty text takes the value away. */
export function usableChange(change: UnitChange): Result<UnitChange, UnitFactsRefused> {
  const kept: Record<string, string | number | boolean | null> = {};
  for (const [field, value] of Object.entries(change)) {
    const text = typeof value === 'string' ? value.trim() : value;
    if (text === undefined) continue;
    kept[field] = text === '' ? null : field === 'code' && typeof text === 'string' ? bareCode(text) : text;
    const refused = kept[field] === null ? undefined : whyUnusable(field, kept[field]);
    if (refused) return fail(refused);
  }
  return ok(kept);
}

function whyUnusable(field: string, value: string | number | boolean): UnitFactsRefused | undefined {
  if (field === 'code') {
    const right = isUnifiedSocialCreditCode(String(value)) || isOrganizationCode(String(value));
    return right
      ? undefined
      : { code: 'unit.code-wrong', params: { code: String(value).slice(0, 30) }, cites: 'GB 32100, GB 11714' };
  }
  if (field === 'division') {
    const known = divisionByCode(String(value)) !== undefined;
    return known
      ? undefined
      : { code: 'unit.division-unknown', params: { code: String(value).slice(0, 12) }, cites: 'GB/T 2260' };
  }
  const unusable: UnitFactsRefused = { code: 'unit.description-unusable', params: { field } };
  if (field === 'order') return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6 ? undefined : unusable;
  if (field === 'vertical' || field === 'publicAnswers') return typeof value === 'boolean' ? undefined : unusable;
  const form = (FORMS as Readonly<Record<string, RegExp>>)[field];
  if (!form) return unusable;
  // A dot matches neither line breaks nor what comes after them; other control characters it would let through.
  return typeof value === 'string' && form.test(value) && !/\p{Cc}/u.test(value) ? undefined : unusable;
}
