import { expect, test } from 'vitest';
import { leakedPasswords } from './leaked-passwords.ts';

test.each([
  ['password', true],
  ['1qaz2wsx', true],
  ['5201314', true],
  ['tk7#wrong-battery', false],
])('%s: %s', async (word, common) => expect((await leakedPasswords())(word)).toBe(common));
