import type { NamedPhrasing, PhrasingList, ShownPhrasing } from '@gongkai/flows';
import { LETTERS, type LetterCode } from '@gongkai/law';
import { keepsOriginal, PLACEHOLDERS, type PartTexts } from '@gongkai/requests';
import { actorText, LETTER_PART_NAMES } from '@gongkai/wording';
import { z } from 'zod';
import { day } from '../acting.ts';
import { exampleLetter, phrasedExample } from './example-letter.ts';

const entry = z.object({
  text: z.string().nullable().meta({ description: '空为自起用日期起不再使用本单位的文字' }),
  from: day.meta({ description: '起用日期' }),
  setOn: day.meta({ description: '登记日期' }),
  setAt: z.iso.datetime(),
  by: z.string().meta({ description: '设定人' }),
});

const part = z
  .object({
    part: z.string(),
    name: z.string(),
    keepsOriginal: z.boolean().meta({ description: '因案而异，文字中必须保留【原文】' }),
    original: z.string().meta({ description: '系统的文字，以一件虚构的申请为例' }),
    example: z.string().meta({ description: '按现行用语写出的同一件' }),
    source: z.enum(['unit', 'above', 'system']).meta({ description: '今天用谁的文字：本单位、上级单位、系统' }),
    text: z.string().nullable().meta({ description: '今天所用的文字；用系统文字的为空' }),
    from: day.nullable().meta({ description: '今天所用的文字的起用日期' }),
    unitName: z.string().nullable().meta({ description: '用上级单位文字的，是哪个单位' }),
    entries: z.array(entry).meta({ description: '本单位历次设定，最近的在前；尚未起用的也在内' }),
    seen: z.number().int(),
  })
  .meta({ id: 'PhrasedPart', description: '文书的一部分，及其用语' });

export const phrasings = z
  .object({
    unit: z.object({ id: z.string(), name: z.string() }),
    placeholders: z.array(z.string()).meta({ description: '文字中可以写的代写词，如【原文】' }),
    letters: z.array(z.object({ letter: z.string(), title: z.string(), parts: z.array(part) })),
  })
  .meta({ id: 'UnitPhrasings', description: '一个单位的文书用语：各种文书中没有锁定的部分，各用谁的文字' });

export function phrasingsForm({ unit, phrasings: all }: PhrasingList): z.input<typeof phrasings> {
  return {
    unit: { id: unit.id, name: unit.name },
    placeholders: Object.values(PLACEHOLDERS).map((name) => `【${name}】`),
    letters: LETTERS.map(({ code, title }) => {
      const example = exampleLetter(code, unit);
      return {
        letter: code,
        title,
        parts: all.filter(({ letter }) => letter === code).map((each) => partForm(code, example, each)),
      };
    }),
  };
}

function partForm(code: LetterCode, example: PartTexts, { part: of, own, above, entries }: ShownPhrasing): z.input<typeof part> {
  const held = own ?? above;
  const original = example[of] ?? '';
  return {
    part: of,
    name: LETTER_PART_NAMES[of],
    keepsOriginal: keepsOriginal(of),
    original,
    example: held ? phrasedExample(code, example, of, held.text) : original,
    source: own ? 'unit' : above ? 'above' : 'system',
    text: held?.text ?? null,
    from: held?.from ?? null,
    unitName: own ? null : (above?.unitName ?? null),
    entries: entries.map(entryForm),
    seen: entries.length,
  };
}

const entryForm = ({ text, from, setOn, setAt, by, byName }: NamedPhrasing): z.input<typeof entry> => ({
  text,
  from,
  setOn,
  setAt: setAt.toISOString(),
  by: actorText(by, byName ?? null),
});
