import type pg from 'pg';

/** Where PostgreSQL keeps a plan it costs some ten kilobytes, in each connection. */
const MOST_NAMES = 200;
const MOST_COUNTED = 1000;
/** A text that comes once is not worth a name: a list of so many values has a text of its own for each number of them. */
const NAMED_FROM = 3;

/** "All columns" is another answer after a migration by a newer program, and PostgreSQL then refuses to run what it has prepared. */
const ALL_COLUMNS = /(?:\bselect|\breturning|\.)\s*\*/i;

/** Names for the texts of statements that come again and again. */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** The name under which the statement is prepared, the same at each call; undefined: it is not. */
  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_NAMES || ALL_COLUMNS.test(text)) return known;
    const times = (this.#counts.get(text) ?? 0) + 1;
    if (times < NAMED_FROM) {
      if (this.#counts.size >= MOST_COUNTED) this.#counts.clear();
      this.#counts.set(text, times);
      return undefined;
    }
    this.#counts.delete(text);
    const name = `gongkai_${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

type Query = (...asked: readonly unknown[]) => unknown;

/**
 * Lets the connections of the pool parse and plan a statement that comes again and again once, not each time, which is half of what the
 * short statements of this program cost the database.
 */
export function nameStatements(pool: pg.Pool): void {
  const names = new StatementNames();
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as Query;
    const named: Query = (...asked) => {
      const [text, values, ...others] = asked;
      const name = others.length === 0 && typeof text === 'string' && Array.isArray(values) ? names.of(text) : undefined;
      return name === undefined ? query(...asked) : query({ name, text, values });
    };
    Object.assign(client, { query: named });
  });
}
