/** A unit as the tree needs it. */
export type TreeUnit = {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly parent?: string | null | undefined;
  readonly state: 'open' | 'closed';
};

/** One visible line of the tree. */
export type UnitRow<U extends TreeUnit = TreeUnit> = {
  readonly unit: U;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing lies below. */
  readonly expanded: boolean | undefined;
  /** Answers to what was looked for, and is not merely on the way to one that does. */
  readonly isFound: boolean;
};

type Children<U> = ReadonlyMap<string | undefined, readonly U[]>;

/** Units by the one above; those whose upper unit is not among them stand at the top. The order is kept. */
export function childrenOf<U extends TreeUnit>(units: readonly U[]): Children<U> {
  const ids = new Set(units.map(({ id }) => id));
  const children = new Map<string | undefined, U[]>();
  for (const unit of units) {
    const above = ids.has(unit.parent ?? '') ? (unit.parent ?? undefined) : undefined;
    const siblings = children.get(above);
    if (siblings === undefined) children.set(above, [unit]);
    else siblings.push(unit);
  }
  return children;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Name, short name or code holds each of the words. */
export function isLike({ name, shortName, code }: TreeUnit, words: readonly string[]): boolean {
  const text = plain(`${name}\0${shortName ?? ''}\0${code ?? ''}`);
  return words.every((word) => text.includes(word));
}

export const wordsOf = (query: string): readonly string[] => query.split(/\s+/).map(plain).filter(Boolean);

/** The unit and all above it, nearest first. */
export function pathOf<U extends TreeUnit>(units: ReadonlyMap<string, U>, id: string): readonly U[] {
  const path: U[] = [];
  for (let at = units.get(id); at !== undefined && !path.includes(at); at = units.get(at.parent ?? '')) path.push(at);
  return path;
}

type Asked = { readonly expanded: ReadonlySet<string>; readonly query: string };

/** The lines to be seen: below what is opened, or, where something is looked for, all that answer with the way to them. */
export function unitRows<U extends TreeUnit>(units: readonly U[], { expanded, query }: Asked): readonly UnitRow<U>[] {
  const children = childrenOf(units);
  const words = wordsOf(query);
  const searching = words.length > 0;
  const holds = new Map<string, boolean>();
  const holdsAny = (unit: U): boolean => {
    const known = holds.get(unit.id);
    if (known !== undefined) return known;
    holds.set(unit.id, false);
    const any = isLike(unit, words) || (children.get(unit.id) ?? []).some(holdsAny);
    holds.set(unit.id, any);
    return any;
  };
  const rows: UnitRow<U>[] = [];
  const walk = (parent: string | undefined, level: number): void => {
    const shown = (children.get(parent) ?? []).filter((unit) => !searching || holdsAny(unit));
    for (const [at, unit] of shown.entries()) {
      const below = children.get(unit.id) ?? [];
      const opens = searching ? below.some(holdsAny) : expanded.has(unit.id);
      rows.push({
        unit,
        level,
        position: at + 1,
        siblings: shown.length,
        expanded: below.length === 0 ? undefined : opens,
        isFound: searching && isLike(unit, words),
      });
      if (below.length > 0 && opens) walk(unit.id, level + 1);
    }
  };
  walk(undefined, 1);
  return rows;
}
