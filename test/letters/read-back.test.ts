import { documentOf, recognise } from '@gongkai/files';
import { LETTERS, type LetterCode } from '@gongkai/law';
import { letterDocx, letterPdf, letterSheet } from '@gongkai/papers';
import { completeLetter, type LetterContent } from '@gongkai/requests';
import { letterTexts } from '@gongkai/wording/letters';
import { SAMPLE_LETTERS } from '@gongkai/wording/testing';
import { describe, expect, test } from 'vitest';

const bare = (text: string): string => text.replace(/\s/g, '');

/** All that our own reader finds in a file, without blanks and line ends. */
async function readBack(bytes: Uint8Array): Promise<string> {
  const document = await documentOf(bytes, recognise(bytes));
  if (!document.ok) throw new Error(document.failure.code);
  return bare(document.value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n'));
}

function letterOf(code: LetterCode): LetterContent {
  const letter = completeLetter(code, letterTexts(code, SAMPLE_LETTERS[code]), {});
  if (!letter.ok) throw new Error(letter.failure.parts.join(' '));
  return letter.value;
}

describe.each(LETTERS.map(({ code }) => [code] as const))('%s is read back by the reader of reports', (code) => {
  const letter = letterOf(code);
  const sheet = letterSheet(letter);
  const remedy = letter.parts.find(({ part }) => part === 'remedy')?.text.split('\n') ?? [];

  test('from Word', async () => {
    const text = await readBack(await letterDocx(sheet));
    for (const { part, text: said } of letter.parts)
      for (const line of part === 'seal' ? [] : said.split('\n')) expect(text).toContain(bare(line));
  });

  test('from PDF, the remedy in one piece wherever the pages break', async () => {
    const pdf = await letterPdf(sheet);
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.failure));
    const text = await readBack(pdf.value.bytes);
    for (const { part, text: said } of letter.parts)
      for (const line of part === 'seal' ? [] : said.split('\n')) expect(text).toContain(bare(line));
    for (const notice of remedy) expect(text).toContain(bare(notice));
  });
});
