import { LETTERS } from '@gongkai/law';
import { letterDocx, letterPdf, letterSheet, type LetterSheet } from '@gongkai/papers';
import { completeLetter } from '@gongkai/requests';
import { letterTexts } from '@gongkai/wording/letters';
import { SAMPLE_LETTERS } from '@gongkai/wording/testing';

/** One letter of each code, again and again; milliseconds of a letter, the lowest of the rounds, of the clock and of the processor. */
export type LetterRate = { readonly name: string; readonly ms: number; readonly cpu: number };

const ROUNDS = 5;

function sheetOf(code: (typeof LETTERS)[number]['code']): LetterSheet {
  const letter = completeLetter(code, letterTexts(code, SAMPLE_LETTERS[code]), {});
  if (!letter.ok) throw new Error(letter.failure.parts.join(' '));
  return letterSheet(letter.value);
}

/** A register number of its own for each, so that nothing is laid out by remembering. */
const numbered = (sheet: LetterSheet, round: number): LetterSheet => ({
  ...sheet,
  number: `${sheet.number}之${round}`,
  paragraphs: sheet.paragraphs.map(({ part, text }) => ({ part, text: `${text}${round}` })),
});

const CODES = LETTERS.map(({ code }) => code);

const WORK: readonly (readonly [string, (round: number) => Promise<void>])[] = [
  ['text of the parts', async () => void CODES.map(sheetOf)],
  ['Word (.docx)', async (round) => void (await Promise.all(CODES.map((code) => letterDocx(numbered(sheetOf(code), round)))))],
  [
    'PDF (PDF/UA-1, fonts inside)',
    async (round) => {
      for (const code of CODES) if (!(await letterPdf(numbered(sheetOf(code), round))).ok) throw new Error(code);
    },
  ],
];

export async function letterRates(): Promise<readonly LetterRate[]> {
  const rates: LetterRate[] = [];
  for (const [name, work] of WORK) {
    let [ms, cpu] = [Infinity, Infinity];
    await work(0);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [started, used] = [performance.now(), process.cpuUsage()];
      await work(round);
      const { user, system } = process.cpuUsage(used);
      ms = Math.min(ms, (performance.now() - started) / CODES.length);
      cpu = Math.min(cpu, (user + system) / 1000 / CODES.length);
    }
    rates.push({ name, ms, cpu });
  }
  return rates;
}

/** The table of docs/benchmarks.md. */
export function letterTable(rates: readonly LetterRate[]): string {
  const word = rates.find(({ name }) => name.startsWith('Word'))?.ms ?? 1;
  return [
    '| a letter | ms | processor ms | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...rates.map(({ name, ms, cpu }) => `| ${name} | ${ms.toFixed(2)} | ${cpu.toFixed(2)} | ${(ms / word).toFixed(2)} |`),
  ].join('\n');
}

if (import.meta.main) console.log(letterTable(await letterRates()));
