import type { PlainDate } from '@gongkai/kernel';
import type { LetterPart } from '@gongkai/law';
import { PLACEHOLDERS } from '@gongkai/requests';
import { chineseDay } from '../law/chinese-day.ts';
import { LETTER_PART_NAMES } from '../law/request-names.ts';

type Values = Readonly<Record<string, string | number>>;

const day = (on: string | number | undefined): string => (on === undefined ? '' : chineseDay(String(on) as PlainDate));
const partName = (part: string | number | undefined): string => LETTER_PART_NAMES[part as LetterPart] ?? String(part);
const EVERY = Object.values(PLACEHOLDERS)
  .map((name) => `【${name}】`)
  .join('');

/** Why what a unit words of its letters is not taken, and what to do. */
export const PHRASING_SENTENCES = {
  'phrasing.letter-unknown': () => '没有这种文书。请从列表中选择',
  'phrasing.part-locked': ({ letter, part }: Values) =>
    `《${letter}》的“${partName(part)}”由登记、法律或者日历确定，不能用文书用语改动`,
  'phrasing.part-not-of-letter': ({ letter, part }: Values) => `《${letter}》没有“${partName(part)}”这一部分。请从列表中选择`,
  'phrasing.text-missing': () => '文字不能空着。不再用本单位的文字的，请点“不再使用”',
  'phrasing.text-too-long': ({ most }: Values) => `文字超过 ${most} 字。请写得简短些`,
  'phrasing.placeholder-unknown': ({ placeholder }: Values) =>
    `“${placeholder}”不能用。方头括号里只能写：${EVERY}。其他地方请改用别的括号`,
  'phrasing.original-missing': ({ part }: Values) =>
    `“${partName(part)}”因案而异，有经办人填写的内容。请保留【原文】，把要加的话写在它的前面或者后面`,
  'phrasing.day-unusable': ({ first, last }: Values) =>
    `起用日期应在${day(first)}至${day(last)}之间：已经拟好的文书不会改动，不能从以前起用。请核对`,
  'phrasing.same': ({ on }: Values) => `${day(on)}起本来就是这样写的，没有需要改的。请核对文字和起用日期`,
  'phrasing.none': ({ on }: Values) => `${day(on)}本单位没有自己的文字，不用停用`,
} as const;

export const PHRASING_TITLES: Readonly<Record<keyof typeof PHRASING_SENTENCES, string>> = {
  'phrasing.letter-unknown': '没有这种文书',
  'phrasing.part-locked': '这一部分已锁定',
  'phrasing.part-not-of-letter': '文书没有这一部分',
  'phrasing.text-missing': '没有文字',
  'phrasing.text-too-long': '文字过长',
  'phrasing.placeholder-unknown': '不认识的代写词',
  'phrasing.original-missing': '缺少原文',
  'phrasing.day-unusable': '起用日期不对',
  'phrasing.same': '没有变化',
  'phrasing.none': '没有可以停用的',
};
