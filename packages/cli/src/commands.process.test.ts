import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Interchange } from '@gongkai/report';
import type { CheckForm } from '@gongkai/wording';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCommand, compareCommand, readCommand, type ExitCode, type Io } from './index.ts';

const demonstration = fileURLToPath(new URL('../../../demonstration/', import.meta.url));
const report = (name: string): string => join(demonstration, name);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'rubbish.bin'),
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  );
  writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(21 * 1024 * 1024, 'a'));
  writeFileSync(join(folder, 'letter.txt'), '各位同事：明天下午三点开会。');
  mkdirSync(join(folder, 'none'));
  writeFileSync(join(folder, 'none', 'notes.csv'), 'a,b');
  // What Word leaves beside an open document, and links that lead nowhere or to what never ends.
  writeFileSync(join(folder, 'none', '~$report.docx'), 'lock');
  symlinkSync('/dev/zero', join(folder, 'none', 'zero.txt'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'none', 'gone.txt'));
  mkdirSync(join(folder, 'years'));
  for (const name of ['anshan-2019.txt', 'shangjie-2020.html']) copyFileSync(report(name), join(folder, 'years', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>;

/** Runs a command as main.ts does, and keeps what it says. */
async function run(command: Command, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(argv, { out: (text) => out.push(text), err: (text) => err.push(text), color: false });
  return { code, out: out.join('\n'), err };
}

describe('read', () => {
  test('--json prints the exchange form and nothing else', async () => {
    const { code, out, err } = await run(readCommand, '--json', report('anshan-2019.txt'));
    const read = JSON.parse(out) as Interchange;
    expect({ code, err, edition: read.edition, year: read.year, cell: read.cells['t3.in.new.natural'] }).toEqual({
      code: 0,
      err: [],
      edition: '2019',
      year: 2019,
      cell: 144,
    });
  });

  test('several files: an array with --json, a line each with --jsonl', async () => {
    const files = [report('laixi-2020.txt'), report('jinshi-2018.docx')];
    const array = JSON.parse((await run(readCommand, '--json', ...files)).out) as readonly (Interchange & { file: string })[];
    const lines = (await run(readCommand, '--jsonl', ...files)).out
      .split('\n')
      .map((line) => JSON.parse(line) as Interchange & { file: string });
    expect(array.map((one) => [one.file, one.edition])).toEqual([
      [files[0], '2019'],
      [files[1], '2008'],
    ]);
    expect(lines).toEqual(array);
  });

  test('a blank cell is shown as blank, not as 0', async () => {
    const { out } = await run(readCommand, report('anshan-2019.txt'));
    expect(out).toContain('结果维持 3  结果纠正 〔空〕  其他结果 1');
  });
});

describe('check', () => {
  test('errors exit 1, and the findings name rule, place, expected and found', async () => {
    const { code, out } = await run(checkCommand, '--json', report('anshan-2019.txt'));
    const form = JSON.parse(out) as CheckForm;
    const [first] = form.findings;
    expect({ code, file: form.file, first }).toMatchObject({
      code: 1,
      file: report('anshan-2019.txt'),
      first: { rule: 'R1', severity: 'error', at: 't3.out.total.enterprise', expected: 1, found: 0 },
    });
    expect(first?.message).toContain('商业企业');
    expect(first?.cites).toContain('国办公开办函〔2019〕60号');
  });

  test('warnings alone exit 0', async () => {
    expect((await run(checkCommand, report('laixi-2020.txt'))).code).toBe(0);
  });

  test('a folder is checked file by file, with a summary', async () => {
    const { code, out } = await run(checkCommand, demonstration);
    expect(code).toBe(2); // the folder holds a README beside the reports
    expect(out.split('\n').at(-1)).toMatch(/^共 5 份报告：错误 2，疑点 \d+，提示 \d+；\d+ 个文件无法读取$/);
  });

  test('last year’s report beside it', async () => {
    const { code, out } = await run(
      checkCommand,
      '--json',
      '--last-year',
      report('anshan-2019.txt'),
      report('shangjie-2020.html'),
    );
    const carried = (JSON.parse(out) as CheckForm).findings.filter((finding) => finding.rule === 'R9');
    // Another organisation's report: the stocks need not carry over, so that it only warns.
    expect({ code, carried: carried.map(({ at, severity }) => `${at} ${severity}`) }).toEqual({
      code: 0,
      carried: ['t3.in.carried.natural warning', 't3.in.carried.total warning'],
    });
  });
});

describe('last year’s report', () => {
  test('of another body is said to be one, and only warns', async () => {
    const { err } = await run(checkCommand, '--last-year', report('anshan-2019.txt'), report('shangjie-2020.html'));
    expect(err.join()).toMatch(/鞍山.*上街/);
  });

  test.each([
    ['of the wrong year', report('anshan-2019.txt'), report('helan-2022.html'), /2019 年度的报告.*2021 年度/],
    ['the same file', report('anshan-2019.txt'), report('anshan-2019.txt'), /2019 年度的报告.*2018 年度/],
  ])('%s is refused', async (_why, before, now, words) => {
    const { code, out, err } = await run(checkCommand, '--last-year', before, now);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err[0]).toMatch(words);
  });
});

test('- is the standard input, --version the version', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const gongkai = (argv: readonly string[], input: string) =>
    spawnSync(process.execPath, [main, ...argv], { input, encoding: 'utf8' });
  const { stdout, status } = gongkai(['read', '--json', '-'], readFileSync(report('laixi-2020.txt'), 'utf8'));
  expect({ status, year: (JSON.parse(stdout) as Interchange).year }).toEqual({ status: 0, year: 2020 });
  expect(gongkai(['--version'], '').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('--jsonl has a line for a file that cannot be read, too', async () => {
  const paths = [join(folder, 'letter.txt'), report('laixi-2020.txt')];
  const { out } = await run(checkCommand, '--jsonl', ...paths);
  const lines = out.split('\n').map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
  expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([
    [paths[0], 'report.not-a-report'],
    [paths[1], undefined],
  ]);
});

describe('compare', () => {
  test('two reports in one form: cells that differ', async () => {
    const { code, out } = await run(compareCommand, report('laixi-2020.txt'), report('shangjie-2020.html'));
    expect(code).toBe(0);
    expect(out).toMatch(/表三“一、本年新收政府信息公开申请数量”总计 +206 +69 +-137/);
  });

  test('between years of one unit figures change, between units they differ', async () => {
    const heads = async (one: string, other: string) => (await run(compareCommand, one, other)).out.split('\n')[2];
    expect(await heads(report('laixi-2020.txt'), report('shangjie-2020.html'))).toMatch(/^项目 +甲 +乙 +相差$/);
    const later = join(folder, 'later.txt');
    writeFileSync(later, readFileSync(report('laixi-2020.txt'), 'utf8').replaceAll('2020年', '2021年').replaceAll('206', '207'));
    expect(await heads(report('laixi-2020.txt'), later)).toMatch(/^项目 +甲 +乙 +变化$|相同$/);
  });

  test('across forms the series breaks are named', async () => {
    const { out } = await run(compareCommand, report('jinshi-2018.docx'), report('helan-2022.html'));
    expect(out).toMatch(/本年新收政府信息公开申请 +4 +30 +\+26 +口径相近/);
  });

  test('--json', async () => {
    const { out } = await run(compareCommand, '--json', report('laixi-2020.txt'), report('helan-2022.html'));
    const { lines } = JSON.parse(out) as { lines: readonly { id: string; continuity: string; change: number | null }[] };
    expect(lines.find((line) => line.id === 'norm_docs.stock')).toMatchObject({ continuity: 'no', change: null });
  });
});

describe('files that cannot be read cost one line each, and the others go on', () => {
  test.each([
    ['empty.txt', '空的'],
    ['rubbish.bin', '不是文档'],
    ['huge.txt', '20 MB'],
    ['letter.txt', '不像政府信息公开工作年度报告'],
    ['missing.txt', '没有这个文件'],
    ['none', '没有网页、Word、PDF 或文本文件'],
  ])('%s', async (name, words) => {
    const path = join(folder, name);
    const { code, out, err } = await run(checkCommand, path, report('laixi-2020.txt'));
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(path);
    expect(err[0]).toContain(words);
    expect(out).toContain('莱西');
  });
});

describe('misuse exits 64 and says what is right', () => {
  test.each([
    ['no files', readCommand, [], '请给出要处理的文件'],
    ['an unknown option', checkCommand, ['--jason', 'a.txt'], '没有“--jason”这个选项'],
    ['an option without its value', checkCommand, ['a.txt', '--last-year'], '--last-year'],
    ['two ways of JSON', readCommand, ['--json', '--jsonl', 'a.txt'], '只能选一个'],
    ['one report to compare', compareCommand, ['a.txt'], '请给出两份报告'],
    ['a value for a switch', checkCommand, ['--json=1', 'a.txt'], '--json 后面不带值'],
    ['last year for many', checkCommand, ['--last-year', 'a.txt', 'b.txt', 'c.txt'], '一份报告'],
  ] as const)('%s', async (_why, command, argv, words) => {
    const { code, out, err } = await run(command, ...argv);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err.join('\n')).toContain(words);
  });

  test.each([
    ['two folders to compare', compareCommand, () => [join(folder, 'years'), report('laixi-2020.txt')]],
    ['last year for a folder', checkCommand, () => ['--last-year', report('laixi-2020.txt'), join(folder, 'years')]],
  ] as const)('%s: of the files in a folder it is not known which are meant', async (_why, command, argv) => {
    const { code, err } = await run(command, ...argv());
    expect(code).toBe(64);
    expect(err[0]).toContain('不是文件夹');
  });

  test.each([
    ['read', readCommand],
    ['check', checkCommand],
    ['compare', compareCommand],
  ] as const)('%s --help', async (name, command) => {
    const { code, out } = await run(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`gongkai ${name}`);
  });
});
