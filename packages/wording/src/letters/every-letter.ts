import { APPLICATION_NAMES, type LetterCode } from '@gongkai/law';
import type { PartTexts } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { applicationWord } from './application-words.ts';
import type { EveryLetterFacts, LetterContact } from './letter-facts.ts';
import { LETTER_HEADS } from './letter-titles.data.ts';

/** How the reader is spoken to. */
export const you = ({ kind }: EveryLetterFacts['addressee']): string =>
  kind === 'person' ? '你' : kind === 'body' ? '你单位' : '贵单位';

/** Where a draft has its date: a letter is dated when it is signed. */
export const DRAFT_DATE = '××××年××月××日';

const CONTACT: readonly (readonly [keyof LetterContact, string])[] = [
  ['office', '联系单位'],
  ['address', '地址'],
  ['postcode', '邮政编码'],
  ['phone', '联系电话'],
  ['fax', '传真'],
  ['email', '电子邮箱'],
  ['hours', '办公时间'],
];

/** 联系单位：…；地址：…； nothing known makes no text, so that the letter cannot be finished. */
export function contactText(contact: LetterContact): string {
  const lines = CONTACT.flatMap(([field, name]) => {
    const text = contact[field]?.trim() ?? '';
    return text === '' ? [] : [`${name}：${text}`];
  });
  return lines.length === 0 ? '' : `${lines.join('；')}。`;
}

/** The parts that every letter has. */
export function everyLetter(code: LetterCode, { nature, unit, addressee, number, on }: EveryLetterFacts): PartTexts {
  return {
    letterhead: unit.name,
    title: LETTER_HEADS[code].replace(APPLICATION_NAMES.disclosure, applicationWord(nature)),
    ...(number === undefined ? {} : { number }),
    addressee: `${addressee.name}：`,
    contact: contactText(unit.contact),
    agency: unit.name,
    date: chineseDay(on),
    seal: unit.seal ?? '政府信息公开专用章',
  };
}
