import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '@gongkai/kernel';
import { COMMAND_TEXTS } from '@gongkai/wording';

const READABLE = /\.(?:html?|shtml|xhtml|txt|md|docx?|wps|pdf)$/i;

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

async function filesUnder(folder: string): Promise<readonly string[]> {
  const names: { readonly name: string; readonly folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith('.')) names.push({ name: entry.name, folder: entry.isDirectory() });
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
      if (!(await stat(path)).isDirectory()) {
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
    const { size } = await stat(path);
    if (size > limit) return fail({ code: 'file.too-large', params: { found: size, limit } });
    return ok(await readFile(path));
  } catch (error) {
    return fail(failureOf(error));
  }
}
