import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';

/**
 * What a backup is locked with: the public half of a key, whose secret half need not be on the machine that makes backups, or a
 * pass phrase. What opens it: the secret half, or the same phrase.
 */
export type BackupKey =
  | { readonly kind: 'recipient'; readonly recipient: string }
  | { readonly kind: 'identity'; readonly identity: string; readonly recipient: string }
  | { readonly kind: 'phrase'; readonly phrase: string };

export type KeyRefused = Failure<'backup.key-empty' | 'backup.key-short' | 'backup.key-damaged'>;

const SHORTEST_PHRASE = 12;

/** A new pair; `text` is the key file, as the program `age` takes it, too. */
export async function newBackupKey(): Promise<{ readonly text: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  return { text: `# public key: ${recipient}\n${identity}\n`, recipient };
}

/** Reads a key file: the secret key of a pair, its public half alone, or any other line, which is a pass phrase. */
export async function readBackupKey(text: string): Promise<Result<BackupKey, KeyRefused>> {
  const lines = text.split(/\r?\n/).filter((each) => each.trim() !== '' && !each.startsWith('#'));
  const [line] = lines;
  if (line === undefined) return fail({ code: 'backup.key-empty' });
  const word = line.trim();
  if (/^age-secret-key-/i.test(word)) {
    try {
      return ok({ kind: 'identity', identity: word, recipient: await identityToRecipient(word) });
    } catch {
      return fail({ code: 'backup.key-damaged' });
    }
  }
  if (/^age1/.test(word))
    return isRecipient(word) ? ok({ kind: 'recipient', recipient: word }) : fail({ code: 'backup.key-damaged' });
  if (line.length < SHORTEST_PHRASE) return fail({ code: 'backup.key-short', params: { least: SHORTEST_PHRASE } });
  return ok({ kind: 'phrase', phrase: line });
}

function isRecipient(word: string): boolean {
  try {
    new Encrypter().addRecipient(word);
    return true;
  } catch {
    return false;
  }
}
