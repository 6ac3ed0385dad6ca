import { expect, test } from 'vitest';
import { claimFindings } from './claim-findings.ts';
import { CONTRADICTED } from './contradicted-examples.data.ts';
import { exampleReport } from './example-report.ts';
import { HELD } from './held-examples.data.ts';

test.each(HELD)('left alone: $why', (example) => {
  expect(claimFindings(exampleReport(example))).toEqual([]);
});

test.each(CONTRADICTED)('found, and nothing else: $why', ({ finds, ...example }) => {
  const found = claimFindings(exampleReport(example)).map(({ says, at, expected, found }) => ({
    says,
    quote: at.kind === 'text' ? at.quote : '',
    expected,
    found,
  }));
  const wanted = finds.map(([says, quote, expected, found]) => ({
    says,
    quote: expect.stringContaining(quote),
    expected,
    found,
  }));
  expect(found).toHaveLength(wanted.length);
  expect(found).toEqual(expect.arrayContaining(wanted));
});

test.each(CONTRADICTED)('quoted where it stands: $why', (example) => {
  const report = exampleReport(example);
  for (const { at, severity, cites } of claimFindings(report)) {
    expect(severity).not.toBe('error');
    expect(cites).not.toBe('');
    if (at.kind !== 'text') throw new Error('a claim stands in the text');
    const section = report.sections.find(({ id }) => id === at.section);
    expect(section?.text.slice(at.from, at.to)).toBe(at.quote);
  }
});
