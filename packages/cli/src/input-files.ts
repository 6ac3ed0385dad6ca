import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { COMMAND_TEXTS } from '@gongkai/wording';

const READABLE = /\.(?:html?|shtml|xhtml|mhtml?|txt|md|docx?|wps|pdf)$/i;
/** Hidden files, and the ones that Word keeps beside a document while it is open. */
const NOT_MEANT = /^(?:\.|~\$)/;
/** Stands for the standard input. */
export const STANDARD_INPUT = '-';

export type InputFailure = Failure<'input.missing' | 'input.not-allowed' | 'input.unreadable' | 'input.no-reports'>;

function failureOf(error: unknown): InputFailure {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'input.missing' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'input.not-allowed' };
  return { code: 'input.unreadable', params: { code } };
}

/** One line for a path that cannot be opened. */
export function inputSentence(failure: InputFailure): string {
  switch (failure.code) {
    case 'input.missing':
      return COMMAND_TEXTS.noSuchFile;
    case 'input.not-allowed':
      return COMMAND_TEXTS.notAllowed;
    case 'input.no-reports':
      return COMMAND_TEXTS.noReportsIn;
    case 'input.unreadable':
      return COMMAND_TEXTS.notReadable(String(failure.params?.['code'] ?? ''));
  }
}

export type Input = Result<string, InputFailure & { readonly params?: Readonly<Record<string, string | number>> }> & {
  readonly path: string;
};

const leadsToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

async function filesUnder(folder: string): Promise<readonly string[]> {
  const names: { readonly name: string; readonly folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (NOT_MEANT.test(entry.name)) continue;
    // A pipe or a device in a folder is no report, and reading it might never end; a link counts as what it leads to.
    if (entry.isDirectory() || entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(join(folder, entry.name)))))
      names.push({ name: entry.name, folder: entry.isDirectory() });
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const { name, folder: deeper } of names) {
    const path = join(folder, name);
    if (deeper) found.push(...(await filesUnder(path)));
    else if (READABLE.test(name)) found.push(path);
  }
  return found;
}

/** The paths given, folders taken apart (web pages, Word, PDF and text files in them, in the order of their names). */
export async function inputFiles(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    try {
      if (path === STANDARD_INPUT || !(await stat(path)).isDirectory()) {
        inputs.push({ ...ok(path), path });
        continue;
      }
      const files = await filesUnder(path);
      if (files.length === 0) inputs.push({ ...fail({ code: 'input.no-reports' as const }), path });
      inputs.push(...files.map((file) => ({ ...ok(file), path: file })));
    } catch (error) {
      inputs.push({ ...fail(failureOf(error)), path });
    }
  }
  return inputs;
}

/** The bytes of a file; larger ones than the limit are not loaded, their size says enough. */
export async function bytesOf(
  path: string,
  limit: number,
): Promise<Result<Uint8Array, InputFailure | Failure<'file.too-large'>>> {
  try {
    const size = path === STANDARD_INPUT ? 0 : (await stat(path)).size;
    if (size > limit) return fail({ code: 'file.too-large', params: { found: size, limit } });
    // Pipes and devices do not say how large they are, and files may grow: what is read is counted.
    const pieces: Buffer[] = [];
    let read = 0;
    for await (const piece of createReadStream(path, path === STANDARD_INPUT ? { fd: 0, autoClose: false } : {})) {
      pieces.push(piece as Buffer);
      read += (piece as Buffer).length;
      if (read > limit) return fail({ code: 'file.too-large', params: { found: read, limit } });
    }
    return ok(Buffer.concat(pieces));
  } catch (error) {
    return fail(failureOf(error));
  }
}
