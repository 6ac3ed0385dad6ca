import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupKey } from '@gongkai/backup';
import { runDrill, type Drilled } from '@gongkai/flows';
import { readVaultSettings } from '@gongkai/vault';
import { BACKUP_TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { version } from '../version.ts';
import { keyIn } from './key-file.ts';
import { refusalLine } from './refusal-line.ts';

const OPTIONS = { key: { type: 'string' }, certificate: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** `gongkai drill FILE --key FILE [--certificate FILE]`. Exits 0 passed, 1 the ledger or a file is broken, 2 not restored. */
export async function drillCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(BACKUP_TEXTS.drillUsage);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return misused(io, BACKUP_TEXTS.oneArchive);
  if (typeof values['key'] !== 'string') return misused(io, BACKUP_TEXTS.needKey);
  const certificate = typeof values['certificate'] === 'string' ? values['certificate'] : `${path}.drill.json`;
  const key = await keyIn('drill', values['key'], io);
  if (key === undefined) return 2;
  const unreadable = await access(path, constants.R_OK).catch((error: NodeJS.ErrnoException) => error);
  if (unreadable !== undefined) {
    io.err(`gongkai drill：${BACKUP_TEXTS.notRead(path, unreadable.code ?? unreadable.message)}`);
    return 2;
  }
  const scratch = await mkdtemp(join(tmpdir(), 'gongkai-drill-'));
  try {
    return await drill({ path, key, certificate, scratch: join(scratch, 'data') }, io);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

type Drill = { readonly path: string; readonly key: BackupKey; readonly certificate: string; readonly scratch: string };

async function drill({ path, key, certificate, scratch }: Drill, io: Io): Promise<ExitCode> {
  const startedAt = new Date();
  // The keys may be in the environment; where files lie is the scratch place alone.
  const keys = { GONGKAI_VAULT_KEYS: io.environment?.['GONGKAI_VAULT_KEYS'] };
  const settings = readVaultSettings(keys, scratch);
  if (!settings.ok) {
    io.err(refusalLine('drill', settings.failure));
    return 2;
  }
  const done = await runDrill({ input: createReadStream(path), key, folder: scratch, vault: settings.value });
  if (!done.ok) {
    io.err(refusalLine('drill', done.failure));
    return 2;
  }
  await writeFile(certificate, JSON.stringify(await certificateOf(path, done.value, startedAt), null, 2), { mode: 0o600 });
  const { passed, events } = done.value;
  io.out(passed ? BACKUP_TEXTS.drillPassed(certificate, events) : BACKUP_TEXTS.drillBroken(certificate));
  return passed ? 0 : 1;
}

/** What an inspector is shown: which archive, when, by what, and what was found. */
async function certificateOf(path: string, { head, sums, ledger, files, passed, events }: Drilled, startedAt: Date) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return {
    what: '恢复演练记录',
    passed,
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    machine: hostname(),
    program: version(),
    archive: { path, sha256: hash.digest('hex'), madeAt: head.madeAt, madeBy: head.program, schema: head.schema },
    ledger: { events, sites: ledger },
    files,
    sums,
  };
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai drill：${sentence}`);
  io.err(BACKUP_TEXTS.drillUsage);
  return 64;
}
