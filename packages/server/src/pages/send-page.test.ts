import { expect, test } from 'vitest';
import { codingFor } from './send-page.ts';

test.each([
  ['a browser of today', 'gzip, deflate, br, zstd', 'br'],
  ['one that knows only gzip', 'gzip', 'gzip'],
  ['nothing said', undefined, 'identity'],
  ['nothing taken', '', 'identity'],
  ['brotli refused', 'br;q=0, gzip;q=0.5', 'gzip'],
  ['anything', '*', 'br'],
  ['anything but brotli', '*;q=0.1, br;q=0', 'gzip'],
  ['written large, with spaces', ' GZIP ; Q=1.0 ', 'gzip'],
  ['plain text asked for', 'identity', 'identity'],
  ['a weight that is none', 'gzip;q=much', 'identity'],
])('%s', (_why, accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding);
});
