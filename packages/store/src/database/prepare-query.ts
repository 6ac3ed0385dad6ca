import type { Compilable, CompiledQuery, QueryResult } from 'kysely';
import type { Db, Tx } from './database.ts';

/** Stands in a statement for a value that is known only when it runs. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that comes with every request, built and written out as text once and not each time: of what a short statement costs this
 * program, more than half was building it (docs/benchmarks.md).
 *
 * @param build is called once, with stand-ins for the values under their names: it puts them into the statement and must not look at
 * them. What is another statement for other values is two. All values have the same names each time; one that is not there is null.
 */
export function prepareQuery<Values extends object, Row>(
  build: (db: Db | Tx, values: Values) => Compilable<Row>,
): (db: Db | Tx, values: Values) => Promise<QueryResult<Row>> {
  let text: CompiledQuery<Row> | undefined;
  return (db, values) => {
    text ??= build(db, standIns(values)).compile();
    const parameters = text.parameters.map((each) => (each instanceof Slot ? values[each.name as keyof Values] : each));
    return db.executeQuery({ ...text, parameters });
  };
}

const standIns = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.keys(values).map((name) => [name, new Slot(name)])) as Values;
