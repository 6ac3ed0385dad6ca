import { LETTERS } from '@gongkai/law';
import { SAMPLE_LETTERS } from '@gongkai/wording/testing';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { completed, sampleSheet } from '../testing/sample-sheet.ts';
import type { MadePdf } from '../made-pdf.ts';
import { letterPdf } from './letter-pdf.ts';
import { letterSheet, type LetterSheet } from './letter-sheet.ts';

const MM = 72 / 25.4;

async function made(sheet: LetterSheet): Promise<MadePdf> {
  const pdf = await letterPdf(sheet);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.failure));
  return pdf.value;
}

type Line = { readonly text: string; readonly left: number; readonly right: number; readonly base: number };

/** The lines of a page, from the top, in points. */
async function linesOf(bytes: Uint8Array, page = 1): Promise<readonly Line[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { items } = await (await document.getPage(page)).getTextContent();
  const lines = new Map<number, Line>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [left, base] = [Number(item.transform[4]), Number(item.transform[5])];
    const at = Math.round(base);
    const before = lines.get(at);
    lines.set(at, {
      text: (before?.text ?? '') + item.str,
      left: Math.min(left, before?.left ?? left),
      right: Math.max(left + item.width, before?.right ?? 0),
      base,
    });
  }
  return [...lines.values()].toSorted((a, b) => b.base - a.base);
}

const sheet = sampleSheet('L22', ['《城东片区土地征收补偿安置方案》', '批复']);

describe('the layout of 信函格式', async () => {
  const pdf = await made(sheet);

  test('A4, tagged, in Chinese, with its title, without anybody’s name', async () => {
    const document = await getDocumentProxy(new Uint8Array(pdf.bytes));
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: '政府信息部分公开告知书', Language: 'zh-CN' });
    expect(info).not.toHaveProperty('Author');
    expect(metadata?.get('dc:creator') ?? null).toBeNull();
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const page = await document.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const tree = JSON.stringify(await page.getStructTree());
    expect(tree).toContain('"role":"H1"');
    expect(document.numPages).toBe(pdf.pages);
  });

  test('name in the head, number right, title in the middle, reader flush left, first lines two characters in', async () => {
    const [head, number, title, reader, first, second] = await linesOf(pdf.bytes);
    expect(head).toMatchObject({ text: '青石县自然资源和规划局' });
    // Its upper edge is 30 mm below that of the paper; the base line lies 0.88 of its size lower.
    expect((head?.base ?? 0) / MM).toBeCloseTo(297 - 30 - (0.88 * 36) / MM, 0);
    expect(number?.text).toBe('青自然资公开告〔2026〕12号');
    expect((number?.right ?? 0) / MM).toBeCloseTo(210 - 26, 0);
    expect(title?.text).toBe('政府信息部分公开告知书');
    expect(((title?.left ?? 0) + (title?.right ?? 0)) / 2 / MM).toBeCloseTo(28 + 156 / 2, 0);
    expect(reader?.text).toBe('张小满：');
    expect((reader?.left ?? 0) / MM).toBeCloseTo(28, 0);
    expect(((first?.left ?? 0) - (second?.left ?? 0)) / MM).toBeCloseTo((2 * 156) / 28, 0);
    expect((first?.base ?? 0) - (second?.base ?? 0)).toBeCloseTo((225 / 22) * MM, 1);
  });

  test('28 characters fill a line, 22 lines a page', async () => {
    const text = '一二三四五六七八九十'.repeat(150);
    const long = await made({
      ...sheet,
      paragraphs: [
        { part: 'reasons', text },
        { part: 'contact', text: '电话' },
      ],
    });
    const lines = (await linesOf(long.bytes, 2)).filter((each) => !each.text.includes('—'));
    expect(lines.length).toBe(22);
    expect(new Set(lines.slice(0, -1).map((each) => [...each.text].length))).toEqual(new Set([28]));
  });

  test('the signature closes the letter, the date four characters from the right, never alone on a page', async () => {
    const lines = (await linesOf(pdf.bytes, pdf.pages)).filter((each) => !each.text.includes('—'));
    const [name, date] = lines.slice(-2);
    expect([name?.text, date?.text]).toEqual(['青石县自然资源和规划局', '2026年3月27日']);
    expect(((name?.left ?? 0) + (name?.right ?? 0)) / 2).toBeCloseTo(((date?.left ?? 0) + (date?.right ?? 0)) / 2, -1);
    expect((210 - 26 - (date?.right ?? 0) / MM) / (156 / 28)).toBeGreaterThan(3.8);
    expect(lines.some((each) => each.text.startsWith('附件'))).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('pages after the first are numbered, odd ones right and even ones left', async () => {
    expect((await linesOf(pdf.bytes, 1)).some(({ text }) => /— ?1 ?—/.test(text))).toBe(false);
    const [second, third] = [(await linesOf(pdf.bytes, 2)).at(-1), (await linesOf(pdf.bytes, 3)).at(-1)];
    expect(second?.text).toMatch(/— ?2 ?—/);
    expect(third?.text).toMatch(/— ?3 ?—/);
    expect(second?.left).toBeLessThan(60 * MM);
    expect(third?.left).toBeGreaterThan(150 * MM);
  });

  test('a long name of a unit stands in one line', async () => {
    const name = '青石县人民政府政务服务管理办公室（青石县政务公开办公室）';
    const [head] = await linesOf(
      (await made(letterSheet(completed('L20', { ...SAMPLE_LETTERS.L20, unit: { ...SAMPLE_LETTERS.L20.unit, name } })))).bytes,
    );
    expect(head?.text).toBe(name);
    expect(head?.right).toBeLessThan(190 * MM);
  });

  test('a receipt that one line too many would carry over stays on its page', async () => {
    expect((await made(sampleSheet('L01'))).pages).toBe(1);
  });
});

test('the same letter makes the same bytes', async () => expect((await made(sheet)).bytes).toEqual((await made(sheet)).bytes));

test.each(LETTERS.map(({ code }) => [code] as const))('%s has every text of every part', async (code) => {
  const content = completed(code, SAMPLE_LETTERS[code]);
  const { bytes, pages } = await made(letterSheet(content));
  const said: string[] = [];
  for (let page = 1; page <= pages; page += 1)
    said.push(...(await linesOf(bytes, page)).filter(({ text }) => !/^— ?\d+ ?—$/.test(text)).map(({ text }) => text));
  const whole = said.join('').replace(/\s/g, '');
  for (const { part, text } of content.parts)
    for (const line of part === 'seal' ? [] : text.split('\n')) expect(whole).toContain(line.replace(/\s/g, ''));
});

test('a character that no font has is named, and there is no letter with an empty box', async () => {
  const facts = { ...SAMPLE_LETTERS.L20, addressee: { name: '欧阳𠮷𱁬', kind: 'person' } as const };
  expect(await letterPdf(letterSheet(completed('L20', facts)))).toEqual({
    ok: false,
    failure: { code: 'paper.glyph-missing', params: { characters: '𠮷、𱁬' }, characters: ['𠮷', '𱁬'] },
  });
});

test('half a character is no character', async () => {
  const facts = { ...SAMPLE_LETTERS.L20, addressee: { name: '欧阳\uD842', kind: 'person' } as const };
  expect(await letterPdf(letterSheet(completed('L20', facts)))).toMatchObject({ failure: { characters: ['\uFFFD'] } });
});

test('rare characters of the general list of standard characters are there', async () => {
  const facts = { ...SAMPLE_LETTERS.L20, addressee: { name: '龘喆翀赟昇珺', kind: 'person' } as const };
  expect((await letterPdf(letterSheet(completed('L20', facts)))).ok).toBe(true);
});

test('what people write is never an order to the typesetter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom('#', '$', '*', '_', '\\', '[', ']', '"', '@', '<', '>', '`', '=', '-', '/', '~', '#eval("1")', '信'),
        {
          minLength: 1,
          maxLength: 24,
        },
      ),
      async (signs) => {
        const text = `甲${signs.join('')}乙`;
        const { bytes } = await made({
          ...sheet,
          paragraphs: [
            { part: 'request', text },
            { part: 'contact', text: '电话' },
          ],
          annexes: [],
        });
        expect((await linesOf(bytes)).map((each) => each.text).join('')).toContain(text);
      },
    ),
    { numRuns: 30 },
  );
});
