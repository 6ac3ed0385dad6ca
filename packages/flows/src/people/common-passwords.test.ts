import { expect, test } from 'vitest';
import { commonPasswords } from './common-passwords.ts';

test.each([
  ['password', true],
  ['1qaz2wsx', true],
  ['5201314', true],
  ['tk7#wrong-battery', false],
])('%s: %s', async (word, common) => expect((await commonPasswords())(word)).toBe(common));
