import { dayInChina } from '@gongkai/kernel';
import { COMMAND_TEXTS } from '@gongkai/wording';
import type { ExitCode, Io } from './io.ts';
import { progressBar } from './progress-bar.ts';
import { version } from './version.ts';

type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>;

/** Commands by name; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./read.ts')).readCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  deadline: async () => (await import('./law/deadline.ts')).deadlineCommand,
  fee: async () => (await import('./law/fee.ts')).feeCommand,
  found: async () => (await import('./site/found.ts')).foundCommand,
  demo: async () => (await import('./site/demo.ts')).demoCommand,
  'export-units': async () => (await import('./site/export-units.ts')).exportUnitsCommand,
  'import-units': async () => (await import('./site/import-units.ts')).importUnitsCommand,
  'export-staff': async () => (await import('./site/export-staff.ts')).exportStaffCommand,
  'import-staff': async () => (await import('./site/import-staff.ts')).importStaffCommand,
  'rotate-keys': async () => (await import('./operation/rotate-keys.ts')).rotateKeysCommand,
  backup: async () => (await import('./operation/backup.ts')).backupCommand,
  restore: async () => (await import('./operation/restore.ts')).restoreCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  drill: async () => (await import('./operation/drill.ts')).drillCommand,
};

const io: Io = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  color: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  environment: process.env,
  today: dayInChina(Date.now()),
  ...(process.stderr.isTTY === true ? { progress: progressBar(process.stderr, COMMAND_TEXTS.progressBar) } : {}),
};

async function run([name, ...argv]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(COMMAND_TEXTS.usage);
    return name === undefined ? 64 : 0;
  }
  if (name === '--version' || name === '-v') {
    io.out(version());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    io.err(`gongkai：${COMMAND_TEXTS.unknownCommand(name)}`);
    io.err(COMMAND_TEXTS.usage);
    return 64;
  }
  return (await command())(argv, io);
}

// A reader that stops early (`gongkai check … | head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  io.err(COMMAND_TEXTS.internal);
  io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}
