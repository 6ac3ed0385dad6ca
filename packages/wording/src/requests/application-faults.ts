import type { ApplicationField, ApplicationLack, ApplicationRefused } from '@gongkai/requests';
import { REQUEST_FORM_TEXTS } from './request-form-texts.ts';

/** Fields in which one chooses and does not write. */
const CHOICES: ReadonlySet<ApplicationField> = new Set(['type', 'document', 'form', 'way']);

/** What is wrong with one field of an application, and what to do. */
export const applicationFaultSentence = ({ field, fault }: ApplicationRefused['fields'][number]): string =>
  REQUEST_FORM_TEXTS.faults[fault === 'missing' && CHOICES.has(field) ? 'unchosen' : fault](REQUEST_FORM_TEXTS.fields[field]);

/** What a paper left out, as the officer reads it who registers it all the same. */
export const LACK_SENTENCES: Readonly<Record<ApplicationLack, string>> = {
  identity: '缺身份证明，或者证件号码不正确',
  reach: '缺联系方式，或者缺所要求的途径需要的地址、邮箱、电话',
  supply: '没有写明提供的形式或者获取的途径',
};
