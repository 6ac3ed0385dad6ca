import { randomInt } from 'node:crypto';
import { tokenHash } from './secrets.ts';

const CODES = 10;
const LETTERS = 16;
/** Without those that look alike on paper: no I, L, O, U, 0, 1. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** Ten codes of 78 bits each, to be written down: `ABCD-EFGH-JKMN-PQRS`. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: CODES }, () => {
    const letters = Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return letters.replace(/.{4}(?=.)/g, '$&-');
  });

/** How a code is kept and compared, however it was typed. It is random enough that its hash leads nobody back. */
export const recoveryHash = (code: string): Buffer =>
  tokenHash(
    code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
  );
