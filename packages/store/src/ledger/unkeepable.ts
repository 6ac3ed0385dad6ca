/** Nested deeper, or longer as text, no event needs to be; a letter or a list of a thousand rows is a file. */
export const BODY_LIMITS = { depth: 32, bytes: 256 * 1024 } as const;

/** What PostgreSQL's JSON cannot hold, or would give back as something else. */
export type Unkeepable = {
  /** Where, e.g. `body.names.2`. */
  readonly at: string;
  readonly what: 'nul' | 'surrogate' | 'number' | 'kind' | 'depth';
};

/**
 * The first thing in a body that would not come back from the database as it went in: U+0000, half a surrogate pair, -0, NaN
 * and infinities, and all that is not plain JSON (dates, maps, classes, holes, functions). A member that is undefined is
 * one that is not there.
 */
export function findUnkeepable(value: unknown, at = 'body', depth = 0): Unkeepable | undefined {
  switch (typeof value) {
    case 'string':
      return unkeepableText(value, at);
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? undefined : { at, what: 'number' };
    case 'boolean':
      return undefined;
    case 'object':
      return value === null ? undefined : unkeepableInside(value, at, depth);
    default:
      return { at, what: 'kind' };
  }
}

/** With the flag `u`, whole pairs are one character and only halves are surrogates. */
const HALF_PAIR = /\p{Surrogate}/u;

function unkeepableText(text: string, at: string): Unkeepable | undefined {
  if (text.includes('\0')) return { at, what: 'nul' };
  return HALF_PAIR.test(text) ? { at, what: 'surrogate' } : undefined;
}

function unkeepableInside(value: object, at: string, depth: number): Unkeepable | undefined {
  if (depth === BODY_LIMITS.depth) return { at, what: 'depth' };
  if (!isPlain(value)) return { at, what: 'kind' };
  const members: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? Array.from(value, (each: unknown, index) => [String(index), each] as const)
    : Object.entries(value).filter(([, each]) => each !== undefined);
  for (const [name, each] of members) {
    const found = unkeepableText(name, at) ?? findUnkeepable(each, `${at}.${name}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0;
}
