import { expect, test } from 'vitest';
import { BODY_LIMITS, findUnkeepable } from './unkeepable.ts';

const nested = (depth: number): unknown => (depth === 0 ? {} : { deeper: nested(depth - 1) });

test.each<readonly [string, unknown, ReturnType<typeof findUnkeepable>]>([
  ['U+0000 in a text', { a: 'x\0y' }, { at: 'body.a', what: 'nul' }],
  ['U+0000 in a name', { a: { 'b\0': 1 } }, { at: 'body.a', what: 'nul' }],
  ['the first half of a pair', { a: ['\ud83d'] }, { at: 'body.a.0', what: 'surrogate' }],
  ['the second half of a pair', { a: '\ude00x' }, { at: 'body.a', what: 'surrogate' }],
  ['half a pair in a name', { '\ud83d': 1 }, { at: 'body', what: 'surrogate' }],
  ['-0, which would come back as 0', { a: -0 }, { at: 'body.a', what: 'number' }],
  ['no number', { a: Number.NaN }, { at: 'body.a', what: 'number' }],
  ['more than a double holds', { a: 1e308 * 10 }, { at: 'body.a', what: 'number' }],
  ['an integer of another kind', { a: 1n }, { at: 'body.a', what: 'kind' }],
  ['a date, which would come back as a text', { a: new Date(0) }, { at: 'body.a', what: 'kind' }],
  ['a map, which would come back empty', { a: new Map() }, { at: 'body.a', what: 'kind' }],
  ['a function', { a: () => 1 }, { at: 'body.a', what: 'kind' }],
  ['a hole in a list', { a: [1, undefined] }, { at: 'body.a.1', what: 'kind' }],
  ['a member that nothing shows', { [Symbol('a')]: 1 }, { at: 'body', what: 'kind' }],
  ['too deep', nested(BODY_LIMITS.depth), { at: `body${'.deeper'.repeat(BODY_LIMITS.depth)}`, what: 'depth' }],
  ['as deep as may be', nested(BODY_LIMITS.depth - 1), undefined],
  ['a member that is not there', { a: undefined, b: 1 }, undefined],
  ['a whole pair', { '😀': ['😀'] }, undefined],
])('%s', (_why, body, found) => expect(findUnkeepable(body)).toEqual(found));
