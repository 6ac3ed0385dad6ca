import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '..', '..');

/** A browser that has been seen to start, and the variables it needs for that. */
export type FoundChromium = {
  readonly executablePath: string;
  readonly source: 'CHROMIUM_PATH' | 'system' | 'npm';
  readonly env: Readonly<Record<string, string>>;
};

/** Quiet and self-contained: it starts as root too, needs no graphics and calls nobody. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser for tests: CHROMIUM_PATH, else one of the system, else the one from npm. Undefined when none starts. */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return startable({ executablePath: named, source: 'CHROMIUM_PATH', env: {} });
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of SYSTEM_NAMES) {
      const executablePath = join(folder, name);
      const found = existsSync(executablePath) ? await startable({ executablePath, source: 'system', env: {} }) : undefined;
      if (found) return found;
    }
  }
  return chromiumFromNpm();
}

/** So long a step of a test waits for a page; a limit against hanging, as those of the runner are (vitest.config.ts). */
const PATIENCE_MS = 60_000;

/** @throws when no browser starts on this machine */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Error('no Chromium starts on this machine; name one in CHROMIUM_PATH');
  const settings = { executablePath: found.executablePath, args: CHROMIUM_ARGS, env: { ...process.env, ...found.env } };
  const browser = await chromium.launch(settings);
  browser.on('context', (context) => {
    context.setDefaultTimeout(PATIENCE_MS);
  });
  return browser;
}

/** Asking for the version loads every library; a wrapper that only says "install the snap" fails here as well. */
async function startable(candidate: FoundChromium): Promise<FoundChromium | undefined> {
  try {
    await run(candidate.executablePath, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...candidate.env },
      timeout: 60_000,
    });
    return candidate;
  } catch {
    return undefined;
  }
}

async function chromiumFromNpm(): Promise<FoundChromium | undefined> {
  const folder = await unpackedChromium();
  if (folder === undefined) return undefined;
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const plain: FoundChromium = { executablePath: join(folder, 'chromium'), source: 'npm', env: fonts };
  // A bare machine lacks the NSS libraries; the package brings them for another system, so they are the second choice.
  const withLibraries = { ...plain, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
  return (await startable(plain)) ?? (await startable(withLibraries));
}

/** Unpacks once into .cache; several test files may ask at the same time, so it is done aside and moved in whole. */
async function unpackedChromium(): Promise<string | undefined> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const folder = join(ROOT, '.cache', `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const aside = await mkdtemp(join(ROOT, '.cache', 'unpacking-'));
  try {
    // The package unpacks below the temporary folder of its process, and the libraries only where it believes in a cloud.
    const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
    const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    await run(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: ROOT, env });
    await chmod(join(aside, 'chromium'), 0o755);
    await chmod(aside, 0o755);
    await rename(aside, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
}
