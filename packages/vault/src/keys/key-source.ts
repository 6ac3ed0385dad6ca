import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { KEY_BYTES, keyLine, parseKeyRing, type KeyRing, type KeyTextRefused } from './key-ring.ts';

/** Where the keys come from: a file of their own, or a text that the environment holds. */
export type KeySource = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'text'; readonly text: string };

export type KeysRefused = KeyTextRefused | Failure<'vault.keys-missing' | 'vault.keys-open-to-others' | 'vault.keys-not-ours'>;

/** Rights of group and others: any of them is too many. */
const OTHERS = 0o077;

/** Reads the ring. A file that others of the machine may read is refused, where the system knows such rights. */
export async function readKeyRing(source: KeySource): Promise<Result<KeyRing, KeysRefused>> {
  if (source.kind === 'text') return parseKeyRing(source.text.replace(/[;,]\s*/g, '\n'));
  try {
    const { mode } = await stat(source.path);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0)
      return fail({ code: 'vault.keys-open-to-others', params: { path: source.path, mode: (mode & 0o777).toString(8) } });
    return parseKeyRing(await readFile(source.path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fail({ code: 'vault.keys-missing', params: { path: source.path } });
    if (code === 'EACCES' || code === 'EISDIR') return fail({ code: 'vault.keys-not-ours', params: { path: source.path } });
    throw error;
  }
}

/**
 * Reads the ring as often as it is asked, and the file only where it is another one than before: every request asks. A key is added by putting
 * another file in its place, and who edits it by hand changes its times.
 */
export function ringReader(source: KeySource): () => Promise<Result<KeyRing, KeysRefused>> {
  let before: { readonly file: string; readonly read: Result<KeyRing, KeysRefused> } | undefined;
  return async () => {
    const file = await fileMark(source);
    if (file === undefined || before?.file !== file) {
      const read = await readKeyRing(source);
      before = file === undefined || !read.ok ? undefined : { file, read };
      return read;
    }
    return before.read;
  };
}

/** Tells one state of the file from another; undefined where it cannot be looked at. */
async function fileMark(source: KeySource): Promise<string | undefined> {
  if (source.kind === 'text') return '';
  try {
    const { ino, dev, mode, size, mtimeNs, ctimeNs } = await stat(source.path, { bigint: true });
    return [dev, ino, mode, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}

const HEAD =
  '# Keys of the file vault. Whoever loses them loses every file; keep a copy apart from the data. The last line is in use.\n';

/**
 * Adds a key to the file, which it makes where there is none, readable for its owner alone; the key is in use from then on.
 * The file is replaced in one stroke: a crash leaves the old one or the new one.
 *
 * @param day the day as it shall stand in the id, `YYYY-MM-DD`
 */
export async function addKey(path: string, day: string): Promise<Result<string, KeysRefused>> {
  const there = await readKeyRing({ kind: 'file', path });
  if (!there.ok && there.failure.code !== 'vault.keys-missing') return there;
  const before = there.ok ? await readFile(path, 'utf8') : HEAD;
  const id = `${day}-${randomBytes(3).toString('hex')}`;
  const text = `${before.replace(/\n*$/, '\n')}${keyLine(id, randomBytes(KEY_BYTES))}\n`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.next`;
  const file = await open(next, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(next, path);
  return ok(id);
}
