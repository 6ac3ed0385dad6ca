import type { PlainDate } from '@gongkai/kernel';

/**
 * 文号 as GB/T 9704-2012 has it: `documentNumber({ mark: '沭自然资公开告', year: 2026, serial: 12 })` is 沭自然资公开告〔2026〕12号, the year
 * in hexagonal brackets (U+3014, U+3015), no zeros before the number and no 第. Without `serial` its place stays open, for a draft.
 */
export const documentNumber = (number: { readonly mark: string; readonly year: number; readonly serial?: number }): string =>
  `${number.mark}〔${number.year}〕${number.serial ?? '　　'}号`;

/** 登记号: the mark of the unit, the year and a number of five figures or more, `沭教2026-00012`. */
export const registrationNumber = ({ mark, year, serial }: NumberParts): string =>
  `${mark}${year}-${String(serial).padStart(5, '0')}`;

/** What a number is made of; the serial is drawn without gaps for each unit, kind and year. */
export type NumberParts = { readonly mark: string; readonly year: number; readonly serial: number };

/** 成文日期 as GB/T 9704-2012 has it: 2026年3月5日, without zeros. */
export const letterDate = (on: PlainDate): string =>
  `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`;
