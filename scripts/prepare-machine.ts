import { spawnSync } from 'node:child_process';
import { findChromium, type FoundChromium } from '../test/browser/find-chromium.ts';

/**
 * Readies what the browser tests need beyond npm: a browser that starts, and a Chinese font for the screenshots. Only root
 * installs anything, and only what is missing. Never fails: tests that cannot do without say so themselves.
 */
export async function prepareMachine(say: (line: string) => void): Promise<void> {
  const root = process.platform === 'linux' && process.getuid?.() === 0 && works('apt-get', ['--version']);
  if (root && !hasChineseFont()) {
    say('setting up: no Chinese font here, installing fonts-noto-cjk');
    if (!aptInstall('fonts-noto-cjk', 'fontconfig'))
      say('setting up: fonts-noto-cjk could not be installed; screenshots will show boxes');
  }
  let browser = await findOrSayWhyNot(say);
  if (!browser && root) {
    say('setting up: no browser starts here, installing chromium');
    aptInstall('chromium');
    browser = await findOrSayWhyNot(say);
  }
  say(
    browser
      ? `setting up: browser ${browser.executablePath} (${browser.source})`
      : 'setting up: no browser; name one in CHROMIUM_PATH',
  );
}

async function findOrSayWhyNot(say: (line: string) => void): Promise<FoundChromium | undefined> {
  try {
    return await findChromium();
  } catch (error) {
    say(`setting up: the browser from npm could not be unpacked: ${String(error)}`);
    return undefined;
  }
}

const works = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function aptInstall(...packages: readonly string[]): boolean {
  const options = ['-y', '-q', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=120'];
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', [...options, ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    }).status === 0;
  const install = () => apt('install', '--no-install-recommends', ...packages);
  // A machine that never asked for the package lists, or has old ones, fails at first.
  return install() || (apt('update') && install());
}
