import type { ApplicationField, ApplicationLack, ApplicationRefused, Nature } from '@gongkai/requests';
import { REQUEST_FORM_TEXTS } from './request-form-texts.ts';

/** Fields in which one chooses and does not write. */
const CHOICES: ReadonlySet<ApplicationField> = new Set(['type', 'document', 'form', 'way', 'nature']);

/** What is wrong with one field of an application, and what to do. */
export const applicationFaultSentence = (
  { field, fault }: ApplicationRefused['fields'][number],
  nature: Nature = 'disclosure',
): string =>
  REQUEST_FORM_TEXTS.faults[fault === 'missing' && CHOICES.has(field) ? 'unchosen' : fault](applicationFieldNames(nature)[field]);

/** What each field of the form asks for. */
export const applicationFieldNames = (nature: Nature): Readonly<Record<ApplicationField, string>> =>
  nature === 'rectification'
    ? { ...REQUEST_FORM_TEXTS.fields, ...REQUEST_FORM_TEXTS.rectification.fields }
    : REQUEST_FORM_TEXTS.fields;

/** What a paper left out, as the officer reads it who registers it all the same. */
export const LACK_SENTENCES: Readonly<Record<ApplicationLack, string>> = {
  identity: '缺身份证明，或者证件号码不正确',
  reach: '缺联系方式，或者缺所要求的途径需要的地址、邮箱、电话',
  supply: '没有写明提供的形式或者获取的途径',
};
