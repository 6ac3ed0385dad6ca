import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReportFile } from '@gongkai/files';
import { checkReport, interchangeOf, type Interchange } from '@gongkai/report';
import { describe, expect, test } from 'vitest';

const house = fileURLToPath(new URL('../..', import.meta.url));
const corpus = process.env['GONGKAI_CORPUS'] ?? join(house, '..', 'shared', 'corpus');

/** A truth in the exchange form, and what it says beside it (demonstration/README.md, and the README of the corpus). */
type Truth = Pick<Interchange, 'edition' | 'year' | 'cells'> & {
  readonly loose?: readonly string[];
  readonly squashed?: boolean;
};

type Document = { readonly name: string; readonly file: string; readonly truth: Truth };

function documentsIn(folder: string, ending: string): readonly Document[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith(ending) && name !== 'INDEX.json' && name !== 'manifest.json')
    .flatMap((name) => {
      const stem = name.slice(0, -ending.length);
      const file = names.find((other) => other.startsWith(`${stem}.`) && !other.endsWith('.json'));
      return file
        ? [
            {
              name: `${basename(folder)}/${file}`,
              file: join(folder, file),
              truth: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth,
            },
          ]
        : [];
    });
}

async function reading(document: Document) {
  const read = await readReportFile(readFileSync(document.file));
  if (!read.ok) throw new Error(`${document.name}: ${read.failure.code}`);
  return read.value.report;
}

/** Cells that differ from the truth. Null is right for a loose cell, and where digits ran together nothing need be taken, but never a wrong figure. */
function wrong(found: Interchange, truth: Truth): readonly string[] {
  const ids = Object.keys(truth.cells);
  return ids.flatMap((id) => {
    const [is, was] = [found.cells[id] ?? null, truth.cells[id] ?? null];
    const mayBeNull = truth.squashed === true || (truth.loose?.includes(id) ?? false);
    return is === was || (is === null && mayBeNull) ? [] : [`${id}: ${is} for ${was}`];
  });
}

const ours = [
  ...documentsIn(join(house, 'demonstration'), '.truth.json'),
  ...documentsIn(join(house, 'test/fixtures/reports'), '.truth.json'),
];
const theirs = [...documentsIn(join(corpus, 'seeds'), '.json'), ...documentsIn(join(corpus, 'reports'), '.json')];

describe.each([...ours, ...theirs])('$name', (document) => {
  test('every cell, form and year as in its truth', async () => {
    const found = interchangeOf(await reading(document));
    expect({ edition: found.edition, year: found.year, wrong: wrong(found, document.truth) }).toEqual({
      edition: document.truth.edition,
      year: document.truth.year,
      wrong: [],
    });
  });
});

test('our documents are there', () => {
  expect(ours.length).toBeGreaterThanOrEqual(40);
});

describe('findings of severity error', () => {
  // Every other document of ours balances; what these hold is in their truth files.
  const known: Readonly<Record<string, readonly string[]>> = {
    'anshan-2019': ['R1 t3.out.total.enterprise', 'R1 t3.out.total.other'],
    'two-years': ['R22 preamble'],
  };
  test.each([...ours, ...theirs])('$name', async (document) => {
    const report = await reading(document);
    const errors = checkReport(report).filter((finding) => finding.severity === 'error');
    const stem = basename(document.file).replace(/\.\w+$/, '');
    expect(
      errors.map(({ rule, at }) => `${rule} ${at.kind === 'cell' ? at.cell : at.kind === 'text' ? at.section : at.kind}`),
    ).toEqual(known[stem] ?? []);
  });
});
