import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isThere = (program: string, ...asked: readonly string[]): boolean => spawnSync(program, asked).error === undefined;

/** Programs of others that open what we have made; where one is missing, its test is left out and says so. */
export const OPENERS = { soffice: isThere('soffice', '--version'), pdftotext: isThere('pdftotext', '-v') } as const;

const bare = (text: string): string => text.replace(/\s/g, '');

/** What LibreOffice reads in the Word files of a folder, without blanks: all of them in one start, which is what takes its time. */
export async function wordTexts(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const profile = await mkdtemp(join(tmpdir(), 'gongkai-soffice-'));
  const files = names.map((name) => join(folder, `${name}.docx`));
  const settings = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8'];
  await run('soffice', [...settings, '--outdir', folder, ...files], { timeout: 110_000 });
  await rm(profile, { recursive: true, force: true });
  return new Map(
    await Promise.all(names.map(async (name) => [name, bare(await readFile(join(folder, `${name}.txt`), 'utf8'))] as const)),
  );
}

/** What poppler reads in a PDF, without blanks. */
export async function pdfText(folder: string, name: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', join(folder, `${name}.pdf`), '-']);
  return bare(stdout);
}
