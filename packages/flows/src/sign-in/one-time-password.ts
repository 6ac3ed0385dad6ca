import { randomInt } from 'node:crypto';
import { passwordPolicyOn } from '@gongkai/staff';
import { legalDay } from './who.ts';

const LETTERS = 16;
const HOUR_MS = 3_600_000;
/** No two that look alike when they are read out or written down. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A password to sign in with once, 90 bits: `k7Rm-…`. */
export const newOneTimePassword = (): string =>
  Array.from({ length: LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-');

/** When it ends, used or not. */
export const oneTimeEnd = (now: Date): Date => new Date(now.getTime() + passwordPolicyOn(legalDay(now)).oneTimeHours * HOUR_MS);
