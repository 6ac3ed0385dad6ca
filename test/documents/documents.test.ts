import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demonstrationFiles } from '../../demonstration/make/demonstration-files.ts';
import { reportFixtures } from '../fixtures/make/fixture-files.ts';
import { isTrue } from './arithmetic.ts';
import { balanceBreaks } from './balance-breaks.ts';

type Cells = Readonly<Record<string, number | null>>;
type Statement = { readonly quote: string; readonly arithmetic: string };
type Truth = {
  readonly edition: string;
  readonly year: number;
  readonly cells: Cells;
  readonly inferred?: readonly string[];
  readonly contradictions?: readonly { readonly quote: string }[];
  readonly holds?: readonly Statement[];
};
type Prose = {
  readonly text: string;
  readonly cells?: Cells;
  readonly holds: readonly Statement[];
  readonly contradicts: readonly (Statement & { readonly expected: number; readonly found: number })[];
  readonly note: string;
};

const ROOT = join(import.meta.dirname, '..', '..');
const DEMONSTRATION = join(ROOT, 'demonstration');
const REPORTS = join(ROOT, 'test', 'fixtures', 'reports');
const PROSE = join(ROOT, 'test', 'fixtures', 'prose');
const json = <T>(...path: readonly string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;

const truths = [DEMONSTRATION, REPORTS].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .map((name) => ({
      name: `${folder === REPORTS ? 'fixture' : 'demonstration'} ${name.replace('.truth.json', '')}`,
      document: join(folder, name.replace('.truth.json', '')),
      truth: json<Truth>(folder, name),
    })),
);

const documentOf = (path: string): string | undefined => ['.txt', '.html', '.docx'].map((end) => path + end).find(existsSync);

describe('the documents are what the scripts make', () => {
  const asBytes = (content: string | Uint8Array) => Buffer.from(content);

  test('demonstration, save the Word file, which carries the time of its making', async () => {
    for (const [name, content] of await demonstrationFiles()) {
      if (!name.endsWith('.docx')) expect(readFileSync(join(DEMONSTRATION, name)).equals(asBytes(content)), name).toBe(true);
    }
  });

  test('fixtures', () => {
    for (const [name, content] of reportFixtures()) {
      expect(readFileSync(join(REPORTS, name)).equals(asBytes(content)), name).toBe(true);
    }
  });

  test('the manifest names every document of the demonstration once, with a division code and a note', () => {
    const manifest = json<readonly { file: string; region: string; year: number; note: string }[]>(
      DEMONSTRATION,
      'manifest.json',
    );
    const documents = readdirSync(DEMONSTRATION).filter((name) => /\.(txt|html|docx)$/.test(name));
    expect(manifest.map(({ file }) => file).sort()).toEqual(documents.sort());
    for (const { file, region, year, note } of manifest) {
      expect(region).toMatch(/^\d{6}$/);
      expect(note).not.toBe('');
      expect(year).toBe(json<Truth>(DEMONSTRATION, file.replace(/\.\w+$/, '.truth.json')).year);
    }
  });
});

describe('a truth and its document', () => {
  test.each(truths)('$name has one document', ({ document }) => {
    expect(documentOf(document)).toBeDefined();
  });

  /** What is broken in the published figures; every other truth balances. A truth with cells left open cannot be added up. */
  const KNOWN_BREAKS: Readonly<Record<string, readonly string[]>> = {
    'anshan-2019': ['R1 enterprise', 'R1 other'],
    'jinshi-2018': ['O2 req.closed', 'O3 ans.total'],
    'pingtan-2014': ['O1 req.received', 'O3 ans.total'],
    'pingtanxian-2012': ['O1 req.received', 'O3 ans.total'],
  };
  const whole = truths.filter(({ truth }) => truth.inferred === undefined);
  test.each(whole)('$name balances as it should', ({ name, truth }) => {
    expect(balanceBreaks(truth.edition, truth.cells)).toEqual(KNOWN_BREAKS[name.split(' ')[1] ?? ''] ?? []);
  });

  // The Word file of the demonstration says what the text fixture of the same name says, and is not opened here.
  const quoted = truths.filter(({ document }) => !documentOf(document)?.endsWith('.docx'));
  test.each(quoted)('$name: quotes stand in the document and the arithmetic is right', ({ document, truth }) => {
    const bare = (text: string) => text.replace(/<[^>]+>|\s/g, '');
    const text = bare(new TextDecoder().decode(readFileSync(documentOf(document) ?? '')));
    for (const { quote } of [...(truth.contradictions ?? []), ...(truth.holds ?? [])]) expect(text).toContain(bare(quote));
    for (const { arithmetic } of truth.holds ?? []) expect(isTrue(arithmetic, truth.cells), arithmetic).toBe(true);
  });
});

describe('paragraphs for the claims', () => {
  const paragraphs = readdirSync(PROSE).map((name) => ({ name, prose: json<Prose>(PROSE, name) }));

  test('true ones, false ones, and ones that must be left alone', () => {
    const silent = paragraphs.filter(({ prose }) => prose.holds.length === 0 && prose.contradicts.length === 0);
    expect(paragraphs.length).toBeGreaterThanOrEqual(25);
    expect(silent.length).toBeGreaterThanOrEqual(10);
    expect(paragraphs.filter(({ prose }) => prose.contradicts.length > 0).length).toBeGreaterThanOrEqual(15);
  });

  test.each(paragraphs)('$name', ({ prose }) => {
    expect(prose.note).not.toBe('');
    for (const { quote, arithmetic } of [...prose.holds, ...prose.contradicts]) {
      expect(prose.text).toContain(quote);
      expect(isTrue(arithmetic, prose.cells), arithmetic).toBe(true);
    }
    for (const { expected, found, arithmetic } of prose.contradicts) {
      expect(found).not.toBe(expected);
      // Parts that exceed 100 % are found; everything else recomputes what should stand there.
      expect([expected, found]).toContain(Number(arithmetic.split(/[=≈] /)[1]));
    }
  });
});
