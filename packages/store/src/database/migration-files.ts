import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text with LF line ends, whatever the checkout made of them. */
  readonly sha256: string;
};

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));

const NAME = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)+\.sql$/;

/** Every migration, in order. Throws on a name that is not NNNN-verb-object.sql and on a number used twice or left out. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((name, at) => {
      const number = Number(NAME.exec(name)?.[1]);
      if (number !== at + 1) throw new Error(`migration ${name}: expected number ${at + 1}`);
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}
