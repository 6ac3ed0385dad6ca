import { expect, test } from 'vitest';
import { byteRange } from './byte-range.ts';

test.each([
  ['nothing said', undefined, undefined],
  ['from the start', 'bytes=0-9', { from: 0, to: 10 }],
  ['to the end', 'bytes=90-', { from: 90, to: 100 }],
  ['the last bytes', 'bytes=-10', { from: 90, to: 100 }],
  ['more last bytes than there are', 'bytes=-1000', { from: 0, to: 100 }],
  ['beyond the end', 'bytes=50-1000', { from: 50, to: 100 }],
  ['behind the end', 'bytes=100-', 'none'],
  ['the last none', 'bytes=-0', 'none'],
  ['turned round', 'bytes=9-0', undefined],
  ['several', 'bytes=0-1,5-6', undefined],
  ['of another unit', 'lines=0-1', undefined],
  ['nonsense', 'bytes=-', undefined],
])('%s', (_why, header, part) => {
  expect(byteRange(header, 100)).toEqual(part);
});
