/** With the flag `u`, whole pairs are one character and only halves are surrogates. */
const BROKEN = /[\0\p{Surrogate}]/gu;

/**
 * PostgreSQL keeps every text but two: U+0000, and half a surrogate pair, both of which broken documents hold. Each becomes
 * U+FFFD, one unit for one, so that the character ranges of findings stay where they are.
 */
export const storableText = (text: string): string => text.replace(BROKEN, '\uFFFD');

/** A value as JSON for a jsonb column, keys and texts storable. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') return storableText(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [storableText(key), each]));
  });
