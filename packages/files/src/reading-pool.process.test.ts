import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ReadingPool } from './reading-pool.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name));

describe('files that attack their worker', () => {
  const faults: string[] = [];
  const pool = new ReadingPool<string>({
    job: new URL('../fixtures/hostile-job.ts', import.meta.url),
    threads: 2,
    memory: 96,
    seconds: 4,
    onFault: (error, name) => faults.push(`${name}: ${(error as Error).message}`),
  });
  afterAll(() => pool.close());
  const run = (name: string) => pool.run(new Uint8Array(3), name);
  const failed = (code: string, params?: object) => ({ ok: false, failure: { code, ...(params ? { params } : {}) } });

  test.each([
    ['an endless loop', 'endless', failed('file.too-slow', { seconds: 4 })],
    ['all memory', 'greedy', failed('file.too-big-inside')],
    ['a worker that ends itself', 'exit', failed('file.broken', { kind: 'crash' })],
    ['an error that nobody expected', 'throw', failed('file.broken', { kind: 'crash' })],
    ['a refusal passes as it is', 'refuse', failed('file.scanned', { pages: 2 })],
  ])('%s costs one failure, and the pool goes on', async (_why, name, failure) => {
    expect(await run(name)).toEqual(failure);
    expect(await run('next')).toEqual({ ok: true, value: 'next: 3 bytes' });
  });

  test('only what should not happen is reported', () => {
    expect(faults).toEqual(['exit: worker exited with code: 3', 'throw: a bug']);
  });

  test('attackers among many: each other file is read', async () => {
    const names = Array.from({ length: 12 }, (_, index) => (index === 3 ? 'endless' : index === 6 ? 'exit' : `file ${index}`));
    const results = await Promise.all(names.map(run));
    expect(results.map(({ ok }) => ok)).toEqual(names.map((name) => name.startsWith('file')));
  });
});

test('reads reports in workers of its own', async () => {
  const pool = new ReadingPool({ threads: 1 });
  const [word, pdf, other] = await Promise.all([
    pool.run(fixture('ruled-2021.doc'), 'a'),
    pool.run(fixture('ruled-2021.pdf'), 'b'),
    pool.run(fixture('locked.pdf'), 'c'),
  ]);
  await pool.close();
  expect(word).toMatchObject({ ok: true, value: { format: 'doc', report: { year: 2023 } } });
  expect(pdf).toMatchObject({ ok: true, value: { format: 'pdf', report: { year: 2023 } } });
  expect(other).toEqual({ ok: false, failure: { code: 'file.encrypted' } });
});
