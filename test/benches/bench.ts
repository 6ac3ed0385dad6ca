import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReportFile, ReadingPool } from '@gongkai/files';
import { checkReport } from '@gongkai/report';
import type { CheckedReport } from 'gongkai';
import { deadlineRate } from './deadline-bench.ts';
import { ledgerRates } from './ledger-bench.ts';
import { letterRates, letterTable } from './letter-bench.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['demonstration', 'test/fixtures/reports', 'packages/files/fixtures'];
/** Seconds that each figure is measured for, after as long a warm-up. */
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const FILES = Number(process.env['BENCH_FILES'] ?? 10_000);

type Kind = { readonly name: string; readonly files: readonly { readonly name: string; readonly bytes: Buffer }[] };

const named = (name: string, choose: (file: string) => boolean): Kind => ({
  name,
  files: FOLDERS.flatMap((folder) =>
    readdirSync(join(house, folder))
      .filter(choose)
      .map((file) => ({ name: file, bytes: readFileSync(join(house, folder, file)) })),
  ),
});

/** The seeds' size is 7–24 kB of text; web pages of that text with and without a site around them. */
const SEEDS = /^(?:laixi|jinshi|shangjie|anshan)-20\d\d\.txt$/;
const KINDS: readonly Kind[] = [
  named('text, the size of the seeds', (file) => SEEDS.test(file)),
  named('text in traditional script', (file) => file === 'helan-2022.txt'),
  named('HTML, the size of the seeds', (file) =>
    ['shangjie-2020.html', 'hangzhou-2025.html', 'review-in-two-tables.html', 'slash-and-dash.html'].includes(file),
  ),
  named('HTML with a site’s markup', (file) => ['shuyang-fagaiju-2023.html', 'pingtan-2019.html'].includes(file)),
  named('Word (.docx)', (file) => extname(file) === '.docx'),
  named('PDF printed by an office program', (file) => extname(file) === '.pdf' && file !== 'locked.pdf'),
];

/** `cpu`: milliseconds of processor time that a report took, all threads together; on a machine with other work it says more than the rate. */
type Rate = { readonly reports: number; readonly seconds: number; readonly cpu: number };
const perSecond = ({ reports, seconds }: Rate): number => reports / seconds;

/** Counts what `work` reads while it runs. */
async function rateOf(work: () => Promise<number>): Promise<Rate> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const reports = await work();
  const { user, system } = process.cpuUsage(used);
  return { reports, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1000 / reports };
}

/** Reads and checks the files of a kind again and again in this thread. */
async function oneCore({ files }: Kind): Promise<Rate> {
  const run = async (seconds: number): Promise<number> => {
    const end = performance.now() + seconds * 1000;
    let reports = 0;
    while (performance.now() < end) {
      for (const { name, bytes } of files) {
        const read = await readReportFile(bytes);
        if (!read.ok) throw new Error(`${name}: ${read.failure.code}`);
        checkReport(read.value.report);
        reports += 1;
      }
    }
    return reports;
  };
  await run(SECONDS);
  return rateOf(() => run(SECONDS));
}

/**
 * The same through the pool of the command line, as many workers as cores; results come back to this thread. Each worker loads and
 * compiles the program for itself, so that all of them together need a longer warm-up than one thread.
 */
async function allCores({ files }: Kind): Promise<Rate> {
  const pool = new ReadingPool<CheckedReport>({ job: new URL('../../packages/cli/src/report-job.ts', import.meta.url) });
  const run = async (seconds: number): Promise<number> => {
    const end = performance.now() + seconds * 1000;
    let reports = 0;
    const lane = async () => {
      for (let index = 0; performance.now() < end; index += 1) {
        const file = files[index % files.length];
        if (file && !(await pool.run(file.bytes, file.name)).ok) throw new Error(file.name);
        reports += 1;
      }
    };
    await Promise.all(Array.from({ length: cpus().length * 2 }, lane));
    return reports;
  };
  await run(SECONDS * cpus().length);
  const rate = await rateOf(() => run(SECONDS));
  await pool.close();
  return rate;
}

const residentMegabytes = (pid: number): number => {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
};

/** `gongkai check --jsonl` over a folder of many files: resident memory after each tenth of the output. */
async function memoryOfMany(): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const sources = KINDS.slice(0, 4).flatMap((kind) => kind.files.map((file) => file.name));
  const places = new Map(
    FOLDERS.flatMap((at) => readdirSync(join(house, at)).map((file) => [file, join(house, at, file)] as const)),
  );
  for (let index = 0; index < FILES; index += 1) {
    const source = sources[index % sources.length] ?? '';
    const below = join(folder, String(Math.floor(index / 1000)));
    mkdirSync(below, { recursive: true });
    copyFileSync(places.get(source) ?? '', join(below, `${index}${extname(source)}`));
  }
  try {
    const child = spawn(process.execPath, [join(house, 'packages/cli/src/main.ts'), 'check', '--jsonl', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const samples: number[] = [];
    let lines = 0;
    for await (const chunk of child.stdout) {
      for (const byte of chunk as Buffer) if (byte === 10) lines += 1;
      while (samples.length < Math.floor((lines * 10) / FILES) && child.pid !== undefined && samples.length < 10)
        samples.push(residentMegabytes(child.pid));
    }
    return samples;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; ${SECONDS} s a figure after as long a warm-up of each thread\n`,
);
console.log(
  row([
    'read + checked',
    'files',
    'kB each',
    'a second, one core',
    'ms of processor each',
    'ratio',
    `a second, ${cpus().length} cores`,
    'ms of processor each',
    'gain',
  ]),
);
console.log(row(['---', ...Array.from({ length: 8 }, () => '---:')]));
let first: number | undefined;
for (const kind of KINDS) {
  const alone = await oneCore(kind);
  const together = await allCores(kind);
  const [one, all] = [perSecond(alone), perSecond(together)];
  first ??= one;
  const size = kind.files.reduce((sum, file) => sum + file.bytes.length, 0) / kind.files.length / 1024;
  console.log(
    row([
      kind.name,
      kind.files.length,
      size.toFixed(1),
      one.toFixed(0),
      alone.cpu.toFixed(1),
      (one / first).toFixed(2),
      all.toFixed(0),
      together.cpu.toFixed(1),
      `× ${(all / one).toFixed(2)}`,
    ]),
  );
}
if (process.platform === 'linux' && FILES > 0) {
  const samples = await memoryOfMany();
  console.log(
    `\nMemory of \`gongkai check --jsonl\` over ${FILES} files, MB resident after each tenth: ${samples.map((sample) => sample.toFixed(0)).join(' ')}`,
  );
}

const { appends, events, verifiedASecond, seal } = await ledgerRates(SECONDS);
console.log('\nThe ledger, on the embedded PostgreSQL:\n');
console.log(row(['ledger', 'a second']));
console.log(row(['---', '---:']));
for (const { writers, aSecond } of appends)
  console.log(row([`flows that add an event, ${writers} at one time`, aSecond.toFixed(0)]));
console.log(row([`events verified, of ${events}`, verifiedASecond.toFixed(0)]));
console.log(`\nA seal of ${seal.streams} streams: ${seal.ms.toFixed(0)} ms`);

const deadlines = deadlineRate();
console.log(
  `\n${deadlines.count} open deadlines counted again after a changed notice: ${deadlines.ms.toFixed(0)} ms, ${deadlines.moved} moved`,
);

console.log(`\n${letterTable(await letterRates())}`);
