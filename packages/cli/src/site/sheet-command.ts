import { readFile, writeFile } from 'node:fs/promises';
import { readSheet, type ReadSheet, type SheetColumn } from '@gongkai/files';
import { legalDay, listSites, type Acting, type Db } from '@gongkai/flows';
import { ok, toPlainDate, type Failure, type Result } from '@gongkai/kernel';
import { failureSentence, SITE_COMMAND_TEXTS as TEXTS } from '@gongkai/wording';
import { misuse, parsed, type Misuse } from '../command-line.ts';
import type { ExitCode, Io } from '../io.ts';
import { withStore } from './with-store.ts';

const OPTIONS = {
  site: { type: 'string' },
  on: { type: 'string' },
  template: { type: 'boolean' },
  passwords: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a command for a sheet was asked: the file, the site, the day. */
export type SheetAsk = {
  readonly path: string;
  readonly acting: Acting;
  readonly template: boolean;
  /** Where the one-time passwords go. */
  readonly passwords: string | undefined;
};

type Command = { readonly name: string; readonly usage: string };

/** Words of the command line, the site among those that are there, and the database; then the work. */
export async function sheetCommand(
  { name, usage }: Command,
  argv: readonly string[],
  io: Io,
  work: (db: Db, ask: SheetAsk) => Promise<ExitCode>,
): Promise<ExitCode> {
  const misused = (sentence: string): ExitCode => {
    io.err(`gongkai ${name}：${sentence}`);
    io.err(usage);
    return 64;
  };
  const line = parsed(argv, OPTIONS);
  if (!line.ok) return misused(line.failure.sentence);
  const { values, positionals } = line.value;
  if (values['help'] === true) {
    io.out(usage);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return misused(TEXTS.oneSheet);
  const now = new Date();
  const on = typeof values['on'] === 'string' ? toPlainDate(values['on']) : legalDay(now);
  if (on === undefined) return misused(TEXTS.notADate(String(values['on'])));
  return withStore(name, io, async (db) => {
    const site = await siteOf(db, values['site']);
    if (!site.ok) return misused(site.failure.sentence);
    const acting: Acting = { site: site.value, person: undefined, actor: 'system/command-line', now, today: on };
    const passwords = typeof values['passwords'] === 'string' ? values['passwords'] : undefined;
    return work(db, { path, acting, template: values['template'] === true, passwords });
  });
}

async function siteOf(db: Db, said: string | boolean | undefined): Promise<Result<number, Misuse>> {
  const sites = await listSites(db);
  const [only] = sites;
  if (said === undefined && only && sites.length === 1) return ok(only.id);
  const named = sites.find(({ id, name }) => String(id) === said || name === said);
  return named ? ok(named.id) : misuse(sites.length === 0 ? TEXTS.noSite : TEXTS.whichSite(sites));
}

/** The rows of a sheet, or undefined where it cannot be taken in, which has then been said. */
export async function sheetIn(
  name: string,
  path: string,
  columns: readonly SheetColumn[],
  io: Io,
): Promise<ReadSheet | undefined> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    io.err(`gongkai ${name}：${TEXTS.notRead(path, error.code ?? error.message)}`);
    return undefined;
  });
  if (!bytes) return undefined;
  const read = await readSheet(bytes, columns);
  if (read.ok) return read.value;
  io.err(`gongkai ${name}：${failureSentence(read.failure)}`);
  if ('cells' in read.failure)
    for (const { cell, failure } of read.failure.cells) io.err(TEXTS.atCell(cell, failureSentence(failure)));
  return undefined;
}

/** Writes a file that is not there yet; whoever may read it is its owner alone. */
export async function writeNew(name: string, path: string, bytes: Uint8Array, io: Io): Promise<boolean> {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    io.err(`gongkai ${name}：${code === 'EEXIST' ? TEXTS.exists(path) : TEXTS.notWritten(path, code)}`);
    return false;
  }
}

/** Says what is wrong with rows, each with the address of its cell. */
export function sayRows(
  name: string,
  failure: Failure & { readonly rows?: readonly { readonly row: number; readonly field: string; readonly failure: Failure }[] },
  letterOf: (field: string) => string | undefined,
  io: Io,
): void {
  io.err(`gongkai ${name}：${failureSentence(failure)}`);
  for (const { row, field, failure: each } of failure.rows ?? [])
    io.err(TEXTS.atCell(`${letterOf(field) ?? ''}${row}`, failureSentence(each)));
}
