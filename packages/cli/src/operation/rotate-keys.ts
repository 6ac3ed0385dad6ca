import { openFileVault, rotateFileKeys } from '@gongkai/flows';
import { readVaultSettings } from '@gongkai/vault';
import { failureSentence, KEY_COMMAND_TEXTS as TEXTS } from '@gongkai/wording';
import { parsed } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { withStore } from '../site/with-store.ts';
import { dataPlace } from './data-place.ts';

const OPTIONS = { help: { type: 'boolean', short: 'h' } } as const;

/** `gongkai rotate-keys`: a new key for the files, or the rest of a rotation that was broken off. Exits 0, or 2 where it is not done. */
export async function rotateKeysCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(io, line.failure.sentence);
  if (line.value.values['help'] === true) {
    io.out(TEXTS.usage);
    return 0;
  }
  if (line.value.positionals.length > 0) return misused(io, TEXTS.noOperands);
  const refuse = (failure: Parameters<typeof failureSentence>[0]): ExitCode => {
    io.err(`gongkai rotate-keys：${failureSentence(failure)}`);
    return 2;
  };
  const environment = io.environment ?? {};
  const settings = readVaultSettings(environment, dataPlace(environment).folder);
  if (!settings.ok) return refuse(settings.failure);
  return withStore('rotate-keys', io, async (db) => {
    const now = new Date();
    const vault = await openFileVault(db, settings.value, now);
    if (!vault.ok) return refuse(vault.failure);
    const rotated = await rotateFileKeys(db, vault.value, { now, progress: (done, total) => io.progress?.show(done, total) });
    io.progress?.end();
    if (!rotated.ok) return refuse(rotated.failure);
    const { key, made, rewrapped } = rotated.value;
    io.out(made ? TEXTS.rotated(key, rewrapped) : rewrapped > 0 ? TEXTS.finished(key, rewrapped) : TEXTS.nothing(key));
    if (made && settings.value.keys.kind === 'file') io.out(TEXTS.backUp(settings.value.keys.path));
    return 0;
  });
}

function misused(io: Io, sentence: string): ExitCode {
  io.err(`gongkai rotate-keys：${sentence}`);
  io.err(TEXTS.usage);
  return 64;
}
