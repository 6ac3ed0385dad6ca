import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldAgainst, type Description, type HoldAnswer } from '../../packages/server/src/testing/described-answers.ts';
import { ROOT } from '../root.ts';
import { startProgram, type Program } from './program.ts';

let folder: string;
let program: Program;
let hold: HoldAnswer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-researcher-'));
  program = await startProgram(folder);
  const description = (await (await fetch(`${program.address}/api/v1/openapi.json`)).json()) as Description;
  expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true });
  hold = heldAgainst(description);
});
afterAll(async () => {
  expect(await program.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the interface; whatever it answers is held against its own description. */
async function ask<Body>(
  path: string,
  init: RequestInit = {},
): Promise<{ readonly status: number; readonly body: Body; readonly tag: string }> {
  const answer = await fetch(program.address + path, init);
  const payload = await answer.text();
  hold(init.method ?? 'GET', path, { statusCode: answer.status, headers: Object.fromEntries(answer.headers), payload });
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  return { status: answer.status, body: (isJson ? JSON.parse(payload) : payload) as Body, tag: answer.headers.get('etag') ?? '' };
}

type Row = {
  readonly id: string;
  readonly href: string;
  readonly unit: string;
  readonly year: number;
  readonly edition: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly source: { readonly name: string };
};
type List = { readonly reports: readonly Row[]; readonly total: number; readonly next: string | null };
type One = Row & {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly expected: unknown;
    readonly found: unknown;
  }[];
  readonly report: { readonly cells: Readonly<Record<string, number | null>> };
};

type Compared = {
  readonly basis: string;
  readonly lines: readonly { readonly id: string; readonly values: readonly (number | null)[] }[];
};

test('a researcher reads the whole archive by program, compares, follows a unit and has a report checked', async () => {
  // The list, two at a time, to its end.
  const rows: Row[] = [];
  for (let page: string | null = '/api/v1/reports?limit=2'; page !== null;) {
    const { body }: { body: List } = await ask<List>(page);
    rows.push(...body.reports);
    page = body.next;
  }
  expect(rows.map(({ source }) => source.name).toSorted()).toEqual([
    'anshan-2019.txt',
    'helan-2022.html',
    'jinshi-2018.docx',
    'laixi-2020.txt',
    'shangjie-2020.html',
  ]);
  const row = (name: string): Row => rows.find(({ source }) => source.name === name) ?? expect.fail(`no ${name}`);

  // One report: what the list counted is what it holds; asked again with its tag, it need not be sent.
  const { body: one, tag } = await ask<One>(row('anshan-2019.txt').href);
  const errors = one.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, expected, found }) => [rule, expected, found])).toEqual([
    ['R1', 1, 0],
    ['R1', 0, 1],
  ]);
  expect(one.counts.error).toBe(errors.length);
  expect((await ask(one.href, { headers: { 'if-none-match': tag } })).status).toBe(304);

  // Two of one form compared: each line holds the figures of the two reports themselves.
  const pair = [row('laixi-2020.txt'), row('shangjie-2020.html')];
  const both = await Promise.all(pair.map(async ({ href }) => (await ask<One>(href)).body.report.cells));
  const { body: compared } = await ask<Compared>(`/api/v1/compare?ids=${pair.map(({ id }) => id).join(',')}`);
  expect(compared.basis).toBe('cells');
  expect(compared.lines.map(({ id, values }) => [id, values])).toEqual(
    Object.keys(both[0] ?? {}).map((id) => [id, both.map((cells) => cells[id])]),
  );
  expect(both.map((cells) => cells['t3.in.new.total'])).toEqual([206, 69]);

  // All of them, of three forms, by what can be followed over the forms.
  const { body: all } = await ask<Compared>(`/api/v1/compare?ids=${rows.map(({ id }) => id).join(',')}`);
  expect(all.basis).not.toBe('cells');

  // A unit over the years, found by its name.
  const { body: units } = await ask<{ readonly units: readonly { readonly id: string }[] }>(
    `/api/v1/units?q=${encodeURIComponent('莱西')}`,
  );
  expect(units.units.map(({ id }) => id)).toEqual([row('laixi-2020.txt').unit]);
  expect((await ask(`/api/v1/units/${row('laixi-2020.txt').unit}/series`)).status).toBe(200);

  // A file checked: the same findings as in the archive, and nothing is kept. One that is no report is refused, as described.
  const checkOf = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData();
    form.set('file', new File([bytes], name));
    return ask<One & { readonly code?: string }>('/api/v1/check', { method: 'POST', body: form });
  };
  const checked = await checkOf(new Uint8Array(readFileSync(join(ROOT, 'demonstration', 'anshan-2019.txt'))), 'a.txt');
  expect(checked.status).toBe(200);
  expect(checked.body.findings).toEqual(one.findings);
  const refused = await checkOf(new Uint8Array([0, 1, 2, 255]), 'b.doc');
  expect([refused.status, typeof refused.body.code]).toEqual([422, 'string']);
  expect((await ask<List>('/api/v1/reports')).body.total).toBe(5);
});
